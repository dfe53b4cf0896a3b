using System;

namespace Repartie.Signals.Phrases;

/// <summary>Matches in a reusable buffer.</summary>
internal sealed class HitList
{
    private PhraseHit[] _hits = new PhraseHit[128];
    private PhraseOwner[] _owners = new PhraseOwner[128];

    public int Count { get; private set; }

    public bool HasExceptions { get; private set; }

    public ref readonly PhraseHit this[int index] => ref _hits[index];

    public void Clear()
    {
        Count = 0;
        HasExceptions = false;
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
        HasExceptions |= hit.IsException;
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
        if (!HasExceptions)
        {
            return false;
        }

        ref readonly PhraseHit hit = ref _hits[index];
        for (int i = 0; i < Count; i++)
        {
            ref readonly PhraseHit other = ref _hits[i];
            if (other.IsException && _owners[i] == _owners[index] && other.FirstToken <= hit.LastToken && other.LastToken >= hit.FirstToken)
            {
                return true;
            }
        }

        return false;
    }
}
