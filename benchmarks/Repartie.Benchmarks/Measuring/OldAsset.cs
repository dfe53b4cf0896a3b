using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace Repartie.Benchmarks.Measuring;

/// <summary>The netstandard2.0 build of the library, loaded beside the one that is referenced.</summary>
internal static class OldAsset
{
    /// <summary>Decides the posts of a world with the other build; null where it was not built.</summary>
    public static Action? TryLoad(World world, out string whyNot)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Repartie.slnx")))
        {
            folder = folder.Parent;
        }

        string path = Path.Combine(folder?.FullName ?? ".", "src/Repartie.Core/bin/Release/netstandard2.0/Repartie.Core.dll");
        whyNot = "build src/Repartie.Core for netstandard2.0 in Release first";
        if (!File.Exists(path))
        {
            return null;
        }

        Assembly assembly = new Context().LoadFromAssemblyPath(path);
        Type engine = assembly.GetType("Repartie.TriageEngine")!;
        Type post = assembly.GetType("Repartie.Post")!;
        Type charter = assembly.GetType("Repartie.Charter")!;
        object parsed = charter.GetMethod("Parse", [typeof(string)])!.Invoke(null, [world.Generated.Json])!;
        object created = engine.GetMethod("Create")!.Invoke(null, [parsed, null])!;
        ConstructorInfo make = post.GetConstructors().First();
        object?[] posts = [.. world.Texts.Select(t => make.Invoke([t, .. make.GetParameters().Skip(1).Select(static p => p.HasDefaultValue && p.DefaultValue is { } value ? value : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null)]))];
        MethodInvoker decide = MethodInvoker.Create(engine.GetMethod("Decide")!);
        return () =>
        {
            foreach (object? one in posts)
            {
                _ = decide.Invoke(created, one, null);
            }
        };
    }

    private sealed class Context() : AssemblyLoadContext("netstandard2.0")
    {
        protected override Assembly? Load(AssemblyName assemblyName) => null;
    }
}
