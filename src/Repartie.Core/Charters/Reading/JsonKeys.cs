using System;
using System.Text.Json;

namespace Repartie.Charters.Reading;

/// <summary>The keys of a file, or its numbers, one string for each: thousands of rules say "when" and "then", and few different weights.</summary>
internal sealed class JsonKeys
{
    private const int Slots = 64;

    private readonly string?[] _kept = new string?[Slots];

    /// <summary>The string of the key that the reader stands on, where it was seen before.</summary>
    public string? Find(in Utf8JsonReader json)
    {
        ReadOnlySpan<byte> key = json.ValueSpan;
        if (key.IsEmpty || json.ValueIsEscaped || _kept[SlotOf(key)] is not { } known || known.Length != key.Length)
        {
            return null;
        }

        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] != known[i] || key[i] >= 0x80)
            {
                return null;
            }
        }

        return known;
    }

    public string Keep(in Utf8JsonReader json, string key)
    {
        if (!json.ValueSpan.IsEmpty)
        {
            _kept[SlotOf(json.ValueSpan)] = key;
        }

        return key;
    }

    private static int SlotOf(ReadOnlySpan<byte> key) => ((key[0] * 31) + (key[key.Length - 1] * 7) + key.Length) & (Slots - 1);
}
