using System;
using System.Collections.Generic;

namespace Repartie.Cli.Charters;

/// <summary>Finds contacts that only show where a real one goes; with them, a brand would send its customers to nobody.</summary>
internal static class DummyContacts
{
    public static IEnumerable<CharterFault> In(Charter charter, string file, JsonPlaces places)
    {
        if (!charter.Contact.HasDummies)
        {
            yield break;
        }

        if (!places.Has("$.contact"))
        {
            (int line, int column) = places.Find("$");
            yield return new CharterFault(
                FaultCodes.DummyContact,
                "'contact' is missing, so that the dummies of the starter charter would go live; add the brand's own contacts.",
                "$",
                file,
                line,
                column);
            yield break;
        }

        foreach ((string path, bool isDummy) in Flags(charter.Contact, places))
        {
            if (isDummy)
            {
                (int line, int column) = places.Find(path + ".dummy");
                yield return new CharterFault(
                    FaultCodes.DummyContact,
                    "This contact is a dummy and must not go live; put in the brand's own, and take \"dummy\" out.",
                    path,
                    file,
                    line,
                    column);
            }
        }
    }

    private static IEnumerable<(string Path, bool IsDummy)> Flags(ContactBook contact, JsonPlaces places)
    {
        yield return ("$.contact.phone", contact.Phone is { IsDummy: true });
        yield return ("$.contact.emergency", contact.Emergency is { IsDummy: true });
        yield return ("$.contact.postalMail", contact.PostalMail is { IsDummy: true });
        yield return ("$.contact.help", contact.Help is { IsDummy: true });
        for (int i = 0; i < contact.Forms.Count; i++)
        {
            // A single form may stand without the list.
            string item = FormattableString.Invariant($"$.contact.form[{i}]");
            yield return (places.Has(item) ? item : "$.contact.form", contact.Forms[i].IsDummy);
        }
    }
}
