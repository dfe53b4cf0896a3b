using System;
using System.Text;

namespace Repartie.Cli.Engines;

/// <summary>Folds the name or handle of a brand, so that <c>@MaisonLune</c> and <c>maisonlune</c>, <c>Hermès</c> and <c>HERMES</c> are one.</summary>
internal static class NameFolding
{
    // Pairs of a base letter and the letters that fold to it. A table of its own, because string.Normalize does nothing under
    // invariant globalization.
    private const string Letters = "aàáâãäåāăą cçćĉċč dďđ eèéêëēĕėęě gĝğġģ hĥħ iìíîïĩīĭįı jĵ kķ lĺļľŀł nñńņňŋ oòóôõöøōŏő rŕŗř sśŝşšș tţťŧț uùúûüũūŭůűų wŵ yýÿŷ zźżž";

    /// <summary>The folded name; empty for one without any letter.</summary>
    public static string Fold(string name)
    {
        StringBuilder folded = new(name.Length);
        foreach (char c in name.Trim().TrimStart('@').Trim())
        {
            Append(folded, char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case < '\u0080':
                folded.Append(c);
                break;
            case >= '\u0300' and <= '\u036F':
                // The accent of a decomposed letter.
                break;
            case 'œ':
                folded.Append("oe");
                break;
            case 'æ':
                folded.Append("ae");
                break;
            case 'ß':
                folded.Append("ss");
                break;
            case '\u2019':
                folded.Append('\'');
                break;
            case '\u00A0':
                folded.Append(' ');
                break;
            default:
                folded.Append(Base(c));
                break;
        }
    }

    private static char Base(char c)
    {
        int at = Letters.IndexOf(c, StringComparison.Ordinal);
        if (at < 0)
        {
            return c;
        }

        int group = Letters.LastIndexOf(' ', at);
        return Letters[group + 1];
    }
}
