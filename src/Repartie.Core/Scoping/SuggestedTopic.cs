using System.Collections.Generic;

namespace Repartie;

/// <summary>Phrases that stand in the same posts, or share a word. Immutable.</summary>
public sealed class SuggestedTopic
{
    internal SuggestedTopic(string id, string language, IReadOnlyList<SuggestedPhrase> phrases)
    {
        Id = id;
        Language = language;
        Phrases = Guard.Copy(phrases);
    }

    /// <summary>A proposed id, after the topic's strongest phrase; no two topics of a suggestion have the same.</summary>
    public string Id { get; }

    /// <summary>The language of its phrases: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Its phrases, the strongest first; at least one.</summary>
    public IReadOnlyList<SuggestedPhrase> Phrases { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
