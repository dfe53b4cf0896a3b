namespace Repartie.Signals.Phrases;

/// <summary>
/// How a phrase is written in <see cref="PhraseIndex.Code"/>. Two numbers begin it: its owner and where it stands; how many places, needs
/// and ends it has. Its needs follow, then its places, then its ends, where the last place is not the only one. A need takes one number, as
/// does a place; behind a join, which leads on from several places, these are listed, three in a number. A phrase of words one right behind
/// the other lists no needs: they are its places.
/// </summary>
internal static class PhraseCode
{
    /// <summary>A token of one lexeme.</summary>
    public const int Word = 0;

    /// <summary>A token of one lexeme of a set.</summary>
    public const int Set = 1;

    /// <summary>Words pass.</summary>
    public const int Gap = 2;

    /// <summary>Several places lead on from here.</summary>
    public const int Join = 3;

    /// <summary>Numbers before the needs.</summary>
    public const int HeadLength = 2;

    /// <summary>The most places of a phrase: those of its program, and a join for each of them but the first.</summary>
    public const int MostPlaces = (2 * PhraseCompiler.MostNodes) - 1;

    /// <summary>Beyond the greatest number that a part can have: of lexemes, and of entries of <see cref="LexemeSets"/>.</summary>
    public const int MostValues = 1 << (32 - ValueShift);

    /// <summary>The places of a list in one number.</summary>
    public const int ListedTogether = 3;

    private const int KindBits = 2;
    private const int CutBit = 1 << KindBits;
    private const int PlaceShift = KindBits + 1;
    private const int PlaceBits = 10;
    private const int PlaceMask = (1 << PlaceBits) - 1;
    private const int ValueShift = PlaceShift + PlaceBits;
    private const int SkipBit = 1 << 18;
    private const int NeedBits = 6;
    private const int NeedMask = (1 << NeedBits) - 1;
    private const int AnchorBits = 3;
    private const int ExceptionBit = 1 << AnchorBits;

    /// <summary>A part of a phrase: its kind, the place that it comes from or the distance of a need, and its lexeme, set, number of words or of places.</summary>
    public static int Part(int kind, int place, int value, bool isCut = false) => kind | (isCut ? CutBit : 0) | (place << PlaceShift) | (value << ValueShift);

    public static int KindOf(int part) => part & ((1 << KindBits) - 1);

    /// <summary>
    /// Whether more than the place is lost where no token stands here: what is said by a skip behind it, and without one the phrase, since every
    /// way through it leads over the place.
    /// </summary>
    public static bool IsCut(int part) => (part & CutBit) != 0;

    /// <summary>A part that is no place: how many places, in how many numbers, lead on from the place before it only.</summary>
    public static int Skip(int places, int length) => Part(Gap, places, SkipBit | length);

    public static bool IsSkip(int part) => KindOf(part) == Gap && (ValueOf(part) & SkipBit) != 0;

    /// <summary>How many numbers are skipped; <see cref="PlaceOf"/> says how many places.</summary>
    public static int LengthOfSkip(int part) => ValueOf(part) & (SkipBit - 1);

    public static int PlaceOf(int part) => (part >> PlaceShift) & PlaceMask;

    public static int ValueOf(int part) => (int)((uint)part >> ValueShift);

    public static int Owner(int owner, PhraseAnchors anchors, bool isException) => (owner << (AnchorBits + 1)) | (isException ? ExceptionBit : 0) | (int)anchors;

    public static int OwnerOf(int head) => head >> (AnchorBits + 1);

    public static PhraseAnchors AnchorsOf(int head) => (PhraseAnchors)(head & (ExceptionBit - 1));

    public static bool IsException(int head) => (head & ExceptionBit) != 0;

    public static int Counts(int places, int needs, int ends, int anchor)
        => places | (ends << PlaceBits) | (needs << (2 * PlaceBits)) | (anchor << ((2 * PlaceBits) + NeedBits));

    public static int PlacesOf(int counts) => counts & PlaceMask;

    /// <summary>How many places are ends; none where only the last is one.</summary>
    public static int EndsOf(int counts) => (counts >> PlaceBits) & PlaceMask;

    public static int NeedsOf(int counts) => (counts >> (2 * PlaceBits)) & NeedMask;

    /// <summary>How far behind the head the part stands that the phrase is filed under: a need, or a place where there are no needs.</summary>
    public static int AnchorOf(int counts) => (counts >> ((2 * PlaceBits) + NeedBits)) & NeedMask;

    /// <summary>How many numbers a list of places takes.</summary>
    public static int LengthOf(int places) => (places + ListedTogether - 1) / ListedTogether;

    /// <summary>One of the places in a number of a list.</summary>
    public static int Listed(int list, int index) => (list >> (index * PlaceBits)) & PlaceMask;

    /// <summary>A number of a list.</summary>
    public static int List(int first, int second, int third) => first | (second << PlaceBits) | (third << (2 * PlaceBits));
}
