using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.Text;

namespace Repartie.Replies;

/// <summary>Fills a template and leaves out optional parts, the least important first, until it fits. It never cuts a word or a link.</summary>
internal static class Fit
{
    // The signature is the first to go: a reply stands under the brand's name anyway.
    private const int SignatureImportance = -1;

    /// <summary>Tries one variant.</summary>
    /// <param name="template">The variant.</param>
    /// <param name="values">What its placeholders stand for.</param>
    /// <param name="signature">What replies are signed with, or null.</param>
    /// <param name="network">The network, whose way of counting holds.</param>
    /// <param name="limit">The longest reply, or null.</param>
    /// <param name="dropped">Is told the optional parts that went.</param>
    /// <param name="text">The reply; empty where it could not be made.</param>
    /// <returns>Why it could not be made, or null.</returns>
    public static NoReplyReason? Try(TemplateText template, ReplyValues values, string? signature, Network network, int? limit, List<string> dropped, out string text)
    {
        text = string.Empty;
        List<(string Text, PartKind Kind, int Importance)> parts = [];
        foreach (TemplatePart part in template.Parts)
        {
            string? filled = part.Fill(values.Of);
            if (filled is null && part.Kind == PartKind.Fixed)
            {
                return NoReplyReason.MissingValue;
            }

            if (filled is not null)
            {
                parts.Add((filled, part.Kind, part.Importance));
            }
        }

        string[] named = [.. template.Placeholders];
        if (values.Note is { } note && !named.Contains(Placeholders.Note))
        {
            parts.Add(("\n" + note, PartKind.Conditional, 0));
        }

        if (signature is not null && !named.Contains(Placeholders.Signature))
        {
            parts.Add(("\n" + signature, PartKind.Optional, SignatureImportance));
        }

        while (true)
        {
            text = Joined(parts.Select(static p => p.Text));
            if (limit is null || NetworkLength.Of(text, network) <= limit)
            {
                return text.Length > 0 ? null : NoReplyReason.MissingValue;
            }

            int least = LeastImportant(parts);
            if (least < 0)
            {
                text = string.Empty;
                return NoReplyReason.TooLong;
            }

            dropped.Add(parts[least].Text.Trim());
            parts.RemoveAt(least);
        }
    }

    private static int LeastImportant(List<(string Text, PartKind Kind, int Importance)> parts)
    {
        int least = -1;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind == PartKind.Optional && (least < 0 || parts[i].Importance <= parts[least].Importance))
            {
                least = i;
            }
        }

        return least;
    }

    // A part that is left out leaves no double space behind.
    private static string Joined(IEnumerable<string> parts)
    {
        StringBuilder text = new();
        foreach (string part in parts)
        {
            foreach (char c in part)
            {
                bool doubled = c == ' ' && text.Length > 0 && text[text.Length - 1] is ' ' or '\n';
                if (!doubled)
                {
                    text.Append(c);
                }
            }
        }

        return text.ToString().Trim();
    }
}
