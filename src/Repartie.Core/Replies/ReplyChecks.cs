using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Repartie.Reviews;
using Repartie.Text;
using Repartie.Triage;

namespace Repartie.Replies;

/// <summary>What is wrong with a charter's reply templates, found before a customer reads one.</summary>
internal static class ReplyChecks
{
    /// <summary>Is told of a fault: template, language or null, variant from 0 or -1, code, sentence.</summary>
    public delegate void Report(ReplyTemplate template, string? language, int variant, string code, string sentence);

    private static readonly Dictionary<string, Channel> ChannelNames = new(StringComparer.Ordinal)
    {
        [Placeholders.Phone] = Channel.Phone,
        [Placeholders.Hours] = Channel.Phone,
        [Placeholders.Address] = Channel.Mail,
        [Placeholders.Form] = Channel.Form,
        [Placeholders.FormLabel] = Channel.Form,
    };

    public static void Run(Charter charter, Report report)
    {
        foreach (ReplyTemplate template in charter.Replies)
        {
            foreach (string language in charter.Languages.Where(l => !HasLanguage(template, l)))
            {
                report(template, null, -1, FaultCodes.MissingLanguage, $"in the reply '{template.Id}', the text in {language} is missing; add it, or take the language out of 'languages'.");
            }

            if (BuiltInTemplates.ChannelOf(template.Id) is { } channel && !charter.Contact.Offers(channel))
            {
                report(template, null, -1, FaultCodes.ChannelNotOffered, $"the reply '{template.Id}' is for {channel}, which the brand offers nowhere; add {KeyOf(channel)}, or take the reply out.");
            }

            foreach (KeyValuePair<string, IReadOnlyList<string>> texts in template.Texts)
            {
                for (int i = 0; i < texts.Value.Count; i++)
                {
                    Check(charter, template, texts.Key, i, texts.Value[i], report);
                }
            }
        }
    }

    private static void Check(Charter charter, ReplyTemplate template, string language, int variant, string text, Report report)
    {
        TemplateText read;
        try
        {
            read = TemplateText.Parse(text);
        }
        catch (FormatException fault)
        {
            report(template, language, variant, FaultCodes.TemplateSyntax, $"the reply '{template.Id}' is not understood {fault.Message}");
            return;
        }

        bool known = true;
        foreach (string name in read.Placeholders.Distinct(StringComparer.Ordinal).Where(static n => !Placeholders.All.Contains(n, StringComparer.Ordinal)))
        {
            known = false;
            report(
                template,
                language,
                variant,
                FaultCodes.UnknownPlaceholder,
                $"the reply '{template.Id}' names {{{name}}}; placeholders are {string.Join(", ", Placeholders.All)}{Nearest.Of(name, Placeholders.All)}");
        }

        foreach (Channel channel in read.Placeholders.Where(ChannelNames.ContainsKey).Select(static n => ChannelNames[n]).Distinct().Where(c => !IsOffered(charter, c)))
        {
            report(
                template,
                language,
                variant,
                FaultCodes.ChannelNotOffered,
                $"the reply '{template.Id}' names the channel {channel}, which the brand offers nowhere; add {KeyOf(channel)}, or take the placeholder out.");
        }

        if (PrivateRequest.Find(read, language, charter) is { } asked)
        {
            report(
                template,
                language,
                variant,
                FaultCodes.AsksPrivateData,
                $"the reply '{template.Id}' asks for private data where everyone reads along (\"{asked}\"); lead to a private channel first, with {{where}} or {{form}}.");
        }

        if (known)
        {
            CheckLength(charter, template, language, variant, read, report);
        }
    }

    // With the values of this charter, and every optional part left out: what is too long then can never be used there.
    private static void CheckLength(Charter charter, ReplyTemplate template, string language, int variant, TemplateText text, Report report)
    {
        Decision anything = new(Disposition.Escalate, new CharterStamp(charter.Name, string.Empty))
        {
            Channel = BuiltInTemplates.ChannelOf(template.Id) ?? (charter.Contact.Forms.Count > 0 ? Channel.Form : Channel.Phone),
            Alternatives = [Channel.Phone, Channel.Mail, Channel.Form],
            Form = charter.Contact.Forms.Count > 0 ? 0 : -1,
        };
        foreach (NetworkProfile profile in charter.Networks.Where(static n => n.Role is NetworkRole.Service or NetworkRole.News))
        {
            if (charter.ReplyLimitOf(profile.Network) is not { } limit)
            {
                continue;
            }

            ReplyValues values = new(charter, anything, new Post(string.Empty, network: profile.Network), null, null, null, language);
            string shortest = string.Concat(text.Parts.Where(static p => p.Kind != PartKind.Optional).Select(p => p.Fill(n => values.Of(n) ?? (p.Kind == PartKind.Fixed ? n : null)) ?? string.Empty)).Trim();
            int length = NetworkLength.Of(shortest, profile.Network);
            if (length > limit)
            {
                report(
                    template,
                    language,
                    variant,
                    FaultCodes.TemplateLength,
                    string.Format(
                        CultureInfo.InvariantCulture,
                        "the reply '{0}' has {1} characters without its optional parts, and {2} allows {3}; shorten it, or put what can be left out in [square brackets].",
                        template.Id,
                        length,
                        profile.Network.Name,
                        limit));
                return;
            }
        }
    }

    private static bool HasLanguage(ReplyTemplate template, string language)
        => (template.Texts.TryGetValue(language, out IReadOnlyList<string>? texts) && texts.Count > 0) || template.Texts.ContainsKey("any");

    // The emergency line is a phone too.
    private static bool IsOffered(Charter charter, Channel channel)
        => charter.Contact.Offers(channel) || (channel == Channel.Phone && charter.Contact.Emergency is not null);

    private static string KeyOf(Channel channel) => channel switch { Channel.Phone => "contact.phone", Channel.Mail => "contact.postalMail", _ => "contact.form" };
}
