using System;

namespace Repartie.Text;

/// <summary>The French words that lose their last vowel before another word; what follows the apostrophe is a word of its own.</summary>
internal static class Elisions
{
    private static readonly string[] Words =
        ["l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "parcequ", "presqu"];

    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > 7)
        {
            return false;
        }

        foreach (string elision in Words)
        {
            if (word.SequenceEqual(elision.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
