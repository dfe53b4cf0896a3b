using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace Repartie.Docs.Tests;

public sealed class ReadmeTests
{
    public static TheoryData<string, string> Blocks()
    {
        TheoryData<string, string> data = [];
        foreach ((string place, string code) in CodeBlocks.All())
        {
            data.Add(place, code);
        }

        return data;
    }

    [Fact]
    public void Every_readme_shows_code()
        => CodeBlocks.All().Select(static b => b.Place.Split('(')[0]).Distinct().Count().ShouldBe(3);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_compiles_as_it_stands(string place, string code)
        => Compile(code).GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.ToString()).ShouldBeEmpty(place);

    [Fact]
    public void The_ten_lines_run_and_say_what_they_promise()
    {
        string code = CodeBlocks.All().First(static b => b.Place.StartsWith("README.md", StringComparison.Ordinal)).Code;
        string output = Run(Compile(code));

        output.ShouldStartWith("Escalate by Form");
        output.ShouldContain("- ");
    }

    private static CSharpCompilation Compile(string code)
    {
        string[] implicitUsings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks", "Repartie", "Microsoft.Extensions.DependencyInjection"];
        string usings = "global using static Ambient;\n" + string.Concat(implicitUsings.Select(static u => $"global using {u};\n"));
        // What the surrounding prose takes for granted, such as an app's service collection.
        const string Ambient = """
            public static class Ambient
            {
                public static Microsoft.Extensions.DependencyInjection.IServiceCollection services { get; } = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
                public static Microsoft.Extensions.Configuration.IConfiguration configuration => throw new System.NotSupportedException();
                public static Repartie.RepartieEngines engines => throw new System.NotSupportedException();
            }
            """;
        CSharpParseOptions options = new(LanguageVersion.Latest);
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "readme",
            [CSharpSyntaxTree.ParseText(usings, options), CSharpSyntaxTree.ParseText(Ambient, options), CSharpSyntaxTree.ParseText(code, options)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
    }

    private static string Run(CSharpCompilation compilation)
    {
        using MemoryStream assembly = new();
        compilation.Emit(assembly).Success.ShouldBeTrue();
        MethodInfo main = Assembly.Load(assembly.ToArray()).EntryPoint!;
        TextWriter console = Console.Out;
        using StringWriter output = new();
        Console.SetOut(output);
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
