using System;

namespace Repartie;

/// <summary>A private written channel with a link: a web form, direct messages, an e-mail address, a chat. Immutable.</summary>
public sealed class FormContact
{
    private const string MailTo = "mailto:";

    /// <summary>Describes a private written channel.</summary>
    /// <param name="kind"><c>web</c>, <c>dm</c>, <c>email</c> or <c>chat</c>; other kinds by name.</param>
    /// <param name="url">The link, or the address of an e-mail; an http(s) or mailto link, or an e-mail address.</param>
    /// <param name="label">What it is called; null for its kind.</param>
    /// <param name="isDummy">Whether it only shows where a real link goes.</param>
    /// <exception cref="ArgumentException">The kind is blank, or the link is none.</exception>
    public FormContact(string kind, string url, LocalizedText? label = null, bool isDummy = false)
    {
        Kind = Guard.NotBlank(kind).Trim().ToLowerInvariant();
        Url = Guard.NotBlank(url).Trim();
        bool link = Links.Are(Url, "http", "https", "mailto");
        bool email = Url.IndexOf('@') > 0 && Url.IndexOf(' ') < 0;
        if (!link && !email)
        {
            throw new ArgumentException($"Found '{url}'; a link that starts with https://, or an e-mail address, is required.", nameof(url));
        }

        Label = label;
        IsDummy = isDummy;
    }

    /// <summary>The kind in lower case.</summary>
    public string Kind { get; }

    /// <summary>The link or e-mail address.</summary>
    public string Url { get; }

    /// <summary>What people read and follow: the link, or the bare e-mail address.</summary>
    internal string Link => Url.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase) ? Url.Substring(MailTo.Length) : Url;

    /// <summary>What it is called, or null.</summary>
    public LocalizedText? Label { get; }

    /// <summary>Whether it only shows where a real link goes.</summary>
    public bool IsDummy { get; }
}
