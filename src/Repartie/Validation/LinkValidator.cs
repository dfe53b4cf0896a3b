using System;
using FluentValidation;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>Customers type private matters behind these links, so they are encrypted.</summary>
internal sealed class LinkValidator : DocumentValidator
{
    public LinkValidator()
    {
        RuleForEach(static document => document.Contacts).Custom(static (contact, context) => Check(contact.Value, context));
        RuleForEach(static document => document.Redirects).Custom(static (redirect, context) => Check(redirect.Value.TextNode("url"), context));
    }

    private static void Check(JsonNode? link, ValidationContext<CharterDocument> context)
    {
        if (link is not null && link.Text.Trim().StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            context.Warning(LiveFaultCodes.InsecureLink, $"Found '{link.Text}'; what people type there travels unencrypted. A link that starts with https:// is expected.", link);
        }
    }
}
