using System;

namespace Repartie.Text;

/// <summary>The hash of folded words (FNV-1a, 32 bits, over UTF-16 units); every use verifies the characters.</summary>
internal static class Hashing
{
    /// <summary>The hash of no characters.</summary>
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word)
        {
            hash = Step(hash, c);
        }

        return hash;
    }

    /// <summary>The hash with one character more.</summary>
    public static uint Step(uint hash, char character) => (hash ^ character) * Prime;
}
