using System;
using System.Collections.Generic;

namespace Repartie.Scoping;

/// <summary>What is kept of one phrase: how many posts hold it, how it was written, some examples, and a sketch of which posts those are.</summary>
internal sealed class PhraseEntry
{
    /// <summary>Two sketches of this size tell how often two phrases stand together to within some 15 %; below it they are exact.</summary>
    private const int SketchSize = 48;
    private const int MostExamples = 2;

    private uint[] _sketch = new uint[2];
    private int _kept;

    public PhraseEntry(string written) => Written = written;

    /// <summary>The phrase as the first post wrote it, in lower case.</summary>
    public string Written { get; }

    /// <summary>How many posts hold it.</summary>
    public int Posts { get; private set; }

    public List<string> Examples { get; } = [];

    /// <summary>Whether it is frequent enough that an example is worth keeping, and there is room for one.</summary>
    public bool WantsExample => Posts > 1 && Examples.Count < MostExamples;

    /// <summary>Counts a post.</summary>
    /// <param name="post">The post's hash; the smallest ones are kept (a bottom-k sketch).</param>
    public void Count(uint post)
    {
        Posts++;
        int place = Array.BinarySearch(_sketch, 0, _kept, post);
        if (place >= 0 || (place = ~place) == SketchSize)
        {
            return;
        }

        if (_kept == _sketch.Length && _kept < SketchSize)
        {
            Array.Resize(ref _sketch, Math.Min(SketchSize, _kept * 2));
        }

        int moved = Math.Min(_kept, _sketch.Length - 1) - place;
        Array.Copy(_sketch, place, _sketch, place + 1, moved);
        _sketch[place] = post;
        _kept = Math.Min(_kept + 1, _sketch.Length);
    }

    /// <summary>How much two phrases share their posts, 0 to 1: posts with both over the geometric mean of the posts with each.</summary>
    public double Together(PhraseEntry other)
    {
        int size = Math.Min(SketchSize, _kept + other._kept);
        int left = 0;
        int right = 0;
        int both = 0;
        int seen = 0;
        while (seen < size && (left < _kept || right < other._kept))
        {
            uint mine = left < _kept ? _sketch[left] : uint.MaxValue;
            uint theirs = right < other._kept ? other._sketch[right] : uint.MaxValue;
            both += mine == theirs && left < _kept && right < other._kept ? 1 : 0;
            left += mine <= theirs && left < _kept ? 1 : 0;
            right += theirs <= mine && right < other._kept ? 1 : 0;
            seen++;
        }

        double jaccard = seen == 0 ? 0 : (double)both / seen;
        double common = jaccard / (1 + jaccard) * (Posts + other.Posts);
        return Math.Min(1, common / Math.Sqrt((double)Posts * other.Posts));
    }
}
