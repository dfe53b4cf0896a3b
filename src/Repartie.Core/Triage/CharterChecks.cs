using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Charters.Reading;
using Repartie.Replies;

namespace Repartie.Triage;

/// <summary>Checks what only shows once a charter is compiled: names in rules, channels that rules ask for, examples.</summary>
internal static class CharterChecks
{
    public static void Run(Charter charter, CharterMapper mapper, FaultList faults, bool strict)
    {
        charter.Parsed = mapper.Parsed;
        Check(charter, mapper, faults, strict);
        charter.Parsed = null;
    }

    private static void Check(Charter charter, CharterMapper mapper, FaultList faults, bool strict)
    {
        CheckChannels(charter, mapper, faults);
        CheckSignals(charter, mapper, faults);
        CheckReplies(charter, mapper, faults, strict);
        if (charter.Signals.Any(static s => RuleChecks.IsProtected(s.Name)))
        {
            // What cannot be compiled is reported already.
            return;
        }

        CompiledCharter? compiled = null;
        try
        {
            compiled = CompiledCharter.Compile(charter, (rule, code, sentence) =>
            {
                if (code != FaultCodes.Irreplaceable || !rule.InsteadOf.Any(mapper.BrokenRules.Contains))
                {
                    faults.Add(code, sentence, Place(mapper, rule, code));
                }
            });
        }
        catch (FormatException fault)
        {
            faults.Add(FaultCodes.Phrase, fault.Message, mapper.Root!.Find("topics") ?? mapper.Root!);
        }

        if (compiled is not null && strict && !faults.HasErrors)
        {
            CheckExamples(charter, compiled, mapper, faults);
        }

        charter.Compiled = compiled;
    }

    private static void CheckChannels(Charter charter, CharterMapper mapper, FaultList faults)
    {
        foreach (Rule rule in charter.Rules)
        {
            if (rule.Then.Channel is { } channel && !charter.Contact.Offers(channel))
            {
                string key = channel switch { Channel.Phone => "contact.phone", Channel.Mail => "contact.postalMail", _ => "contact.form" };
                faults.Add(
                    FaultCodes.ChannelNotOffered,
                    $"the rule '{rule.Id}' asks for {channel}, which the brand offers nowhere; add {key}, or ask for a channel that is offered.",
                    mapper.RuleNodes[rule.Id].Find("then") ?? mapper.RuleNodes[rule.Id]);
            }
        }
    }

    private static void CheckSignals(Charter charter, CharterMapper mapper, FaultList faults)
    {
        foreach (CharterSignal signal in charter.Signals.Where(static s => RuleChecks.IsProtected(s.Name)))
        {
            faults.Add(
                FaultCodes.Irreplaceable,
                $"the signal '{signal.Name}' can lead to hiding a post and cannot be extended; criticism must never be hidden. Give your signal another name.",
                mapper.Root!.Find("signals")?.Find(signal.Name) ?? mapper.Root!);
        }
    }

    private static void CheckReplies(Charter charter, CharterMapper mapper, FaultList faults, bool strict)
    {
        string[] known = [.. charter.Replies.Select(static r => r.Id), .. BuiltInTemplates.All];
        foreach (Rule rule in charter.Rules.Where(r => r.Template is not null && !known.Contains(r.Template, StringComparer.Ordinal)))
        {
            JsonNode node = mapper.RuleNodes[rule.Id];
            faults.Add(FaultCodes.UnknownName, $"the rule '{rule.Id}' asks for the reply '{rule.Template}', and there is none{Nearest.Of(rule.Template!, known)}", node.Find("reply") ?? node);
        }

        ReplyChecks.Run(charter, (template, language, variant, code, sentence) =>
        {
            // A charter in the making may still lack a language; before going live it must not.
            if (code != FaultCodes.MissingLanguage || strict)
            {
                faults.Add(code, sentence, PlaceOf(mapper, template, language, variant));
            }
        });

        Signals.SignalCatalog catalog = Signals.BuiltInSignals.Instance.Catalog;
        foreach (JsonNode target in mapper.Root!.Find("responses")?.Items ?? [])
        {
            if (target.Find("kind") is { Type: JsonType.Text } kind && catalog.Find(kind.Text) < 0 && charter.Signals.All(s => s.Name != kind.Text))
            {
                faults.Add(FaultCodes.UnknownName, $"a response target is for posts with the signal '{kind.Text}', and there is none{Nearest.Of(kind.Text, catalog.Names)}", kind);
            }
        }
    }

    private static void CheckExamples(Charter charter, CompiledCharter compiled, CharterMapper mapper, FaultList faults)
    {
        TriageEngine engine = new(charter, compiled);
        foreach (Rule rule in charter.Rules)
        {
            Check(engine, rule, rule.Examples.Match, mustFire: true, mapper, faults);
            Check(engine, rule, rule.Examples.Not, mustFire: false, mapper, faults);
        }
    }

    private static void Check(TriageEngine engine, Rule rule, IReadOnlyList<string> examples, bool mustFire, CharterMapper mapper, FaultList faults)
    {
        foreach (string example in examples)
        {
            TriageTrace trace = engine.Trace(new Post(example));
            if (trace.FiredRules.Contains(rule.Id, StringComparer.Ordinal) != mustFire)
            {
                string seen = trace.Signals.Count == 0 ? "nothing" : string.Join(", ", trace.Signals.Select(static s => s.Name));
                string wrong = mustFire ? "should fire and does not" : "should not fire and does";
                faults.Add(FaultCodes.Example, $"on the example \"{example}\" the rule '{rule.Id}' {wrong}; seen were: {seen}.", mapper.RuleNodes[rule.Id].Find("examples") ?? mapper.RuleNodes[rule.Id]);
            }
        }
    }

    private static JsonNode PlaceOf(CharterMapper mapper, ReplyTemplate template, string? language, int variant)
    {
        JsonNode replies = mapper.Root!.Find("replies") ?? mapper.Root!;
        JsonNode reply = replies.Find(template.Id) ?? replies;
        JsonNode texts = language is null ? reply : reply.Find(language) ?? reply;
        return texts.Type == JsonType.List && variant >= 0 && variant < texts.Items.Length ? texts.Items[variant] : texts;
    }

    private static JsonNode Place(CharterMapper mapper, Rule rule, string code)
    {
        if (!mapper.RuleNodes.TryGetValue(rule.Id, out JsonNode? node))
        {
            return mapper.Root!;
        }

        string key = code switch
        {
            FaultCodes.Duplicate => "id",
            FaultCodes.Circle or FaultCodes.Irreplaceable => "insteadOf",
            _ => "when",
        };
        return node.Find(key) ?? node;
    }
}
