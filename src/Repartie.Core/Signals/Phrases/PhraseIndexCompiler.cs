using System;
using System.Collections.Generic;
using System.Globalization;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Makes an index of phrases. Lexemes and sets get numbers of the index's own, first those that posts ask for most: what lies side by side is
/// fetched together.
/// </summary>
internal sealed class PhraseIndexCompiler
{
    private readonly AtomTable _atoms;
    private readonly Chunks<OwnedProgram> _phrases;
    private readonly PhraseFiling _filed;
    private readonly int[] _lexemes;
    private readonly int[] _sets;
    private readonly List<int[]> _members = [];
    private int _lexemeCount;

    private PhraseIndexCompiler(Chunks<OwnedProgram> phrases, AtomTable atoms)
    {
        _atoms = atoms;
        _phrases = phrases;
        _filed = new PhraseFiling(phrases, new AtomWeights(phrases, atoms).Weights);
        _lexemes = Unnumbered(atoms.Vocabulary.Count);
        _sets = Unnumbered(atoms.Sets.Count);
    }

    public static PhraseIndex Compile(Chunks<OwnedProgram> phrases, AtomTable atoms) => new PhraseIndexCompiler(phrases, atoms).Compile();

    private PhraseIndex Compile()
    {
        for (int f = 0; f < _filed.Count; f++)
        {
            NumberSet(_filed[f].Second);
        }

        int seconds = _members.Count;
        NumberLexemesOfSets(seconds);
        for (int f = 0; f < _filed.Count; f++)
        {
            Number(_phrases[_filed[f].Phrase]);
        }

        List<int[]> members = _members.ConvertAll(m => Array.ConvertAll(m, l => _lexemes[l]));
        LexemeSets sets = new(members, out int[] starts);
        Check(_lexemeCount, "name {0} different words");
        Check(sets.Length, "list {0} words in choices, those of each different choice counted once");
        NeedSieve sieve = new(_lexemeCount, members.GetRange(0, seconds));
        PhraseEncoder code = new(l => _lexemes[l], s => starts[_sets[s]], CodeLength());
        Chunks<PhraseFile> files = new();
        for (int f = 0; f < _filed.Count; f++)
        {
            (int anchor, int second, int phrase) = _filed[f];
            int[]? heads = AtomTable.IsSet(anchor) ? sets.Of(starts[_sets[anchor >> 1]]) : null;
            int head = heads is null ? _lexemes[anchor >> 1] : -1;
            files.Add(new PhraseFile(heads, head, second < 0 ? -1 : sieve.BitOf(Local(second)), code.Length));
            code.Add(_phrases[phrase], anchor);
        }

        return new PhraseIndex(_atoms.Vocabulary, _lexemes, sets, new PhraseHeads(_lexemeCount, files), sieve, code.ToArray());
    }

    private static void Check(int count, string what)
    {
        if (count > PhraseCode.MostValues)
        {
            string said = string.Format(CultureInfo.InvariantCulture, what, count);
            throw new FormatException(FormattableString.Invariant($"the phrases of one language may not {said}; {PhraseCode.MostValues} are allowed. Take phrases out that no post says, or write endings as 'word*'."));
        }
    }

    private static int[] Unnumbered(int count)
    {
        int[] numbers = new int[count];
        for (int n = 0; n < count; n++)
        {
            numbers[n] = -1;
        }

        return numbers;
    }

    private int Local(int atom) => AtomTable.IsSet(atom) ? (_sets[atom >> 1] << 1) | 1 : AtomTable.Of(_lexemes[atom >> 1]);

    private void Number(in OwnedProgram owned)
    {
        foreach (int word in owned.Words ?? [])
        {
            Number(word);
        }

        foreach (ProgramNode node in owned.Program.Nodes)
        {
            if (!node.IsGap)
            {
                Number(node.Value);
            }
        }

        // Needs that are no place of a phrase: words that say most of several alternatives.
        foreach (PhraseNeed need in owned.Program.Needs)
        {
            Number(need.Atom);
        }
    }

    private void Number(int atom)
    {
        if (!AtomTable.IsSet(atom))
        {
            NumberLexeme(atom >> 1);
        }
        else if (NumberSet(atom))
        {
            foreach (int lexeme in _atoms.Sets[atom >> 1])
            {
                NumberLexeme(lexeme);
            }
        }
    }

    private bool NumberSet(int atom)
    {
        if (atom < 0 || !AtomTable.IsSet(atom) || _sets[atom >> 1] >= 0)
        {
            return false;
        }

        _sets[atom >> 1] = _members.Count;
        _members.Add(_atoms.Sets[atom >> 1]);
        return true;
    }

    private void NumberLexeme(int lexeme)
    {
        if (_lexemes[lexeme] < 0)
        {
            _lexemes[lexeme] = _lexemeCount++;
        }
    }

    // Those of most second needs first, as the sieve asks.
    private void NumberLexemesOfSets(int seconds)
    {
        if (seconds == 0)
        {
            return;
        }

        int[] uses = new int[_lexemes.Length];
        for (int s = 0; s < seconds; s++)
        {
            foreach (int lexeme in _members[s])
            {
                uses[lexeme]--;
            }
        }

        int[] order = new int[uses.Length];
        for (int l = 0; l < order.Length; l++)
        {
            order[l] = l;
        }

        // Equal ones in the order of the vocabulary, on every machine.
        Array.Sort(order, (left, right) => uses[left] != uses[right] ? uses[left].CompareTo(uses[right]) : left.CompareTo(right));
        for (int l = 0; l < order.Length && uses[order[l]] < 0; l++)
        {
            NumberLexeme(order[l]);
        }
    }

    private int CodeLength()
    {
        int length = 0;
        for (int p = 0; p < _phrases.Count; p++)
        {
            length += PhraseCode.HeadLength + (_phrases[p].Words?.Length ?? _phrases[p].Program.Nodes.Length);
        }

        return length;
    }
}
