using System.Linq;
using System.Text;

namespace Repartie.Cli.Playbooks;

/// <summary>Writes a guide as Markdown.</summary>
internal static class MarkdownPlaybook
{
    public static string Of(PlaybookDocument document)
    {
        StringBuilder text = new();
        text.Append("# ").Append(Line(document.Title)).Append("\n\n").Append('_').Append(Line(document.Subtitle)).Append("_\n");
        int number = 1;
        foreach (PlaybookSection section in document.Sections)
        {
            text.Append("\n## ").Append(number++).Append(". ").Append(Line(section.Title)).Append('\n');
            foreach (PlaybookBlock block in section.Blocks)
            {
                text.Append('\n');
                Write(text, block);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PlaybookBlock block)
    {
        switch (block)
        {
            case SubHeading heading:
                text.Append("### ").Append(Line(heading.Text)).Append('\n');
                break;
            case Callout callout:
                text.Append("> **").Append(Line(callout.Text)).Append("**\n");
                break;
            case Bullets bullets:
                foreach ((string? lead, string item) in bullets.Items)
                {
                    text.Append("- ").Append(lead is null ? string.Empty : "**" + Line(lead) + "** ").Append(Line(item)).Append('\n');
                }

                break;
            case Grid grid:
                text.Append("| ").Append(string.Join(" | ", grid.Headers.Select(Cell))).Append(" |\n");
                text.Append('|').Append(string.Concat(grid.Headers.Select(static _ => " --- |"))).Append('\n');
                foreach (string[] row in grid.Rows)
                {
                    text.Append("| ").Append(string.Join(" | ", row.Select(Cell))).Append(" |\n");
                }

                break;
            case Paragraph paragraph:
                text.Append(Line(paragraph.Text)).Append('\n');
                break;
        }
    }

    // Words of a charter are words: nothing in them makes a heading, a link or a tag.
    private static string Line(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|')
            {
                line.Append('\\');
            }

            line.Append(c);
        }

        return line.ToString();
    }

    private static string Cell(string text) => string.Join("<br>", text.Split('\n').Select(Line));
}
