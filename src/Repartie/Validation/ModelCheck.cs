using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Validation;

/// <summary>What keeps a charter that was built in code from going live. It has no document; paths name its parts.</summary>
internal static class ModelCheck
{
    public static IEnumerable<CharterFault> Run(Charter charter, bool allowDummies)
    {
        ContactBook contact = charter.Contact;
        foreach ((string path, string value) in Dummies(contact))
        {
            string right = charter.IsStarter
                ? "starter charters are for trying things out (allow dummy contacts to do so); a brand's charter has its own contacts"
                : "put in the brand's own";
            FaultSeverity severity = allowDummies ? FaultSeverity.Warning : FaultSeverity.Error;
            yield return new CharterFault(FaultCodes.DummyContact, $"In the charter '{charter.Name}', '{value}' is a dummy; {right}.", path, severity: severity);
        }

        if (contact.Phone is null && contact.PostalMail is null && contact.Forms.Count == 0)
        {
            yield return new CharterFault(LiveFaultCodes.NoChannel, $"The charter '{charter.Name}' offers no private channel, so nothing could be escalated; give at least one phone, postal address or form.", "contact");
        }

        foreach (Rule rule in charter.Rules.Where(static r => r.Because is not null))
        {
            foreach (string language in charter.Languages.Where(l => !rule.Because!.Has(l)))
            {
                yield return Missing($"'because' of the rule '{rule.Id}'", language, "rules." + rule.Id);
            }
        }

        foreach (ReplyTemplate reply in charter.Replies)
        {
            foreach (string language in charter.Languages.Where(l => !reply.Texts.TryGetValue(l, out IReadOnlyList<string>? texts) || texts.Count == 0))
            {
                yield return Missing($"the reply '{reply.Id}'", language, "replies." + reply.Id);
            }
        }
    }

    /// <summary>The examples of rules that do not hold.</summary>
    public static IEnumerable<CharterFault> Examples(TriageEngine engine)
    {
        foreach (Rule rule in engine.Charter.Rules)
        {
            foreach ((string example, bool must) in rule.Examples.Match.Select(static e => (e, true)).Concat(rule.Examples.Not.Select(static e => (e, false))))
            {
                if (engine.Trace(new Post(example)).FiredRules.Contains(rule.Id, StringComparer.Ordinal) != must)
                {
                    string wrong = must ? "should fire and does not" : "should not fire and does";
                    yield return new CharterFault(FaultCodes.Example, $"On the example \"{example}\" the rule '{rule.Id}' {wrong}; correct the condition or the example.", "rules." + rule.Id);
                }
            }
        }
    }

    private static CharterFault Missing(string what, string language, string path)
        => new(FaultCodes.MissingLanguage, $"In {what}, the text in {language} is missing; add it, or take the language out of the charter's.", path);

    private static IEnumerable<(string Path, string Value)> Dummies(ContactBook contact)
    {
        (string Path, string? Value)[] found =
        [
            ("contact.phone", contact.Phone is { IsDummy: true } phone ? phone.Number : null),
            ("contact.emergency", contact.Emergency is { IsDummy: true } emergency ? emergency.Number : null),
            ("contact.postalMail", contact.PostalMail is { IsDummy: true } postal ? postal.Address : null),
            ("contact.help", contact.Help is { IsDummy: true } help ? help.Url.ToString() : null),
            .. contact.Forms.Select(static f => ("contact.form", f.IsDummy || DummyContacts.IsReservedLink(f.Url) ? f.Url : null)),
        ];
        return found.Where(static f => f.Value is not null).Select(static f => (f.Path, f.Value!));
    }
}
