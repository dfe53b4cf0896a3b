using System.Collections.Generic;

namespace Repartie;

/// <summary>The words that a public reply can start from, in variants by language. Immutable.</summary>
public sealed class ReplyTemplate
{
    /// <summary>Describes a template.</summary>
    /// <param name="id">The id that rules name; not blank.</param>
    /// <param name="texts">Variants by language; at least one.</param>
    public ReplyTemplate(string id, IReadOnlyDictionary<string, IReadOnlyList<string>> texts)
    {
        Id = Guard.NotBlank(id);
        Texts = Guard.CopyLists(Guard.NotNull(texts));
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>Variants by language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Texts { get; }
}
