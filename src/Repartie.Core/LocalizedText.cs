using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Repartie;

/// <summary>A text in several languages. Immutable; compared by content.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    // In the order of the languages; a text has few, and there are thousands of texts.
    private readonly KeyValuePair<string, string>[] _texts;

    /// <summary>Collects the texts.</summary>
    /// <param name="texts">Texts by language, two letters such as <c>fr</c>; at least one, none blank.</param>
    /// <exception cref="ArgumentException">No text is given, or a language or text is blank.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        List<KeyValuePair<string, string>> sorted = new(2);
        foreach (KeyValuePair<string, string> text in Guard.NotNull(texts))
        {
            string language = Guard.NotBlank(text.Key, nameof(texts)).Trim().ToLowerInvariant();
            int at = 0;
            while (at < sorted.Count && string.CompareOrdinal(sorted[at].Key, language) < 0)
            {
                at++;
            }

            KeyValuePair<string, string> entry = new(language, Guard.NotBlank(text.Value, nameof(texts)));
            if (at < sorted.Count && string.Equals(sorted[at].Key, language, StringComparison.Ordinal))
            {
                sorted[at] = entry;
            }
            else
            {
                sorted.Insert(at, entry);
            }
        }

        _texts = sorted.Count > 0 ? [.. sorted] : throw new ArgumentException("At least one language is required.", nameof(texts));
    }

    private LocalizedText(KeyValuePair<string, string>[] texts, IComparer<string> order)
    {
        for (int t = 1; t < texts.Length; t++)
        {
            KeyValuePair<string, string> text = texts[t];
            int at = t;
            for (; at > 0 && order.Compare(texts[at - 1].Key, text.Key) > 0; at--)
            {
                texts[at] = texts[at - 1];
            }

            texts[at] = text;
        }

        _texts = texts;
    }

    /// <summary>Takes over texts whose languages are two small letters each, none twice.</summary>
    internal static LocalizedText Owning(KeyValuePair<string, string>[] texts) => new(texts, StringComparer.Ordinal);

    /// <summary>The languages, in ordinal order.</summary>
    public IReadOnlyCollection<string> Languages => Array.ConvertAll(_texts, static t => t.Key);

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
        return Find(two) ?? Find("en") ?? _texts[0].Value;
    }

    /// <summary>Whether there is a text in exactly this language.</summary>
    /// <param name="language">Two letters.</param>
    public bool Has(string language) => Find(Guard.NotNull(language)) is not null;

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && _texts.SequenceEqual(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_texts[0].Value);

    /// <summary>The English text, else the first.</summary>
    public override string ToString() => In("en");

    /// <summary>Appends the texts with their languages, each preceded by its length, so that no text can imitate two.</summary>
    internal void WriteTo(StringBuilder line)
    {
        for (int t = 0; t < _texts.Length; t++)
        {
            line.Append(t > 0 ? "/" : string.Empty).Append(_texts[t].Key).Append('=')
                .Append(_texts[t].Value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(_texts[t].Value);
        }
    }

    private string? Find(string language)
    {
        foreach (KeyValuePair<string, string> text in _texts)
        {
            if (string.Equals(text.Key, language, StringComparison.Ordinal))
            {
                return text.Value;
            }
        }

        return null;
    }
}
