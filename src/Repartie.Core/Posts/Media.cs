using System;

namespace Repartie;

/// <summary>Something attached to a post: a picture, a video, a file. Immutable.</summary>
public sealed class Media : IEquatable<Media>
{
    /// <summary>Describes an attachment.</summary>
    /// <param name="kind">What it is, for instance <c>photo</c>, <c>video</c>, <c>gif</c>, <c>file</c>, <c>audio</c>; not blank; kept in lower case.</param>
    /// <param name="url">Where it is, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is blank.</exception>
    public Media(string kind, string? url = null)
    {
        Kind = Guard.NotBlank(kind).Trim().ToLowerInvariant();
        Url = url;
    }

    /// <summary>What it is, in lower case.</summary>
    public string Kind { get; }

    /// <summary>Where it is, or null.</summary>
    public string? Url { get; }

    /// <summary>
    /// Whether it can show a document (a picture or a file of any kind; not a video, an animation or a sound): sent in answer
    /// to a request for a document, it counts as personal data.
    /// </summary>
    public bool CanBeDocument => Kind is not ("video" or "gif" or "animated_gif" or "audio" or "sticker" or "poll");

    /// <inheritdoc/>
    public bool Equals(Media? other)
        => other is not null
            && string.Equals(Kind, other.Kind, StringComparison.Ordinal)
            && string.Equals(Url, other.Url, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Media);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Url);
}
