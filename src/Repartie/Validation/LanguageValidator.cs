using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>Reasons and replies are there in each of the brand's languages, so that nobody is answered in another one.</summary>
internal sealed class LanguageValidator : DocumentValidator
{
    public LanguageValidator()
    {
        RuleForEach(static document => document.Rules).Custom(static (rule, context) =>
        {
            if (rule.Part("because") is { } because)
            {
                Check($"'because' of the rule '{rule.TextAt("id")}'", because, context);
            }
        });
        RuleForEach(static document => document.Replies).Custom(static (reply, context) => Check($"the reply '{reply.Key}'", reply.Value, context));
    }

    private static void Check(string what, JsonNode texts, ValidationContext<CharterDocument> context)
    {
        // A text without a language is read as English.
        IReadOnlyList<string> has = texts.Type switch
        {
            JsonType.Text => ["en"],
            JsonType.Object => [.. texts.Members.Where(static m => JsonNodes.Texts(m.Value).Any()).Select(static m => m.Key)],
            _ => context.InstanceToValidate.Languages,
        };
        string[] missing = [.. context.InstanceToValidate.Languages.Except(has, StringComparer.Ordinal)];
        if (missing.Length > 0 && !has.Contains("any", StringComparer.Ordinal))
        {
            string how = context.InstanceToValidate.SaysLanguages ? "add it, or take the language out of 'languages'" : "add it, or say under 'languages' what the brand speaks (fr and en where it does not say)";
            context.Fault(FaultCodes.MissingLanguage, $"In {what}, the text in {string.Join(", ", missing)} is missing; {how}.", texts);
        }
    }
}
