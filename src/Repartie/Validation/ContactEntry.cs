using System.Collections.Generic;
using System.Linq;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>One contact of a document: what it is in a message, its node, and the node of its number, address or link. Immutable.</summary>
internal sealed class ContactEntry(string what, JsonNode node, JsonNode? value)
{
    public string What { get; } = what;

    public JsonNode Node { get; } = node;

    public JsonNode? Value { get; } = value;

    public static IEnumerable<ContactEntry> In(JsonNode? contact)
    {
        if (contact is null)
        {
            yield break;
        }

        foreach ((string key, string value, string what) in new[]
        {
            ("phone", "number", "phone number"), ("emergency", "number", "emergency number"), ("postalMail", "address", "postal address"),
        })
        {
            if (contact.ObjectAt(key) is { } node)
            {
                yield return new ContactEntry(what, node, node.TextNode(value));
            }
        }

        if (contact.ObjectAt("help") is { } help)
        {
            JsonNode[] links = help.ObjectAt("url") is { } byLanguage ? [.. byLanguage.Members.SelectMany(static m => JsonNodes.Texts(m.Value))] : [.. help.TextsAt("url")];
            foreach (JsonNode link in links)
            {
                yield return new ContactEntry("help link", help, link);
            }
        }

        foreach (JsonNode form in contact.ItemsAt("form"))
        {
            yield return new ContactEntry("link", form, form.TextNode("url"));
        }
    }
}
