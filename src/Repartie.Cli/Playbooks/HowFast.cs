using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Playbooks;

/// <summary>The response targets, in the hours in which the brand works.</summary>
internal static class HowFast
{
    public static PlaybookSection Of(PlaybookWords words)
    {
        List<PlaybookBlock> blocks =
        [
            new Paragraph(words.Say(
                $"Only our hours count: {words.Charter.Calendar.Hours.ToText("en")}. What falls outside starts when we open; danger does not wait.",
                $"Seules nos heures comptent : {words.Charter.Calendar.Hours.ToText("fr")}. Ce qui arrive en dehors commence à l'ouverture ; un danger, lui, n'attend pas.")),
        ];
        if (words.Charter.Responses.Count == 0)
        {
            blocks.Add(new Paragraph(words.Say(
                "The charter states no targets. Until it does: urgent matters within 30 minutes, complaints within an hour, everything else within 4 hours.",
                "La charte ne fixe pas de délai. En attendant : l'urgent en 30 minutes, une réclamation en une heure, le reste en 4 heures.")));
        }
        else
        {
            blocks.Add(new Grid(
                [words.Say("Which posts", "Quels messages"), words.Say("First word", "Premier mot"), words.Say("Each further one", "Chacun des suivants"), words.Say("Settled", "Réglé")],
                [.. words.Charter.Responses.OrderBy(static r => r.Network.Name, System.StringComparer.Ordinal).ThenBy(static r => r.Priority ?? Priority.Low).ThenBy(static r => r.Kind is null ? 1 : 0).Select(r => new[] { Which(r, words), PlaybookWords.Time(r.First), PlaybookWords.Time(r.Next), PlaybookWords.Time(r.Resolution) })]));
        }

        blocks.Add(new Paragraph(words.Say("Where several lines fit, the most precise one counts.", "Quand plusieurs lignes conviennent, la plus précise compte.")));
        blocks.Add(new Paragraph(words.Say(
            "Nothing to say yet? Say that you have read it and are looking into it: a first word counts.",
            "Rien à dire encore ? Dites que vous avez lu et que vous regardez : un premier mot compte.")));
        return new PlaybookSection(words.Say("How fast", "En combien de temps"), blocks);
    }

    private static string Which(ResponseTarget target, PlaybookWords words)
    {
        List<string> parts = [];
        if (target.Priority is { } priority)
        {
            parts.Add(priority switch
            {
                Priority.Urgent => words.Say("urgent", "urgent"),
                Priority.High => words.Say("moved to a private channel", "passé en privé"),
                Priority.Low => words.Say("can wait", "peut attendre"),
                _ => words.Say("in turn", "à son tour"),
            });
        }

        if (target.Kind is { } kind)
        {
            parts.Add(kind switch
            {
                "complaint" => words.Say("complaints", "réclamations"),
                "question" => words.Say("questions", "questions"),
                "praise" => words.Say("praise", "compliments"),
                _ => kind,
            });
        }

        if (parts.Count == 0)
        {
            parts.Add(words.Say("everything else", "tout le reste"));
        }

        string which = string.Join(", ", parts);
        return (target.Network.IsUnknown ? words.Say("Everywhere", "Partout") : words.NameOf(target.Network)) + words.Say(": ", " : ") + which;
    }
}
