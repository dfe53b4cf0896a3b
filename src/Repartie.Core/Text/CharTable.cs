namespace Repartie.Text;

/// <summary>
/// Class and folded form of every UTF-16 code unit. Built from explicit ranges and <see cref="FoldingData"/>, never from the runtime's
/// Unicode data, which differs between runtimes: the same post must decide the same on each of them.
/// </summary>
internal static class CharTable
{
    /// <summary>The folded form that stands for two letters, see <see cref="FoldingData.Pair"/>.</summary>
    public const char Two = '\u0001';

    // Letters one and all, which are most characters: a program need not look at each when it starts.
    private const int FirstOfLetters = 0x3400;
    private const int LastOfLetters = 0xD7FF;

    private static readonly CharClass[] Classes = BuildClasses();
    private static readonly char[] Folded = BuildFolded();

    public static CharClass ClassOf(char character) => Classes[character];

    public static char Fold(char character) => Folded[character];

    /// <summary>The Latin letter that a Cyrillic or Greek one looks like, or the character itself.</summary>
    public static char LookAlike(char character)
    {
        string table = FoldingData.LookAlikes;
        for (int i = 0; i < table.Length; i += 2)
        {
            if (table[i] == character)
            {
                return table[i + 1];
            }
        }

        return character;
    }

    public static bool IsLatin(char folded) => folded is >= 'a' and <= 'z';

    /// <summary>Letters of the scripts that hold look-alikes: Greek and Cyrillic.</summary>
    public static bool MayLookAlike(char character) => character is >= '\u0370' and <= '\u052F';

    private static char[] BuildFolded()
    {
        char[] table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            // None of them is folded.
            table[i] = i is < FirstOfLetters or > LastOfLetters ? FoldOne((char)i) : (char)i;
        }

        return table;
    }

    private static char FoldOne(char character)
    {
        switch (character)
        {
            case >= 'A' and <= 'Z':
                return (char)(character + 32);
            case < '\u00C0':
                return character switch { '\u00AA' => 'a', '\u00BA' => 'o', _ => character };
            case >= (char)FoldingData.LatinExtendedStart and <= '\u024F':
                return FromData(FoldingData.LatinExtended[character - FoldingData.LatinExtendedStart], character);
            case >= '\u0391' and <= '\u03A9' or >= '\u0410' and <= '\u042F':
                return (char)(character + 32);
            case >= '\u0400' and <= '\u040F':
                return (char)(character + 80);
            case >= (char)FoldingData.LatinAdditionalStart and <= '\u1EFF':
                return FromData(FoldingData.LatinAdditional[character - FoldingData.LatinAdditionalStart], character);
            case >= '\u24B6' and <= '\u24CF':
                return (char)(character - '\u24B6' + 'a');
            case >= '\u24D0' and <= '\u24E9':
                return (char)(character - '\u24D0' + 'a');
            case >= '\uFF01' and <= '\uFF5E':
                return FoldOne((char)(character - 0xFEE0));
            default:
                return character;
        }
    }

    private static char FromData(char entry, char character) => entry switch
    {
        FoldingData.Same => character,
        FoldingData.Two => Two,
        _ => entry,
    };

    private static CharClass[] BuildClasses()
    {
        CharClass[] table = new CharClass[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = i is < FirstOfLetters or > LastOfLetters ? Classify((char)i) : CharClass.Letter;
        }

        return table;
    }

    private static CharClass Classify(char character) => character switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '\u00AA' or '\u00BA' => CharClass.Letter,
        >= '0' and <= '9' or >= '\uFF10' and <= '\uFF19' => CharClass.Digit,
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f' => CharClass.LineBreak,
        ' ' or '\t' or '\u00A0' or '\u1680' or >= '\u2000' and <= '\u200A' or '\u202F' or '\u205F' or '\u3000' => CharClass.Space,
        '\u00AD' or '\u061C' or '\u180E' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E'
            or >= '\u2060' and <= '\u206F' or '\uFEFF' or >= '\uFE00' and <= '\uFE0F' or >= '\u0300' and <= '\u036F'
            or >= '\u20D0' and <= '\u20FF' => CharClass.Ignorable,
        '\'' or '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' or '`' or '\uFF07' or '\u02B9' => CharClass.Apostrophe,
        '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\uFF02' => CharClass.Quote,
        '.' or '\uFF0E' or '\u3002' => CharClass.FullStop,
        '?' or '\u00BF' or '\u203D' or '\uFF1F' or '\u2047' or '\u2048' => CharClass.Question,
        '!' or '\u00A1' or '\uFF01' or '\u203C' => CharClass.Exclamation,
        ',' or ';' or ':' or '(' or ')' or '[' or ']' or '{' or '}' or '/' or '|' or '\\' or '\u2026' or '\uFF0C' or '\uFF1A'
            or '\uFF1B' or '\u2022' or '\u00B7' or '\uFF08' or '\uFF09' => CharClass.Comma,
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => CharClass.Dash,
        '@' or '\uFF20' => CharClass.At,
        '#' or '\uFF03' => CharClass.Hash,
        '$' or '\u00A2' or '\u00A3' or '\u00A5' or >= '\u20A0' and <= '\u20BF' => CharClass.Currency,
        '%' or '\u2030' or '\uFF05' => CharClass.Percent,
        '_' => CharClass.Underscore,
        >= '\uD800' and <= '\uDBFF' => CharClass.HighSurrogate,
        < '\u00C0' or '\u00D7' or '\u00F7' or '\uFFFD' => CharClass.Symbol,
        >= '\u2070' and <= '\u20CF' or >= '\u2150' and <= '\u24B5' or >= '\u24EA' and <= '\u2BFF' => CharClass.Symbol,
        >= '\u3001' and <= '\u303F' or >= '\uE000' and <= '\uF8FF' or >= '\uFE10' and <= '\uFE6F' => CharClass.Symbol,
        >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => CharClass.Letter,
        >= '\uFF00' and <= '\uFF0F' or >= '\uFF1A' and <= '\uFF40' or >= '\uFF5B' and <= '\uFF65' => CharClass.Symbol,
        >= '\uDC00' and <= '\uDFFF' => CharClass.Symbol,
        _ => CharClass.Letter,
    };
}
