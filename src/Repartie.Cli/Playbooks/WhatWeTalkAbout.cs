using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Playbooks;

/// <summary>What the brand talks about, where it points for neighbouring topics, and what it never discusses.</summary>
internal static class WhatWeTalkAbout
{
    private const int WordsShown = 6;
    private const int WordsOfSector = 1;

    public static PlaybookSection Of(PlaybookWords words)
    {
        Charter charter = words.Charter;
        IReadOnlyList<ScopeTopic> own = charter.Scope.Topics;
        IReadOnlyList<ScopeTopic> sector = charter.IsStarter ? [] : Charter.Starter(charter.Sector).Scope.Topics;
        List<PlaybookBlock> blocks = [];
        ScopeTopic[] about = [.. own.Where(static t => t.Stance == TopicStance.About)];
        if (about.Length > 0)
        {
            // Words before names: the names of topics are those of the file, whatever the reader's language.
            blocks.Add(new SubHeading(words.Say("We talk about", "Nous parlons de")));
            blocks.Add(new Grid([words.Say("In people's words", "Avec les mots des gens"), words.Say("Topic in the charter", "Sujet dans la charte")], [.. about.Select(t => new[] { words.SomeWords(t, WordsShown), t.Id })]));
        }

        string[] trade = [.. sector.Where(t => t.Stance == TopicStance.About && own.All(o => o.Id != t.Id)).Select(t => words.SomeWords(t, WordsOfSector)).Where(static w => w.Length > 0)];
        if (trade.Length > 0)
        {
            blocks.Add(new Paragraph(words.Say("And what everyone in our trade talks about: ", "Et ce dont parle tout notre métier : ") + string.Join(", ", trade) + "…"));
        }

        ScopeTopic[] redirects = Effective(own, sector, TopicStance.Redirect);
        if (redirects.Length > 0)
        {
            blocks.Add(new SubHeading(words.Say("We point kindly to the right door for", "Nous indiquons gentiment la bonne porte pour")));
            blocks.Add(new Grid(
                [words.Say("Topic", "Sujet"), words.Say("Who looks after it", "Qui s'en occupe"), words.Say("Link", "Lien")],
                [.. redirects.Select(t => new[] { Title(t.Id, words), t.Department is { } department ? words.NameOf(department) : "–", t.Url ?? "–" })]));
        }

        ScopeTopic[] never = Effective(own, sector, TopicStance.Never);
        if (never.Length > 0)
        {
            blocks.Add(new SubHeading(words.Say("We never take part in", "Nous ne prenons jamais part à")));
            blocks.Add(new Paragraph(string.Join(", ", never.Select(t => Title(t.Id, words))) + "."));
            blocks.Add(new Paragraph(words.Say(
                "Put to us directly, such a post gets a polite word and no opinion. A service matter in the same post is still heard.",
                "Quand on nous interpelle, un mot poli, sans avis. Une demande de service dans le même message est entendue quand même.")));
        }

        return new PlaybookSection(words.Say("What we talk about, and what not", "Ce dont nous parlons, et ce dont nous ne parlons pas"), blocks);
    }

    // The charter's own topics stand before those of its sector; an id that it gives another stance is no longer there.
    private static ScopeTopic[] Effective(IReadOnlyList<ScopeTopic> own, IReadOnlyList<ScopeTopic> sector, TopicStance stance)
        => [.. own.Concat(sector.Where(t => own.All(o => o.Id != t.Id))).Where(t => t.Stance == stance)];

    private static string Title(string id, PlaybookWords words) => (id, words.Language) switch
    {
        ("recruitment" or "jobs", "fr") => "recrutement",
        ("press", "fr") => "presse",
        ("partnership" or "partnerships", "fr") => "partenariats",
        ("investors", "fr") => "investisseurs",
        ("politics", "fr") => "la politique",
        ("religion", "fr") => "la religion",
        _ => id.Replace('-', ' '),
    };
}
