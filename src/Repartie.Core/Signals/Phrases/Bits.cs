namespace Repartie.Signals.Phrases;

/// <summary>The lowest and highest bit of a word that is not zero, on every runtime.</summary>
internal static class Bits
{
    public static int Lowest(ulong bits)
    {
#if NET8_0_OR_GREATER
        return System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
        return Highest(bits & (~bits + 1));
#endif
    }

    public static int Highest(ulong bits)
    {
#if NET8_0_OR_GREATER
        return System.Numerics.BitOperations.Log2(bits);
#else
        int place = 0;
        for (int half = 32; half > 0; half /= 2)
        {
            if (bits >> half != 0)
            {
                bits >>= half;
                place += half;
            }
        }

        return place;
#endif
    }
}
