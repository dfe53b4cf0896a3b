using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>
/// The reasons of a decision. Until somebody looks, they are the rules and one array of words: several rules rest on the same words, so each
/// has a bit for every word that it rests on. Thread-safe: a reason that two threads ask for at once may be made twice, with the same content.
/// </summary>
internal sealed class ReasonList : IReadOnlyList<Reason>
{
    /// <summary>The most words of all reasons together, as many as there are bits.</summary>
    public const int MostWords = 64;

    private readonly Reason[] _reasons;
    private readonly Evidence[] _evidence;
    private readonly ulong[] _words;

    /// <summary>Keeps reasons; the list takes the arrays.</summary>
    /// <param name="reasons">The rules as reasons that rest on no words.</param>
    /// <param name="evidence">The words of all of them, each once, in order of place.</param>
    /// <param name="words">For each reason, which of the words it rests on.</param>
    public ReasonList(Reason[] reasons, Evidence[] evidence, ulong[] words)
    {
        _reasons = reasons;
        _evidence = evidence;
        _words = words;
    }

    public int Count => _reasons.Length;

    public Reason this[int index]
    {
        get
        {
            Reason reason = (uint)index < (uint)_reasons.Length ? _reasons[index] : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has fewer items.");
            if (_words[index] != 0 && reason.IsBare)
            {
                Evidence[] own = [.. _evidence.Where((_, word) => (_words[index] & (1UL << word)) != 0)];
                reason = new Reason(reason.Rule, own, 0, own.Length);
                _reasons[index] = reason;
            }

            return reason;
        }
    }

    public IEnumerator<Reason> GetEnumerator()
    {
        for (int i = 0; i < _reasons.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
