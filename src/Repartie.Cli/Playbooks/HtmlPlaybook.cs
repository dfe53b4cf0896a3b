using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;

namespace Repartie.Cli.Playbooks;

/// <summary>Writes a guide as one HTML page without anything from elsewhere, for the screen and for paper.</summary>
internal static class HtmlPlaybook
{
    private const string Style =
        """
        :root { --ink: #1d2433; --soft: #5b6475; --line: #d9dee8; --tint: #f4f6fa; --mark: #2b4a8b; --warn: #fff4df; --warn-line: #d99a2b; }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
        header { border-bottom: 3px solid var(--mark); padding-bottom: 1rem; margin-bottom: 1.5rem; }
        h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .3rem; }
        header p { margin: 0; color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
        nav { columns: 2; background: var(--tint); border-radius: 8px; padding: .9rem 1.2rem; margin-bottom: 2rem; }
        nav a { display: block; color: var(--mark); text-decoration: none; padding: .12rem 0; }
        nav a:hover { text-decoration: underline; }
        h2 { font-size: 1.35rem; color: var(--mark); margin: 2.4rem 0 .6rem; }
        h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
        p { margin: .5rem 0; }
        ul { margin: .4rem 0; padding-left: 1.3rem; }
        li { margin: .2rem 0; }
        table { border-collapse: collapse; width: 100%; margin: .7rem 0 1rem; font-size: .93rem; }
        th, td { border-bottom: 1px solid var(--line); padding: .45rem .7rem .45rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        thead th { color: var(--soft); font-weight: 600; font-size: .82rem; border-bottom: 2px solid var(--line); }
        tbody th { font-weight: 600; min-width: 8rem; }
        td { min-width: 5.5rem; }
        .callout { background: var(--warn); border-left: 4px solid var(--warn-line); border-radius: 4px; padding: .6rem .9rem; margin: .8rem 0; font-weight: 600; }
        @media (max-width: 40rem) { nav { columns: 1; } main { padding: 1.2rem; } }
        @page { size: A4; margin: 16mm 15mm 18mm; }
        @media print {
          body { font-size: 10pt; line-height: 1.4; }
          main { max-width: none; padding: 0; }
          nav { background: none; border: 1px solid var(--line); }
          nav a { color: var(--ink); }
          h1 { font-size: 20pt; }
          h2 { font-size: 14pt; margin-top: 1.3rem; }
          h3 { font-size: 11pt; margin-top: .9rem; }
          header p, nav, thead th { font-size: 8.5pt; }
          h2, h3, thead { break-after: avoid; }
          tr, li, .callout { break-inside: avoid; }
          thead { display: table-header-group; }
          table { font-size: 9pt; }
        }
        """;

    public static string Of(PlaybookDocument document)
    {
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{document.Language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>").Append(Text(document.Title)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n");
        html.Append("<header><h1>").Append(Text(document.Title)).Append("</h1><p>").Append(Text(document.Subtitle)).Append("</p></header>\n<nav>\n");
        for (int i = 0; i < document.Sections.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<a href=\"#s{i + 1}\">{i + 1}. ").Append(Text(document.Sections[i].Title)).Append("</a>\n");
        }

        html.Append("</nav>\n");
        for (int i = 0; i < document.Sections.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"s{i + 1}\">\n<h2>{i + 1}. ").Append(Text(document.Sections[i].Title)).Append("</h2>\n");
            foreach (PlaybookBlock block in document.Sections[i].Blocks)
            {
                Write(html, block);
            }

            html.Append("</section>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder html, PlaybookBlock block)
    {
        switch (block)
        {
            case SubHeading heading:
                html.Append("<h3>").Append(Text(heading.Text)).Append("</h3>\n");
                break;
            case Callout callout:
                html.Append("<div class=\"callout\">").Append(Text(callout.Text)).Append("</div>\n");
                break;
            case Bullets bullets:
                html.Append("<ul>\n");
                foreach ((string? lead, string item) in bullets.Items)
                {
                    html.Append("<li>").Append(lead is null ? string.Empty : "<strong>" + Text(lead) + "</strong> ").Append(Text(item)).Append("</li>\n");
                }

                html.Append("</ul>\n");
                break;
            case Grid grid:
                Write(html, grid);
                break;
            case Paragraph paragraph:
                html.Append("<p>").Append(Text(paragraph.Text)).Append("</p>\n");
                break;
        }
    }

    private static void Write(StringBuilder html, Grid grid)
    {
        html.Append("<table>\n");
        if (grid.Headers.Any(static h => h.Length > 0))
        {
            html.Append("<thead><tr>").Append(string.Concat(grid.Headers.Select(static h => "<th scope=\"col\">" + Text(h) + "</th>"))).Append("</tr></thead>\n");
        }

        html.Append("<tbody>\n");
        foreach (string[] row in grid.Rows)
        {
            html.Append("<tr>").Append(string.Concat(row.Select(static (c, i) => i == 0 ? "<th scope=\"row\">" + Text(c) + "</th>" : "<td>" + Text(c) + "</td>"))).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", System.StringComparison.Ordinal);
}
