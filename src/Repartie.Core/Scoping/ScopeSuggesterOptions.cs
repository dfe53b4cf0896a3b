using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>How a <see cref="ScopeSuggester"/> reads and counts. Immutable.</summary>
public sealed class ScopeSuggesterOptions
{
    /// <summary>How few posts may hold a suggested phrase, where nothing else is said.</summary>
    public const int DefaultFewestPosts = 3;

    /// <summary>How many distinct phrases are kept of a language, where nothing else is said; some 50 MB.</summary>
    public const int DefaultMostPhrases = 200_000;

    /// <summary>States how to read and count.</summary>
    /// <param name="names">The brand's names, whose words are no topic; null for none.</param>
    /// <param name="language">The language of posts that state none, <c>fr</c> or <c>en</c>; null to identify it.</param>
    /// <param name="fewestPosts">How few posts may hold a suggested phrase; at least 2.</param>
    /// <param name="mostPhrases">How many distinct phrases are kept of each language before the rarest are forgotten; at least 1000.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is neither French nor English.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public ScopeSuggesterOptions(IEnumerable<string>? names = null, string? language = null, int fewestPosts = DefaultFewestPosts, int mostPhrases = DefaultMostPhrases)
    {
        const int LeastPosts = 2;
        const int LeastPhrases = 1000;
        if (language is not (null or "fr" or "en"))
        {
            throw new ArgumentException($"Found '{language}'; allowed are fr and en.", nameof(language));
        }

        Names = Guard.Copy(names);
        Language = language;
        FewestPosts = fewestPosts >= LeastPosts ? fewestPosts : throw new ArgumentOutOfRangeException(nameof(fewestPosts), fewestPosts, "Allowed are 2 and more: a phrase of one post is no topic.");
        MostPhrases = mostPhrases >= LeastPhrases ? mostPhrases : throw new ArgumentOutOfRangeException(nameof(mostPhrases), mostPhrases, "Allowed are 1000 and more.");
    }

    /// <summary>The brand's names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The language of posts that state none, or null to identify it.</summary>
    public string? Language { get; }

    /// <summary>How few posts may hold a suggested phrase.</summary>
    public int FewestPosts { get; }

    /// <summary>How many distinct phrases are kept of each language.</summary>
    public int MostPhrases { get; }
}
