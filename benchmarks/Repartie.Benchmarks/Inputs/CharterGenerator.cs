using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Repartie.Benchmarks.Inputs;

/// <summary>
/// A brand's charter with any number of phrases and rules, made from a seed: phrases of one to three words, two languages, gathered
/// into signals; rules over those signals and built-in ones, most of them leaning, some deciding.
/// </summary>
internal sealed class CharterGenerator
{
    private const int Seed = 20240229;

    private CharterGenerator(string json, IReadOnlyList<GeneratedSignal> signals, IReadOnlyList<GeneratedRule> rules)
    {
        Json = json;
        Signals = signals;
        Rules = rules;
        Phrases = [.. signals.SelectMany(static s => s.Phrases)];
    }

    public string Json { get; }

    public IReadOnlyList<GeneratedSignal> Signals { get; }

    public IReadOnlyList<GeneratedRule> Rules { get; }

    /// <summary>All phrases; plain words, without the syntax of gaps and choices, so that every engine can look for them.</summary>
    public IReadOnlyList<string> Phrases { get; }

    public static CharterGenerator Create(int phrases, int rules)
    {
        string[] texts = PhrasesOf(phrases);
        int signalCount = Math.Min(phrases, Math.Max(25, phrases / 4));
        List<GeneratedSignal> signals = [];
        for (int s = 0; s < signalCount; s++)
        {
            signals.Add(new GeneratedSignal(FormattableString.Invariant($"own-{s}"), [.. texts.Where((_, i) => i % signalCount == s)]));
        }

        Random random = new(Seed + 1);
        List<GeneratedRule> list = [];
        for (int r = 0; r < rules; r++)
        {
            string required = signals[r % signalCount].Name;
            string? also = random.Next(3) == 0 ? signals[random.Next(signalCount)].Name : null;
            string? not = random.Next(3) == 0 ? signals[random.Next(signalCount)].Name : null;
            list.Add(new GeneratedRule(FormattableString.Invariant($"rule-{r}"), required, also == required ? null : also, not == required || not == also ? null : not));
        }

        return new CharterGenerator(JsonOf(signals, list), signals, list);
    }

    private static string[] PhrasesOf(int count)
    {
        Random random = new(Seed);
        HashSet<string> known = new(StringComparer.Ordinal);
        List<string> phrases = [];
        while (phrases.Count < count)
        {
            bool french = phrases.Count % 2 == 1;
            string[] nouns = french ? Words.NounsFrench : Words.NounsEnglish;
            string[] qualities = french ? Words.QualitiesFrench : Words.QualitiesEnglish;
            string first = nouns[random.Next(nouns.Length)];
            string second = nouns[random.Next(nouns.Length)];
            string quality = qualities[random.Next(qualities.Length)];
            string phrase = random.Next(10) switch
            {
                0 => first,
                < 5 => french ? first + " " + quality : quality + " " + first,
                < 8 => first + " " + second,
                _ => french ? first + " " + quality + " " + second : quality + " " + first + " " + second,
            };
            if (known.Add(phrase))
            {
                phrases.Add(phrase);
            }
        }

        return [.. phrases];
    }

    private static string JsonOf(IEnumerable<GeneratedSignal> signals, IEnumerable<GeneratedRule> rules)
    {
        StringBuilder json = new();
        json.Append("{\n  \"brand\": \"Maison Lune\", \"sector\": \"fashion\", \"handles\": [\"@maisonlune\"],\n  \"signals\": {\n");
        json.AppendJoin(",\n", signals.Select(static s => $"    \"{s.Name}\": {{ \"any\": [{string.Join(", ", s.Phrases.Select(static p => "\"" + p + "\""))}] }}"));
        json.Append("\n  },\n  \"rules\": [\n");
        json.AppendJoin(",\n", rules.Select(static (r, number) => RuleOf(r, number)));
        return json.Append("\n  ]\n}\n").ToString();
    }

    private static string RuleOf(GeneratedRule rule, int number)
    {
        StringBuilder when = new("signal." + rule.Required);
        if (rule.Also is not null)
        {
            when.Append(" and signal.").Append(rule.Also);
        }

        if (rule.Not is not null)
        {
            when.Append(" and not signal.").Append(rule.Not);
        }

        return string.Create(CultureInfo.InvariantCulture, $"    {{ \"id\": \"{rule.Id}\", \"when\": \"{when}\", \"then\": {{ \"lean\": {{ \"Escalate\": {1 + (number % 40)} }} }}, \"because\": {{ \"en\": \"Rule {number}.\", \"fr\": \"Règle {number}.\" }} }}");
    }
}

/// <summary>A signal of a generated charter.</summary>
internal sealed record GeneratedSignal(string Name, string[] Phrases);

/// <summary>A rule of a generated charter: one signal, perhaps another one, perhaps not a third.</summary>
internal sealed record GeneratedRule(string Id, string Required, string? Also, string? Not);
