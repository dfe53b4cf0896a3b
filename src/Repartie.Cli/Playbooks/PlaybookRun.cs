using System;
using System.IO;
using System.Text;
using Repartie.Cli.Charters;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Output;

namespace Repartie.Cli.Playbooks;

/// <summary><c>charter playbook</c>: writes a charter as the guide of the person who runs the accounts.</summary>
internal static class PlaybookRun
{
    public static int Run(CliConsole console, string path, string? output, string language)
    {
        bool html = IsHtml(output);
        if (!File.Exists(path))
        {
            throw new UnusableException($"{path}: there is no such file; a charter is expected.");
        }

        if (CharterFiles.IsWeights(path))
        {
            throw new UnusableException($"{path}: this file holds weights; name the charter.");
        }

        Charter charter = CharterReader.ReadFile(path);
        PlaybookDocument document = PlaybookBuilder.Build(TriageEngine.Create(charter), Labels.In(language), language);
        string text = html ? HtmlPlaybook.Of(document) : MarkdownPlaybook.Of(document);
        if (charter.Contact.HasDummies)
        {
            console.Error.WriteLine("repartie: the charter holds dummy contacts; the guide marks them, and shows no replies until they are replaced.");
        }

        if (output is null or "-")
        {
            return EmbeddedText.Print(console, text);
        }

        Write(output, text);
        console.Error.WriteLine($"repartie: wrote {output}; write it anew whenever the charter changes.");
        return ExitCodes.Good;
    }

    // The guide is made anew from the charter, so an older one is replaced; what is no guide by its name is not.
    private static bool IsHtml(string? output)
    {
        if (output is null or "-" || output.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return output.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || output.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? true
            : throw new UnusableException($"--output {output}: the name ends in .md or .html, which says how the guide is written.");
    }

    private static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"--output {path}: the file cannot be written ({fault.Message})", fault);
        }
    }
}
