using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Repartie.Cli.Playbooks;

/// <summary>The brand, its accounts, and what it is on each network.</summary>
internal static class WhoWeAre
{
    private static readonly string[] FrenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public static PlaybookSection Of(PlaybookWords words)
    {
        Charter charter = words.Charter;
        List<string[]> facts =
        [
            [words.Say("Our accounts", "Nos comptes"), charter.Handles.Count == 0 ? "–" : string.Join(", ", charter.Handles.Select(static h => "@" + h.TrimStart('@')))],
            [words.Say("Languages", "Langues"), string.Join(", ", charter.Languages.Select(l => LanguageName(l, words)))],
            [words.Say("We are there", "Nous sommes là"), charter.Calendar.Hours.ToText(words.Language) + " (" + charter.TimeZoneName + ")"],
        ];
        if (charter.Calendar.Holidays.Count > 0)
        {
            facts.Add([words.Say("Days off", "Jours fermés"), Holidays(charter.Calendar.Holidays, words)]);
        }

        List<PlaybookBlock> blocks = [new Grid([string.Empty, string.Empty], facts)];
        if (charter.Networks.Count > 0)
        {
            blocks.Add(new SubHeading(words.Say("On each network", "Sur chaque réseau")));
            blocks.Add(new Grid(
                [words.Say("Network", "Réseau"), words.Say("What we do there", "Ce que nous y faisons"), words.Say("Longest reply", "Réponse au plus"), words.Say("Never silent for longer than", "Jamais muet plus de")],
                [.. charter.Networks.OrderBy(static n => n.Role).Select(n => Row(n, charter.ReplyLimitOf(n.Network), words))]));
        }

        return new PlaybookSection(words.Say("Who we are", "Qui nous sommes"), blocks);
    }

    private static string[] Row(NetworkProfile network, int? longest, PlaybookWords words) =>
    [
        words.NameOf(network.Network),
        network.Role switch
        {
            NetworkRole.Service => words.Say("We answer: questions, complaints, thanks.", "Nous répondons : questions, réclamations, mercis."),
            NetworkRole.News => words.Say("We share our news and thank for kind words; questions are sent to where we answer.", "Nous partageons nos nouvelles et remercions ; les questions sont orientées là où nous répondons."),
            NetworkRole.Listening => words.Say("We read and do not speak, unless somebody needs us.", "Nous lisons sans parler, sauf si quelqu'un a besoin de nous."),
            _ => words.Say("We are not there.", "Nous n'y sommes pas."),
        },
        longest is { } limit ? limit.ToString(CultureInfo.InvariantCulture) + words.Say(" characters", " caractères") : "–",
        network.GhostAfter is { } ghost ? ((int)ghost.TotalDays).ToString(CultureInfo.InvariantCulture) + words.Say(" days", " jours") : "–",
    ];

    // "1 January, 6 April 2026; 1 January 2027".
    private static string Holidays(IReadOnlyList<CalendarDate> days, PlaybookWords words)
        => string.Join(" ; ", days.GroupBy(static d => d.Year).Select(y =>
            string.Join(", ", y.Select(d => words.Say(
                $"{d.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(d.Month)}",
                $"{(d.Day == 1 ? "1er" : d.Day.ToString(CultureInfo.InvariantCulture))} {FrenchMonths[d.Month - 1]}"))) + " " + y.Key.ToString(CultureInfo.InvariantCulture)))
            .Replace(" ; ", words.Say("; ", " ; "), System.StringComparison.Ordinal);

    private static string LanguageName(string language, PlaybookWords words) => language switch
    {
        "fr" => words.Say("French", "français"),
        "en" => words.Say("English", "anglais"),
        _ => language,
    };
}
