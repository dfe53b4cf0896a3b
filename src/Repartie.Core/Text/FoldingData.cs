namespace Repartie.Text;

/// <summary>
/// What accented Latin letters fold to: the base letter of the Unicode compatibility decomposition, in lower case
/// (Unicode Character Database 14.0, UnicodeData.txt). A table of our own because <c>string.Normalize</c> does
/// nothing under invariant globalization.
/// </summary>
internal static class FoldingData
{
    /// <summary>No folding: the character stands for itself.</summary>
    public const char Same = '-';

    /// <summary>Folds to two letters, see <see cref="Pair"/>.</summary>
    public const char Two = '+';

    /// <summary>First character of <see cref="LatinExtended"/>.</summary>
    public const int LatinExtendedStart = 0x00C0;

    /// <summary>First character of <see cref="LatinAdditional"/>.</summary>
    public const int LatinAdditionalStart = 0x1E00;

    /// <summary>U+00C0 to U+024F, one character each.</summary>
    public const string LatinExtended =
        "aaaaaa+ceeeeiiiidnooooo-ouuuuy++aaaaaa+ceeeeiiiidnooooo-ouuuuy+y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii++jjkkkllllll-" +
        "-llnnnnnn-nnoooooo++rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "------------------f-------------oo-------------uu---------------" +
        "----+++++++++aaiioouuuuuuuuuu-aaaa----ggkkoooo--j+++gg--nnaa----" +
        "aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------------" +
        "----------------";

    /// <summary>U+1E00 to U+1EFF, one character each.</summary>
    public const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy-s--+-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

    /// <summary>Cyrillic and Greek letters that look like a Latin one, each followed by that one; folded only inside a word with Latin letters.</summary>
    public const string LookAlikes =
        "\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04CFl\u0501d\u051Bq\u051Dw" +
        "\u0410a\u0412b\u0415e\u041Ak\u041Cm\u041Dh\u041Eo\u0420p\u0421c\u0422t\u0423y\u0425x\u0406i\u0408j\u0405s" +
        "\u043Ak\u0442t\u043Cm" +
        "\u03BFo\u03B1a\u03BDv\u03C1p\u03C4t\u03B9i\u03BAk\u03C5u\u03C7x\u03B5e" +
        "\u0391a\u0392b\u0395e\u0396z\u0397h\u0399i\u039Ak\u039Cm\u039Dn\u039Fo\u03A1p\u03A4t\u03A5y\u03A7x";

    /// <summary>The two letters of a character that folds to <see cref="Two"/>.</summary>
    public static string Pair(char character) => character switch
    {
        '\u00C6' or '\u00E6' => "ae",
        '\u00DE' or '\u00FE' => "th",
        '\u00DF' or '\u1E9E' => "ss",
        '\u0132' or '\u0133' => "ij",
        '\u0152' or '\u0153' => "oe",
        '\u01C4' or '\u01C5' or '\u01C6' or '\u01F1' or '\u01F2' or '\u01F3' => "dz",
        '\u01C7' or '\u01C8' or '\u01C9' => "lj",
        '\u01CA' or '\u01CB' or '\u01CC' => "nj",
        _ => string.Empty,
    };
}
