using System;
using System.Runtime.InteropServices;

namespace Repartie.Privacy;

/// <summary>A possible reference as it stands in a text: where it ends, and how many digits and letters it has.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ReferenceValue
{
    private const int MaxLength = 40;

    public int End { get; private set; }

    public int Digits { get; private set; }

    public int Upper { get; private set; }

    public int Lower { get; private set; }

    /// <summary>The longest series of digits in one piece.</summary>
    public int Longest { get; private set; }

    /// <summary>How many pieces there are between dashes, slashes and underscores.</summary>
    public int Parts { get; private set; }

    public readonly int Letters => Upper + Lower;

    /// <summary>Reads letters and digits tied by single dashes, slashes or underscores, as far as each part holds a digit or is in capitals.</summary>
    public static ReferenceValue Read(string text, int start)
    {
        ReferenceValue value = default;
        int at = start;
        while (at < text.Length && at - start < MaxLength)
        {
            int digits = 0;
            int upper = 0;
            int lower = 0;
            int part = at;
            while (at < text.Length && at - start < MaxLength && Chars.IsAsciiWord(text[at]))
            {
                digits += Chars.IsDigit(text[at]) ? 1 : 0;
                upper += Chars.IsAsciiUpper(text[at]) ? 1 : 0;
                lower += text[at] is >= 'a' and <= 'z' ? 1 : 0;
                at++;
            }

            bool cut = at < text.Length && Chars.IsWord(text[at]);
            if (at == part || cut || (value.Parts > 0 && digits == 0 && (lower > 0 || upper > 5)))
            {
                return value.Parts == 0 && cut ? default : value;
            }

            value.Digits += digits;
            value.Upper += upper;
            value.Lower += lower;
            value.Longest = Math.Max(value.Longest, upper + lower == 0 ? digits : LongestRun(text, part, at));
            value.Parts++;
            value.End = at;
            if (at + 1 >= text.Length || !(Chars.IsDash(text[at]) || text[at] is '/' or '_') || !Chars.IsAsciiWord(text[at + 1]))
            {
                return value;
            }

            if (text[at] == '/' && (digits >= 8 || text[at + 1] is >= 'a' and <= 'z'))
            {
                return value; // two numbers, not one
            }

            at++;
        }

        return value;
    }

    private static int LongestRun(string text, int start, int end)
    {
        int longest = 0;
        int run = 0;
        for (int i = start; i < end; i++)
        {
            run = Chars.IsDigit(text[i]) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
