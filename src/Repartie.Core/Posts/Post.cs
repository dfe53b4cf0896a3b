using System;
using System.Collections.Generic;
using Repartie.Posts;

namespace Repartie;

/// <summary>A public post to a brand. Immutable and safe to share between threads.</summary>
public sealed class Post
{
    /// <summary>Describes a post.</summary>
    /// <param name="text">What it says: any length, any Unicode, possibly empty. Lone surrogates become U+FFFD, so positions do not move.</param>
    /// <param name="id">The host's id of the post, or null.</param>
    /// <param name="brand">The brand the post is addressed to, by name or handle; it counts as one of the brand's handles. Null where not known.</param>
    /// <param name="network">Where it was posted; the default value where not known.</param>
    /// <param name="language">The language as a BCP 47 tag such as <c>fr</c> or <c>en-GB</c>; null to have it identified from the text.</param>
    /// <param name="createdAt">When it was posted, or null.</param>
    /// <param name="author">Who wrote it, or null.</param>
    /// <param name="media">What is attached; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Post(
        string text,
        string? id = null,
        string? brand = null,
        Network network = default,
        string? language = null,
        DateTimeOffset? createdAt = null,
        Author? author = null,
        IEnumerable<Media>? media = null)
    {
        Text = WellFormed.Text(Guard.NotNull(text));
        Id = id is null ? null : WellFormed.Text(id);
        Brand = string.IsNullOrWhiteSpace(brand) ? null : WellFormed.Text(brand!.Trim());
        Network = network;
        Language = string.IsNullOrWhiteSpace(language) ? null : language!.Trim().ToLowerInvariant();
        CreatedAt = createdAt;
        Author = author;
        Media = Guard.Copy(media);
    }

    /// <summary>What it says; never null, well-formed UTF-16.</summary>
    public string Text { get; }

    /// <summary>The host's id of the post, or null.</summary>
    public string? Id { get; }

    /// <summary>The brand the post is addressed to, by name or handle, or null.</summary>
    public string? Brand { get; }

    /// <summary>Where it was posted; <see cref="Network.IsUnknown"/> where not known.</summary>
    public Network Network { get; }

    /// <summary>The given language in lower case, or null.</summary>
    public string? Language { get; }

    /// <summary>When it was posted, or null.</summary>
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>Who wrote it, or null.</summary>
    public Author? Author { get; }

    /// <summary>What is attached; never null.</summary>
    public IReadOnlyList<Media> Media { get; }

    /// <summary>The same post with another text.</summary>
    /// <param name="text">The new text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Post WithText(string text) => new(text, Id, Brand, Network, Language, CreatedAt, Author, Media);

    /// <summary>The same post addressed to another brand.</summary>
    /// <param name="brand">The brand's name or handle, or null.</param>
    public Post WithBrand(string? brand) => new(Text, Id, brand, Network, Language, CreatedAt, Author, Media);

    /// <summary>The same post in another language.</summary>
    /// <param name="language">A BCP 47 tag, or null to have it identified.</param>
    public Post WithLanguage(string? language) => new(Text, Id, Brand, Network, language, CreatedAt, Author, Media);
}
