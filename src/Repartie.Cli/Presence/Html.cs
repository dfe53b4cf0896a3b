using System.Text;

namespace Repartie.Cli.Presence;

/// <summary>Text as HTML shows it and never runs it.</summary>
internal static class Html
{
    public static string Escape(string text)
    {
        StringBuilder safe = new(text.Length + 16);
        foreach (char c in text)
        {
            safe.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                < ' ' and not '\n' and not '\t' => " ",
                _ => c.ToString(),
            });
        }

        return safe.ToString();
    }
}
