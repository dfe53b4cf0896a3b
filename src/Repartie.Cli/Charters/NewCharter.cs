using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Charters;

/// <summary><c>charter new</c>: fills a commented template with the name of a brand and its sector.</summary>
internal static class NewCharter
{
    private const int LongestName = 200;

    public static int Run(CliConsole console, string sector, string? brand, string? output, string language)
    {
        string name = brand?.Trim() ?? (language is "fr" ? "Ma marque" : "My brand");
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
        {
            throw new UnusableException($"--brand: a name of 1 to {LongestName} visible characters is expected.");
        }

        string text = Text(sector, name, language);
        if (output is null or "-")
        {
            return EmbeddedText.Print(console, text);
        }

        Write(output, text);
        console.Error.WriteLine($"repartie: wrote {output}; replace the contacts marked as dummies, then run 'repartie charter check {output}'.");
        return ExitCodes.Good;
    }

    /// <summary>The charter's text.</summary>
    public static string Text(string sector, string brand, string language)
        => EmbeddedText.Template(language)
            .Replace("%BRAND%", Escape(brand), StringComparison.Ordinal)
            .Replace("%HANDLE%", HandleOf(brand), StringComparison.Ordinal)
            .Replace("%SECTOR%", sector, StringComparison.Ordinal);

    private static string Escape(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static string HandleOf(string brand)
    {
        string letters = string.Concat(NameFolding.Fold(brand).Where(static c => char.IsAsciiLetterOrDigit(c) || c == '_'));
        return letters.Length > 0 ? letters : "brand";
    }

    // A charter is hand-written work: an existing file is never replaced.
    private static void Write(string path, string text)
    {
        try
        {
            using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException fault) when (File.Exists(path))
        {
            throw new UnusableException($"--output {path}: the file exists; a charter is not replaced. Choose another name.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"--output {path}: the file cannot be written ({fault.Message})", fault);
        }
    }
}
