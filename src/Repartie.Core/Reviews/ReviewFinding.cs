using System;

namespace Repartie;

/// <summary>Something wrong in a text of the brand: what, which words, what to do instead. Immutable.</summary>
/// <remarks>Its sentences never repeat words of the text, so they can be logged; the span says where the words stand.</remarks>
public sealed class ReviewFinding
{
    internal ReviewFinding(string id, FindingSeverity severity, int start, int end, LocalizedText message, LocalizedText suggestion, LocalizedText? lasting)
    {
        Id = id;
        Severity = severity;
        Start = start;
        End = end;
        Message = message;
        Suggestion = suggestion;
        Lasting = lasting;
    }

    /// <summary>What was found; see <see cref="FindingIds"/>.</summary>
    public string Id { get; }

    /// <summary>How grave it is.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>First UTF-16 unit of the words concerned.</summary>
    public int Start { get; }

    /// <summary>First UTF-16 unit after them; equal to <see cref="Start"/> where something is missing that should stand there.</summary>
    public int End { get; }

    /// <summary>What is wrong, in French and English.</summary>
    public LocalizedText Message { get; }

    /// <summary>What to do instead, in French and English.</summary>
    public LocalizedText Suggestion { get; }

    /// <summary>For publications: what cannot be taken back once it is out, in French and English; null for drafts of replies.</summary>
    public LocalizedText? Lasting { get; }

    /// <summary>Severity, id and span on one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Severity} {Id} [{Start}..{End})");
}
