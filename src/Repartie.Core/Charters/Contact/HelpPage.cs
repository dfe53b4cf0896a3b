using System;
using System.Linq;

namespace Repartie;

/// <summary>The brand's page of public help, which replies link to; it is no private channel. Immutable.</summary>
public sealed class HelpPage
{
    /// <summary>Describes a page of help.</summary>
    /// <param name="url">The link by language; each starts with https:// or http://.</param>
    /// <param name="isDummy">Whether it only shows where a real link goes.</param>
    /// <exception cref="ArgumentException">A link is none.</exception>
    public HelpPage(LocalizedText url, bool isDummy = false)
    {
        Url = Guard.NotNull(url);
        string? bad = url.Languages.Select(url.In).FirstOrDefault(static u => !Links.Are(u, "http", "https"));
        if (bad is not null)
        {
            throw new ArgumentException($"Found '{bad}'; a link that starts with https:// is required.", nameof(url));
        }

        IsDummy = isDummy;
    }

    /// <summary>The link by language.</summary>
    public LocalizedText Url { get; }

    /// <summary>Whether it only shows where a real link goes.</summary>
    public bool IsDummy { get; }
}
