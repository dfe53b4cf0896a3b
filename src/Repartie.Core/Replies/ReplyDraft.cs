using System;
using System.Collections.Generic;
using Repartie.Replies;

namespace Repartie;

/// <summary>
/// Words to start a public reply from, or the reason why there are none. Immutable. A draft is for an agent to read before it goes
/// out; while its decision <see cref="Decision.NeedsReview"/>, nothing is published.
/// </summary>
public sealed class ReplyDraft
{
    internal ReplyDraft(string text, string template, bool fromCharter, string language, int variant, int variants, IReadOnlyList<string> dropped, Network network, int? limit)
    {
        Text = text;
        Template = template;
        FromCharter = fromCharter;
        Language = language;
        Variant = variant;
        Variants = variants;
        Dropped = dropped;
        Network = network;
        Limit = limit;
    }

    internal ReplyDraft(NoReplyReason why, string? template)
    {
        WhyNot = why;
        Template = template;
    }

    /// <summary>The words, or null. Lines are separated by a line feed.</summary>
    public string? Text { get; }

    /// <summary>Why there are no words; null where there are.</summary>
    public NoReplyReason? WhyNot { get; }

    /// <summary>The template that was used, which may be a fallback of <see cref="Decision.Template"/>; without words the decision's template or null.</summary>
    public string? Template { get; }

    /// <summary>Whether the template is the charter's own.</summary>
    public bool FromCharter { get; }

    /// <summary>The language of the words, two letters, or null.</summary>
    public string? Language { get; }

    /// <summary>Which of the template's variants was used, from 0.</summary>
    public int Variant { get; }

    /// <summary>How many variants the template has in the language.</summary>
    public int Variants { get; }

    /// <summary>The optional parts that were left out so that the rest fits, in the order they went; empty for none.</summary>
    public IReadOnlyList<string> Dropped { get; } = [];

    /// <summary>The longest reply that the network or the charter allows, in the network's own count of characters, or null for no limit.</summary>
    public int? Limit { get; }

    internal Network Network { get; }

    /// <summary>How the draft came about, or why there is none, as a sentence for an agent. It holds nothing of the post.</summary>
    /// <param name="language">Two letters; <c>fr</c> for French, English for any other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(string language) => DraftText.Of(this, Guard.NotNull(language) == "fr");

    /// <summary>The words, or the reason why there are none in English.</summary>
    public override string ToString() => Text ?? Explain("en");
}
