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
        if (hit.IsException)
        {
            _exceptions.Add(Count - 1);
            _sorted = false;
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
}
