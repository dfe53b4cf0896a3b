using System;
using System.Collections.Generic;
using FluentValidation;
using Repartie.Charters.Reading;
using Repartie.Signals;

namespace Repartie.Validation;

/// <summary>The brand and its handles are what posts are told apart by: they have letters or digits, and no handle is there twice.</summary>
internal sealed class NameValidator : DocumentValidator
{
    public NameValidator()
    {
        RuleFor(static document => document).Custom(static (document, context) =>
        {
            if (document.Root.TextNode("brand") is { } brand)
            {
                Visible("brand", brand, context);
            }

            HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
            foreach (JsonNode handle in document.Handles)
            {
                Visible("handle", handle, context);
                if (!seen.Add(handle.Text.Trim().TrimStart('@')))
                {
                    context.Fault(FaultCodes.Duplicate, $"The handle '{handle.Text}' occurs twice ('@' and case do not count); keep one.", handle);
                }
            }
        });
    }

    private static void Visible(string what, JsonNode node, ValidationContext<CharterDocument> context)
    {
        if (BrandNames.Key(node.Text).Length == 0)
        {
            context.Fault(FaultCodes.InvalidValue, $"Found '{node.Text}'; a {what} with at least one visible letter or digit is required, because posts are matched by it.", node);
        }
    }
}
