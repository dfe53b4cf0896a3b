using System;

namespace Repartie.BuiltIn.Compiled;

/// <summary>A row of numbers that is read from its start on. Not thread-safe.</summary>
internal sealed class CodeReader(int[] numbers)
{
    private int _position;

    public int Next() => numbers[_position++];

    /// <summary>As many numbers as the next one says; null where it is -1.</summary>
    public int[]? All()
    {
        int count = Next();
        if (count <= 0)
        {
            return count < 0 ? null : [];
        }

        int[] all = new int[count];
        Array.Copy(numbers, _position, all, 0, count);
        _position += count;
        return all;
    }
}
