using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Repartie.Cli.Output;

namespace Repartie.Cli.Playbooks;

/// <summary>The charter, the language, and the words that several parts share.</summary>
internal sealed class PlaybookWords(TriageEngine engine, Labels labels, string language)
{
    private static readonly Dictionary<string, string> Networks = new(StringComparer.Ordinal)
    {
        ["x"] = "X",
        ["linkedin"] = "LinkedIn",
        ["tiktok"] = "TikTok",
        ["youtube"] = "YouTube",
        ["app-store"] = "App Store",
    };

    public TriageEngine Engine { get; } = engine;

    public Charter Charter { get; } = engine.Charter;

    public Labels Labels { get; } = labels;

    public string Language { get; } = language;

    public string Say(string english, string french) => Labels.Say(english, french);

    public string NameOf(Network network)
        => network == Network.GoogleReviews ? Say("Google reviews", "Avis Google")
            : Networks.TryGetValue(network.Name, out string? name) ? name : string.Join(' ', network.Name.Split('-').Select(static w => w.Length > 0 ? char.ToUpperInvariant(w[0]) + w[1..] : w));

    public string NameOf(Department department)
        => Charter.Departments.TryGetValue(department, out LocalizedText? label) && label is not null ? label.In(Language) : department.Id;

    public string Dummy(bool isDummy) => isDummy ? Say(" (dummy: to be replaced)", " (fictif : à remplacer)") : string.Empty;

    /// <summary>A time of business hours in words.</summary>
    public static string Time(TimeSpan? span)
    {
        if (span is not { } time)
        {
            return "–";
        }

        int hours = (int)time.TotalHours;
        string text = hours == 0 ? string.Empty : hours.ToString(CultureInfo.InvariantCulture) + " h";
        return time.Minutes == 0 && hours > 0 ? text : (text + " " + time.Minutes.ToString(CultureInfo.InvariantCulture) + " min").TrimStart();
    }

    /// <summary>What is done with a post, in a few words.</summary>
    public string Outcome(Decision decision)
        => decision.Disposition switch
        {
            Disposition.AnswerPublicly => Say("answer here", "répondre ici"),
            Disposition.OffTopic => decision.Reply == ReplyKind.None ? Say("leave it", "laisser") : Say("a kind word that redirects", "un mot qui oriente"),
            _ => decision.Channel is { } channel ? ChannelName(channel) : Say("a person decides", "une personne décide"),
        };

    public string ChannelName(Channel channel) => channel switch
    {
        Channel.Phone => Say("phone", "téléphone"),
        Channel.Mail => Say("postal mail", "courrier postal"),
        _ => Say("form or message", "formulaire ou message"),
    };

    /// <summary>Phrases that read as words: those without the signs of the phrase language.</summary>
    public string SomeWords(ScopeTopic topic, int most)
    {
        IReadOnlyList<string> phrases = topic.Phrases.TryGetValue(Language, out IReadOnlyList<string>? own) ? own : topic.Phrases.Values.FirstOrDefault() ?? [];
        return string.Join(", ", phrases
            .Select(static p => p.TrimEnd('*'))
            .Where(static p => p.All(static c => char.IsLetter(c) || c is ' ' or '\'' or '-'))
            // One of singular and plural says it.
            .DistinctBy(static p => p.TrimEnd('s'), StringComparer.OrdinalIgnoreCase)
            .Take(most));
    }
}
