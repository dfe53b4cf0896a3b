using System;
using System.Collections.Generic;

namespace Repartie.Charters.Reading;

/// <summary>Reads <c>contact</c>; a charter without it has the labelled dummies of its starter charter.</summary>
internal static class ContactSection
{
    public static void Read(NodeReader reader, CharterBuilder builder, Charter? starter)
    {
        if (reader.Find("contact") is not { } node)
        {
            builder.WithContact(starter?.Contact ?? ContactBook.None);
            return;
        }

        NodeReader contact = new(node, reader.Faults, "phone", "emergency", "postalMail", "form", "help");
        builder.WithContact(new ContactBook(Phone(contact, "phone"), Phone(contact, "emergency"), Postal(contact), Forms(contact), Help(contact)));
    }

    private static PhoneContact? Phone(NodeReader contact, string key)
    {
        if (contact.Find(key) is not { } node)
        {
            return null;
        }

        NodeReader phone = new(node, contact.Faults, "number", "hours", "dummy");
        OpeningHours? hours = TimeSection.Hours(phone, "hours");
        return phone.RequiredText("number") is { } number
            ? Guarded(contact, phone.Find("number")!, () => new PhoneContact(number, hours, phone.Flag("dummy")), FaultCodes.Contact)
            : null;
    }

    private static PostalContact? Postal(NodeReader contact)
    {
        if (contact.Find("postalMail") is not { } node)
        {
            return null;
        }

        NodeReader postal = new(node, contact.Faults, "address", "dummy");
        return postal.RequiredText("address") is { } address
            ? Guarded(contact, postal.Find("address")!, () => new PostalContact(address, postal.Flag("dummy")), FaultCodes.PostalAddress)
            : null;
    }

    private static List<FormContact> Forms(NodeReader contact)
    {
        List<FormContact> forms = [];
        if (contact.Find("form") is not { } node)
        {
            return forms;
        }

        foreach (JsonNode item in node.Type == JsonType.List ? node.Items : [node])
        {
            NodeReader form = new(item, contact.Faults, "kind", "label", "url", "dummy");
            string kind = form.Text("kind") ?? "web";
            LocalizedText? label = form.Localized("label");
            if (form.RequiredText("url") is { } url
                && Guarded(contact, form.Find("url")!, () => new FormContact(kind, url, label, form.Flag("dummy")), FaultCodes.Contact) is { } read)
            {
                forms.Add(read);
            }
        }

        return forms;
    }

    private static HelpPage? Help(NodeReader contact)
    {
        if (contact.Find("help") is not { } node)
        {
            return null;
        }

        NodeReader help = new(node, contact.Faults, "url", "dummy");
        if (help.Find("url") is not { } url)
        {
            contact.Faults.Add(FaultCodes.Missing, "'url' is missing.", node);
            return null;
        }

        return help.LocalizedOf(url) is { } link ? Guarded(contact, url, () => new HelpPage(link, help.Flag("dummy")), FaultCodes.Contact) : null;
    }

    // The model's constructors hold the invariants; what they say becomes a fault with its place.
    private static T? Guarded<T>(NodeReader reader, JsonNode at, Func<T> create, string code)
        where T : class
    {
        try
        {
            return create();
        }
        catch (ArgumentException fault)
        {
            reader.Faults.Add(code, FaultText.Of(fault), at);
            return null;
        }
    }
}
