using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Playbooks;

/// <summary>What the brand talks about, where it points for neighbouring topics, and what it never discusses.</summary>
internal static class WhatWeTalkAbout
{
    private const int WordsShown = 6;
    private const int WordsOfSector = 3;

    public static PlaybookSection Of(PlaybookWords words)
    {
        Charter charter = words.Charter;
        IReadOnlyList<ScopeTopic> own = charter.Scope.Topics;
        IReadOnlyList<ScopeTopic> sector = charter.IsStarter ? [] : Charter.Starter(charter.Sector).Scope.Topics;
        List<PlaybookBlock> blocks = [];
        Add(blocks, words.Say("We talk about", "Nous parlons de"), [.. own.Where(static t => t.Stance == TopicStance.About)], t => words.SomeWords(t, WordsShown), words);
        Add(
            blocks,
            words.Say("And about what everyone in our trade talks about", "Et de ce dont parle tout notre métier"),
            [.. sector.Where(t => t.Stance == TopicStance.About && own.All(o => o.Id != t.Id))],
            t => words.SomeWords(t, WordsOfSector),
            words);
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

    private static void Add(List<PlaybookBlock> blocks, string title, ScopeTopic[] topics, Func<ScopeTopic, string> wordsOf, PlaybookWords words)
    {
        if (topics.Length > 0)
        {
            blocks.Add(new SubHeading(title));
            blocks.Add(new Bullets([.. topics.Select(t => ((string?)(Title(t.Id, words) + words.Say(":", " :")), wordsOf(t)))]));
        }
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
