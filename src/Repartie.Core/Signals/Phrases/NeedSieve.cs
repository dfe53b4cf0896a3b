using System;
using System.Collections.Generic;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
#endif
using Repartie.BuiltIn.Compiled;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Tells by one bit whether a text holds a need: one for each lexeme, and one for each set that is the second need of a phrase. Filled from
/// the lexemes of a text, of which each brings the sets that hold it: the few words that hundreds of sets hold as a row of bits, the others as
/// a list. Bits stand for two needs where there are very many, so it may say yes where a text holds neither; never no where it holds one.
/// Immutable.
/// </summary>
internal sealed class NeedSieve
{
    /// <summary>The most bits: a need's number is kept in 16.</summary>
    private const int MostBits = 1 << 16;

    /// <summary>A lexeme of more sets has a row.</summary>
    private const int LongestList = 64;

    private readonly int _setBits;
    private readonly int _rowLength;
    private readonly int _rowCount;
    private readonly ulong[] _rows;
    private readonly int[] _starts;
    private readonly ushort[] _bits;

    /// <summary>Creates the sieve.</summary>
    /// <param name="lexemes">How many lexemes there are; those of most sets come first.</param>
    /// <param name="sets">The sets that are the second need of a phrase.</param>
    public NeedSieve(int lexemes, IReadOnlyList<int[]> sets)
        : this(lexemes, sets.Count, StartsOf(lexemes, sets), null)
    {
        int[] next = (int[])_starts.Clone();
        for (int s = 0; s < sets.Count; s++)
        {
            foreach (int lexeme in sets[s])
            {
                _bits[next[lexeme]++] = (ushort)(_setBits + s);
            }
        }

        FillRows();
    }

    /// <summary>Reads a sieve.</summary>
    public NeedSieve(BlobReader blob, int lexemes)
        : this(lexemes, blob.Number(), blob.Ends(), blob.Shorts()) => FillRows();

    private NeedSieve(int lexemes, int sets, int[] starts, ushort[]? bits)
    {
        _setBits = (lexemes + 63) & ~63;
        _rowLength = (sets + 63) / 64;
        SetCount = sets;
        Length = Math.Min(MostBits / 64, (_setBits / 64) + _rowLength);
        _starts = starts;
        _bits = bits ?? new ushort[starts[starts.Length - 1]];
        bool folds = _setBits + sets > MostBits;
        while (!folds && _rowCount < starts.Length - 1 && starts[_rowCount + 1] - starts[_rowCount] > LongestList)
        {
            _rowCount++;
        }

        _rows = new ulong[_rowCount * _rowLength];
    }

    /// <summary>The length of a sieve in words.</summary>
    public int Length { get; }

    /// <summary>How many sets have a bit: the first ones.</summary>
    public int SetCount { get; }

    public void Write(BlobWriter blob)
    {
        blob.Number(SetCount);
        blob.Ends(_starts);
        blob.Shorts(_bits);
    }

    /// <summary>The bit of an atom: of a lexeme, or of a set that has one, by its number.</summary>
    public ushort BitOf(int atom) => (ushort)(AtomTable.IsSet(atom) ? _setBits + (atom >> 1) : atom >> 1);

    /// <summary>Adds a lexeme to a sieve, with the sets that hold it.</summary>
    public void Add(ulong[] sieve, int lexeme)
    {
        sieve[(ushort)lexeme >> 6] |= 1UL << lexeme;
        if (SetCount == 0)
        {
            return;
        }

        if (lexeme < _rowCount)
        {
#if NET8_0_OR_GREATER
            if (FirstCalls.AreOver)
            {
                AddRow(_rows.AsSpan(lexeme * _rowLength, _rowLength), sieve.AsSpan(_setBits / 64, _rowLength));
                return;
            }
#endif
            AddOneByOne(_rows, lexeme * _rowLength, sieve, _setBits / 64, _rowLength);
            return;
        }

        foreach (ushort bit in _bits.AsSpan(_starts[lexeme], _starts[lexeme + 1] - _starts[lexeme]))
        {
            sieve[bit >> 6] |= 1UL << bit;
        }
    }

    private static void AddOneByOne(ulong[] rows, int row, ulong[] sieve, int sets, int length)
    {
        for (int w = 0; w < length; w++)
        {
            sieve[sets + w] |= rows[row + w];
        }
    }

#if NET8_0_OR_GREATER
    private static void AddRow(ReadOnlySpan<ulong> row, Span<ulong> sets)
    {
        ReadOnlySpan<Vector<ulong>> rowVectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(row);
        Span<Vector<ulong>> setVectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(sets);
        for (int v = 0; v < rowVectors.Length && v < setVectors.Length; v++)
        {
            setVectors[v] |= rowVectors[v];
        }

        for (int w = rowVectors.Length * Vector<ulong>.Count; w < row.Length && w < sets.Length; w++)
        {
            sets[w] |= row[w];
        }
    }
#endif

    private void FillRows()
    {
        for (int lexeme = 0; lexeme < _rowCount; lexeme++)
        {
            int row = lexeme * _rowLength;
            for (int b = _starts[lexeme]; b < _starts[lexeme + 1]; b++)
            {
                int set = _bits[b] - _setBits;
                _rows[row + (set >> 6)] |= 1UL << set;
            }
        }
    }

    // Where the list of each lexeme begins; without sets there are no lists.
    private static int[] StartsOf(int lexemes, IReadOnlyList<int[]> sets)
    {
        int[] starts = new int[sets.Count == 0 ? 1 : lexemes + 1];
        foreach (int[] set in sets)
        {
            foreach (int lexeme in set)
            {
                starts[lexeme + 1]++;
            }
        }

        for (int l = 1; l < starts.Length; l++)
        {
            starts[l] += starts[l - 1];
        }

        return starts;
    }
}
