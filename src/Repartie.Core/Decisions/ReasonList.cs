using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>
/// The reasons of a decision, in one object: hosts keep decisions by the million. Until somebody looks, they are rules, and one array of words:
/// several rules rest on the same words, so each has a bit for every word that it rests on. Thread-safe once filled: a reason that two threads
/// ask for at once may be made twice, with the same content.
/// </summary>
internal sealed class ReasonList : IReadOnlyList<Reason>
{
    /// <summary>The most reasons.</summary>
    public const int Most = 5;

    /// <summary>The most words of all reasons together, as many as there are bits.</summary>
    public const int MostWords = 32;

    private readonly Evidence[] _evidence;
    private Reason? _first;
    private Reason? _second;
    private Reason? _third;
    private Reason? _fourth;
    private Reason? _fifth;
    private uint _firstWords;
    private uint _secondWords;
    private uint _thirdWords;
    private uint _fourthWords;
    private uint _fifthWords;

    /// <summary>Creates a list without reasons; it takes the array.</summary>
    /// <param name="evidence">The words of all reasons, each once, in order of place.</param>
    public ReasonList(Evidence[] evidence) => _evidence = evidence;

    public int Count { get; private set; }

    public Reason this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "The list has fewer items.");
            }

            ref Reason? place = ref PlaceOf(index);
            uint words = WordsOf(index);
            if (words != 0 && place!.IsBare)
            {
                Evidence[] own = [.. _evidence.Where((_, word) => (words & (1U << word)) != 0)];
                place = new Reason(place.Rule, own, 0, own.Length);
            }

            return place!;
        }
    }

    /// <summary>Adds a reason while the list is made.</summary>
    /// <param name="bare">The rule as a reason that rests on no words.</param>
    /// <param name="words">Which of the words it rests on, as bits.</param>
    public void Add(Reason bare, uint words)
    {
        PlaceOf(Count) = bare;
        WordsOf(Count) = words;
        Count++;
    }

    public IEnumerator<Reason> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ref Reason? PlaceOf(int index)
    {
        switch (index)
        {
            case 0:
                return ref _first;
            case 1:
                return ref _second;
            case 2:
                return ref _third;
            case 3:
                return ref _fourth;
            default:
                return ref _fifth;
        }
    }

    private ref uint WordsOf(int index)
    {
        switch (index)
        {
            case 0:
                return ref _firstWords;
            case 1:
                return ref _secondWords;
            case 2:
                return ref _thirdWords;
            case 3:
                return ref _fourthWords;
            default:
                return ref _fifthWords;
        }
    }
}
