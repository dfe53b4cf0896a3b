using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Charters.Reading;
using Repartie.Loading;

namespace Repartie.Validation;

/// <summary>
/// A charter's raw document as the validators look at it. Parts of the wrong type are left out: the reader reports them, and the rest is
/// checked all the same. Immutable.
/// </summary>
internal sealed class CharterDocument
{
    public CharterDocument(JsonNode root, bool allowDummies, DateTimeOffset now)
    {
        Root = root;
        AllowDummies = allowDummies;
        Now = now;
        Starter = Charter.Starter(SectorNames.Find(root.TextAt("sector")) ?? Sector.General);
        string[] languages = [.. root.TextsAt("languages").Select(static n => n.Text)];
        Languages = languages.Length > 0 ? languages : ["fr", "en"];
        SaysLanguages = languages.Length > 0;
        Contact = root.ObjectAt("contact");
        Contacts = [.. ContactEntry.In(Contact)];
    }

    public JsonNode Root { get; }

    public bool AllowDummies { get; }

    public DateTimeOffset Now { get; }

    /// <summary>The starter charter that stands behind.</summary>
    public Charter Starter { get; }

    public IReadOnlyList<string> Languages { get; }

    /// <summary>Whether the document names its languages, or has the default ones.</summary>
    public bool SaysLanguages { get; }

    public JsonNode? Contact { get; }

    public IReadOnlyList<ContactEntry> Contacts { get; }

    public IEnumerable<JsonNode> Handles => Root.TextsAt("handles");

    public IEnumerable<JsonNode> Rules => Root.ItemsAt("rules");

    public IReadOnlyList<JsonMember> Replies => Root.ObjectAt("replies")?.Members ?? [];

    public IReadOnlyList<JsonMember> Redirects => Root.ObjectAt("topics")?.ObjectAt("redirect")?.Members ?? [];
}
