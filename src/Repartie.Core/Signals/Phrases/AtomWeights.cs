using System;
using System.Collections.Generic;
using Repartie.Signals.Language;

namespace Repartie.Signals.Phrases;

/// <summary>
/// How common each atom is taken to be. How often a word is named stands for how often it is said, as with rules: what many phrases
/// name is what many posts hold.
/// </summary>
internal sealed class AtomWeights
{
    /// <summary>What a function word weighs beside the number of phrases that name it: posts hold them far more often than phrases.</summary>
    private const int FunctionWord = 400;

    /// <summary>What a kind of token weighs: a number, a link.</summary>
    private const int KindOfToken = 4000;

    private readonly AtomTable _atoms;
    private readonly long[] _lexemes;
    private readonly long[] _setUses;

    public AtomWeights(Chunks<OwnedProgram> phrases, AtomTable atoms)
    {
        _atoms = atoms;
        _setUses = new long[atoms.Sets.Count];
        _lexemes = new long[atoms.Vocabulary.Count];
        Count(phrases);
        Correct();
        Weights = new long[(Math.Max(_lexemes.Length, _setUses.Length) * 2) + 2];
        for (int i = 0; i < _lexemes.Length; i++)
        {
            Weights[AtomTable.Of(i)] = _lexemes[i];
        }

        for (int s = 0; s < _setUses.Length; s++)
        {
            foreach (int lexeme in atoms.Sets[s])
            {
                Weights[(s << 1) | 1] += _lexemes[lexeme];
            }
        }
    }

    /// <summary>By atom.</summary>
    public long[] Weights { get; }

    private void Count(Chunks<OwnedProgram> phrases)
    {
        for (int p = 0; p < phrases.Count; p++)
        {
            foreach (int word in phrases[p].Words ?? [])
            {
                _lexemes[word >> 1]++;
            }

            foreach (ProgramNode node in phrases[p].Program.Nodes)
            {
                if (node.IsGap)
                {
                    continue;
                }

                (AtomTable.IsSet(node.Value) ? _setUses : _lexemes)[node.Value >> 1]++;
            }
        }

        for (int s = 0; s < _setUses.Length; s++)
        {
            foreach (int lexeme in _atoms.Sets[s])
            {
                _lexemes[lexeme] += _setUses[s];
            }
        }
    }

    private void Correct()
    {
        Vocabulary vocabulary = _atoms.Vocabulary;
        for (int special = 0; special < WordClasses.BuiltIn.Count; special++)
        {
            _lexemes[special] += KindOfToken;
        }

        foreach (string word in LanguageIdentifier.Instance.Words)
        {
            int lexeme = vocabulary.Find(word);
            if (lexeme >= 0)
            {
                _lexemes[lexeme] += FunctionWord;
            }
        }

        foreach (KeyValuePair<string, int> word in vocabulary.Words)
        {
            foreach (int prefix in vocabulary.PrefixesOf(word.Value))
            {
                _lexemes[prefix] += _lexemes[word.Value];
            }
        }
    }
}
