using System.Collections.Generic;

namespace Repartie;

/// <summary>A phrase that a brand's posts hold more than others do. Immutable.</summary>
public sealed class SuggestedPhrase
{
    internal SuggestedPhrase(string text, int posts, double background, double score, IReadOnlyList<string> examples)
    {
        Text = text;
        Posts = posts;
        Background = background;
        Score = score;
        Examples = Guard.Copy(examples);
    }

    /// <summary>One to three words, in lower case, as a charter's topic can hold them.</summary>
    public string Text { get; }

    /// <summary>How many of the brand's posts hold it.</summary>
    public int Posts { get; }

    /// <summary>How many posts of the background hold it; against the built-in background, how many phrases of the lexicons do.</summary>
    public double Background { get; }

    /// <summary>By how many standard deviations its log-odds are higher in the brand's posts; 2 and more is hardly chance.</summary>
    public double Score { get; }

    /// <summary>At most two short examples; personal data, mentions and links are masked.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
