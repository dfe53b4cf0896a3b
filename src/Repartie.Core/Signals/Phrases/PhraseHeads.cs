using System.Collections.Generic;
using Repartie.BuiltIn.Compiled;

namespace Repartie.Signals.Phrases;

/// <summary>For each lexeme, the phrases that are filed under it, each with the bit of the second thing that it needs. Immutable.</summary>
internal sealed class PhraseHeads
{
    private readonly int[] _starts;

    /// <summary>Files phrases.</summary>
    /// <param name="lexemes">How many lexemes there are.</param>
    /// <param name="files">The phrases, in the order of the code.</param>
    public PhraseHeads(int lexemes, Chunks<PhraseFile> files)
    {
        _starts = new int[lexemes + 1];
        for (int f = 0; f < files.Count; f++)
        {
            ref readonly PhraseFile file = ref files[f];
            for (int l = 0; l < file.Count; l++)
            {
                _starts[file.Lexeme(l) + 1]++;
            }
        }

        for (int l = 1; l <= lexemes; l++)
        {
            _starts[l] += _starts[l - 1];
        }

        Seconds = new ushort[_starts[lexemes]];
        Phrases = new int[_starts[lexemes]];
        int[] next = (int[])_starts.Clone();
        for (int f = 0; f < files.Count; f++)
        {
            ref readonly PhraseFile file = ref files[f];
            for (int l = 0; l < file.Count; l++)
            {
                int lexeme = file.Lexeme(l);
                int place = next[lexeme]++;
                Seconds[place] = (ushort)(file.Second < 0 ? lexeme : file.Second);
                Phrases[place] = file.Code;
            }
        }
    }

    public PhraseHeads(BlobReader blob)
    {
        _starts = blob.Ends();
        Seconds = blob.Shorts();
        Phrases = blob.Numbers();
        for (int l = 0; l < LexemeCount; l++)
        {
            for (int h = _starts[l] + 1; h < _starts[l + 1]; h++)
            {
                Phrases[h] += Phrases[h - 1];
            }
        }
    }

    /// <summary>How many lexemes there are.</summary>
    public int LexemeCount => _starts.Length - 1;

    /// <summary>The bits of the second needs, those of one lexeme side by side. A phrase that needs nothing else has the lexeme's own.</summary>
    public ushort[] Seconds { get; }

    /// <summary>Where in the index's code the phrases begin; those of a lexeme in ascending order.</summary>
    public int[] Phrases { get; }

    /// <summary>Where the entries of a lexeme begin; those of the next one begin where they end.</summary>
    public int StartOf(int lexeme) => _starts[lexeme];

    public void Write(BlobWriter blob)
    {
        List<int> steps = new(Phrases.Length);
        for (int l = 0; l < LexemeCount; l++)
        {
            for (int h = _starts[l]; h < _starts[l + 1]; h++)
            {
                steps.Add(h == _starts[l] ? Phrases[h] : Phrases[h] - Phrases[h - 1]);
            }
        }

        blob.Ends(_starts);
        blob.Shorts(Seconds);
        blob.Numbers(steps);
    }
}

/// <summary>Under what a phrase is filed.</summary>
/// <param name="Lexemes">The lexemes of the rarest thing that it needs; null where it is one.</param>
/// <param name="Single">That one.</param>
/// <param name="Second">The bit of the second, or -1.</param>
/// <param name="Code">Where it begins in the index's code.</param>
internal readonly record struct PhraseFile(int[]? Lexemes, int Single, int Second, int Code)
{
    /// <summary>How many lexemes the rarest thing has.</summary>
    public int Count => Lexemes?.Length ?? 1;

    /// <summary>One of them.</summary>
    public int Lexeme(int index) => Lexemes is null ? Single : Lexemes[index];
}
