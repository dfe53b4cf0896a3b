using System;
using System.Collections.Generic;

namespace Repartie.Signals.Phrases;

/// <summary>Matches in a reusable buffer.</summary>
internal sealed class HitList
{
    /// <summary>No phrase spans more tokens; exceptions that end further on cannot overlap a match.</summary>
    private const int LongestPhrase = 128;

    private PhraseHit[] _hits = new PhraseHit[128];
    private readonly List<int> _exceptions = [];
    private readonly Comparison<int> _byLastToken;
    private bool _sorted;
    private PhraseOwner[] _owners = new PhraseOwner[128];

    public HitList() => _byLastToken = (left, right) => _hits[left].LastToken.CompareTo(_hits[right].LastToken);

    public int Count { get; private set; }

    public ref readonly PhraseHit this[int index] => ref _hits[index];

    public void Clear()
    {
        Count = 0;
        _exceptions.Clear();
        if (_hits.Length > 16 * 1024)
        {
            _hits = new PhraseHit[128];
        }
    }

    public void Add(in PhraseHit hit)
    {
        if (Count == _hits.Length)
        {
            Array.Resize(ref _hits, _hits.Length * 2);
        }

        _hits[Count++] = hit;
    }

    /// <summary>Orders the matches from an index on, which came from one book: by their ends, those that start later first.</summary>
    public void Order(int first)
    {
        Sort(first);
        for (int i = first; i < Count; i++)
        {
            if (_hits[i].IsException)
            {
                _exceptions.Add(i);
                _sorted = false;
            }
        }
    }

    /// <summary>Resolves the owners of the matches from an index on, which came from one book.</summary>
    public void Own(int first, PhraseOwner[] owners)
    {
        if (_owners.Length < _hits.Length)
        {
            Array.Resize(ref _owners, _hits.Length);
        }

        for (int i = first; i < Count; i++)
        {
            _owners[i] = owners[_hits[i].Owner];
        }
    }

    public ref readonly PhraseOwner OwnerOf(int index) => ref _owners[index];

    /// <summary>Whether an exception of the same owner overlaps the match.</summary>
    public bool IsExcepted(int index)
    {
        if (_exceptions.Count == 0)
        {
            return false;
        }

        if (!_sorted)
        {
            _exceptions.Sort(_byLastToken);
            _sorted = true;
        }

        ref readonly PhraseHit hit = ref _hits[index];
        for (int e = FirstException(hit.FirstToken); e < _exceptions.Count; e++)
        {
            ref readonly PhraseHit exception = ref _hits[_exceptions[e]];
            if (exception.LastToken > hit.LastToken + LongestPhrase)
            {
                return false;
            }

            if (_owners[_exceptions[e]] == _owners[index] && exception.FirstToken <= hit.LastToken)
            {
                return true;
            }
        }

        return false;
    }

    private int FirstException(int token)
    {
        int low = 0;
        int high = _exceptions.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_hits[_exceptions[middle]].LastToken < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // A post has a few dozen matches, mostly in order: insertion sort moves little and allocates nothing.
    private void Sort(int first)
    {
        if (Count - first > 64)
        {
            Array.Sort(_hits, first, Count - first, new ByEnd());
            return;
        }

        PhraseHit[] hits = _hits;
        for (int i = first + 1; i < Count; i++)
        {
            if (!IsBehind(hits[i - 1], hits[i]))
            {
                continue;
            }

            PhraseHit hit = hits[i];
            int place = i;
            do
            {
                hits[place] = hits[place - 1];
                place--;
            }
            while (place > first && IsBehind(hits[place - 1], hit));

            hits[place] = hit;
        }
    }

    // Hardly two matches have one owner and one stretch: the full comparison is for these.
    private static bool IsBehind(in PhraseHit left, in PhraseHit right)
    {
        if (left.LastToken != right.LastToken)
        {
            return left.LastToken > right.LastToken;
        }

        return left.FirstToken != right.FirstToken ? left.FirstToken < right.FirstToken : Compare(left, right) > 0;
    }

    /// <summary>By end; of those that end alike, the one that starts last comes first.</summary>
    private static int Compare(in PhraseHit x, in PhraseHit y)
    {
        int order = x.LastToken.CompareTo(y.LastToken);
        order = order != 0 ? order : y.FirstToken.CompareTo(x.FirstToken);
        order = order != 0 ? order : x.Owner.CompareTo(y.Owner);
        order = order != 0 ? order : x.IsException.CompareTo(y.IsException);
        return order != 0 ? order : x.Passed.CompareTo(y.Passed);
    }

    private sealed class ByEnd : IComparer<PhraseHit>
    {
        public int Compare(PhraseHit x, PhraseHit y) => HitList.Compare(x, y);
    }
}
