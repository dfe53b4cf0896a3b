using System;

namespace Repartie.Text;

/// <summary>The French words that lose their last vowel before another word; what follows the apostrophe is a word of its own.</summary>
internal static class Elisions
{
    private static readonly string[] LongWords = ["jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "parcequ", "presqu"];

    public static bool Contains(ReadOnlySpan<char> word)
    {
        switch (word.Length)
        {
            case 1:
                return word[0] is 'l' or 'd' or 'j' or 'm' or 't' or 's' or 'c' or 'n';
            case 2:
                return word[0] == 'q' && word[1] == 'u';
            case < 5 or > 7:
                return false;
            default:
                break;
        }

        foreach (string elision in LongWords)
        {
            if (word.SequenceEqual(elision.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
