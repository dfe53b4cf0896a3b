using System.IO;
using System.Reflection;
using System.Text;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Charters;

/// <summary>Texts that the assemblies bring: templates, the schema, starter charters.</summary>
internal static class EmbeddedText
{
    /// <summary>The JSON schema of charters.</summary>
    public static string Schema => Read(typeof(EmbeddedText).Assembly, "Charters/charter.schema.json");

    /// <summary>The commented charter that <c>charter new</c> fills in.</summary>
    public static string Template(string language) => Read(typeof(EmbeddedText).Assembly, $"Charters/new.{language}.jsonc");

    /// <summary>A starter charter as its authors wrote it.</summary>
    public static string Starter(string sector) => Charter.StarterText(new Sector(sector));

    public static int Print(CliConsole console, string text)
    {
        using StreamWriter writer = console.OpenText();
        writer.Write(text);
        return ExitCodes.Good;
    }

    private static string Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new UnusableException($"this build holds no '{name}'.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
