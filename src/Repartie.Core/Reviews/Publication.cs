using System;
using System.Collections.Generic;
using Repartie.Posts;

namespace Repartie;

/// <summary>Something that the brand itself wants to publish, or has published. Immutable and safe to share between threads.</summary>
public sealed class Publication
{
    /// <summary>Describes a publication.</summary>
    /// <param name="text">What it says: any length, any Unicode, possibly empty. Lone surrogates become U+FFFD.</param>
    /// <param name="network">Where it is to appear; the default value where not known.</param>
    /// <param name="id">The host's id, or null.</param>
    /// <param name="publishAt">When it is to appear or appeared, or null.</param>
    /// <param name="media">What is attached; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Publication(string text, Network network = default, string? id = null, DateTimeOffset? publishAt = null, IEnumerable<Media>? media = null)
    {
        Text = WellFormed.Text(Guard.NotNull(text));
        Network = network;
        Id = id is null ? null : WellFormed.Text(id);
        PublishAt = publishAt;
        Media = Guard.Copy(media);
    }

    /// <summary>What it says; never null, well-formed UTF-16.</summary>
    public string Text { get; }

    /// <summary>Where it is to appear; <see cref="Network.IsUnknown"/> where not known.</summary>
    public Network Network { get; }

    /// <summary>The host's id, or null.</summary>
    public string? Id { get; }

    /// <summary>When it is to appear or appeared, or null.</summary>
    public DateTimeOffset? PublishAt { get; }

    /// <summary>What is attached; never null.</summary>
    public IReadOnlyList<Media> Media { get; }
}
