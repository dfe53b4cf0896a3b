using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>A text in several languages. Immutable; compared by content.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Collects the texts.</summary>
    /// <param name="texts">Texts by language, two letters such as <c>fr</c>; at least one, none blank.</param>
    /// <exception cref="ArgumentException">No text is given, or a language or text is blank.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (KeyValuePair<string, string> text in Guard.NotNull(texts))
        {
            _texts[Guard.NotBlank(text.Key, nameof(texts)).Trim().ToLowerInvariant()] = Guard.NotBlank(text.Value, nameof(texts));
        }

        if (_texts.Count == 0)
        {
            throw new ArgumentException("At least one language is required.", nameof(texts));
        }
    }

    /// <summary>The languages, in ordinal order.</summary>
    public IReadOnlyCollection<string> Languages => _texts.Keys;

    /// <summary>A text in French and English.</summary>
    /// <param name="french">The French text; not blank.</param>
    /// <param name="english">The English text; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static LocalizedText Of(string french, string english)
        => new([new("fr", french), new("en", english)]);

    /// <summary>The text in a language; where there is none, the English one, else the first.</summary>
    /// <param name="language">Two letters or a longer tag that starts with them; case does not count.</param>
    public string In(string language)
    {
        string two = Guard.NotNull(language).Length >= 2 ? language.Substring(0, 2).ToLowerInvariant() : language;
        return _texts.TryGetValue(two, out string? text) || _texts.TryGetValue("en", out text) ? text : _texts.Values.First();
    }

    /// <summary>Whether there is a text in exactly this language.</summary>
    /// <param name="language">Two letters.</param>
    public bool Has(string language) => _texts.ContainsKey(Guard.NotNull(language));

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && _texts.SequenceEqual(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_texts.Values.First());

    /// <summary>The English text, else the first.</summary>
    public override string ToString() => In("en");
}
