using System;
using System.Runtime.InteropServices;

namespace Repartie.Charters.Reading;

/// <summary>Finds bytes that are not UTF-8, so that a message can say where.</summary>
internal static class Utf8Check
{
    /// <summary>The offset of the first invalid byte, or -1.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int i = Ascii(bytes);
        while (i < bytes.Length)
        {
            int length = bytes[i] switch
            {
                < 0x80 => 1,
                >= 0xC2 and <= 0xDF => 2,
                >= 0xE0 and <= 0xEF => 3,
                >= 0xF0 and <= 0xF4 => 4,
                _ => 0,
            };
            if (length == 0 || i + length > bytes.Length)
            {
                return i;
            }

            for (int j = 1; j < length; j++)
            {
                if ((bytes[i + j] & 0xC0) != 0x80)
                {
                    return i;
                }
            }

            bool overlong = (bytes[i] == 0xE0 && bytes[i + 1] < 0xA0) || (bytes[i] == 0xF0 && bytes[i + 1] < 0x90);
            bool surrogate = bytes[i] == 0xED && bytes[i + 1] >= 0xA0;
            bool beyond = bytes[i] == 0xF4 && bytes[i + 1] >= 0x90;
            if (overlong || surrogate || beyond)
            {
                return i;
            }

            i += length;
            i += length == 1 ? 0 : Ascii(bytes.Slice(i));
        }

        return -1;
    }

    /// <summary>How many bytes at the start are plain ASCII, eight at a time.</summary>
    private static int Ascii(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        int w = 0;
        while (w < words.Length && (words[w] & 0x8080808080808080) == 0)
        {
            w++;
        }

        return w * sizeof(ulong);
    }
}
