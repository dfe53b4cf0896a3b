using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Core.Tests.Harness;

/// <summary>Posts put together from pieces that signals react to: the same ones on every run.</summary>
internal static class GeneratedPosts
{
    private static readonly string[] Pieces =
    [
        "my order has not arrived", "ma commande n'est pas arrivée", "I want a refund", "je veux un remboursement", "you are amazing", "merci beaucoup", "my lawyer will call you",
        "mise en demeure", "my card was stolen and used", "I want to die", "je suis coincé à la gare", "where is your shop?", "vous ouvrez à quelle heure ?", "the app crashes since the update",
        "no internet this morning", "worst company ever", "honte à vous", "great job losing my bag 👏", "İSTANBUL ışık", "I WAS CHARGED TWICE", "50 €", "$12.50", "10:30", "#ServiceClient",
        "@lune", "@jean", "https://t.co/x", "jean.dupont@gmail.com", "06 12 34 56 78", "FR76 3000 6000 0112 3456 7890 189", "order AB-123456", "still waiting", "toujours rien", "I called three times",
        "nobody answers", "cancel my contract", "résilier mon abonnement", "si jamais", "my friend's order", "last year", "\"quoted words\"", "not a scam", "follow me for free crypto", "you idiots",
        "elections", "météo", "🙄", "😡😡", "...", "?!", "\n", "\u200B", "\u202E", "ﬁn", "œuvre", "nuuuul", "i̇", "ſtop", "K", "\u0130", "\u0131",
    ];

    private static readonly string?[] Languages = [null, null, "fr", "en", "es", "tr"];

    private static readonly Network[] Networks = [default, Network.X, Network.Instagram, Network.Trustpilot];

    /// <summary>New engines to read them with, among them one with hours, holidays, handles and references.</summary>
    public static TriageEngine[] Engines() =>
    [
        Harness.Engines.OfSector("general"),
        Harness.Engines.OfSector("fashion"),
        Harness.Engines.OfSector("airline"),
        Harness.Engines.With(
            "\"handles\": [\"@lune\"]",
            "\"references\": [\"AA-999999\"]",
            "\"timeZone\": \"Europe/Paris\"",
            "\"calendar\": { \"hours\": \"Mon-Fri 09:00-12:30 14:00-18:00\", \"holidays\": [\"2026-04-06\"] }"),
    ];

    /// <summary>All that these engines say of these posts, line by line.</summary>
    public static string[] Lines(TriageEngine[] engines, IReadOnlyList<(Post Post, TriageContext Context)> posts)
        => [.. engines.SelectMany(e => posts.Select(p => Line(e, p.Post, p.Context)))];

    public static string Line(TriageEngine engine, Post post, TriageContext context)
    {
        Decision decision = engine.Decide(post, context);
        return DecisionJson.ToJson(engine, decision, post.Id, "en") + string.Join("|", engine.Explain(decision, "fr")) + decision + engine.Reply(decision, post, context);
    }

    public static IReadOnlyList<(Post Post, TriageContext Context)> Take(int count, int seed = 1)
    {
        Random random = new(seed);
        DateTimeOffset start = new(2026, 3, 27, 6, 0, 0, TimeSpan.FromHours(1));
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            Post post = new(
                Text(random),
                "p" + i,
                random.Next(3) == 0 ? "Lufthansa" : null,
                Pick(Networks, random),
                Pick(Languages, random),
                random.Next(2) == 0 ? start.AddMinutes(random.Next(20_000)) : null,
                media: random.Next(6) == 0 ? [new Media("photo")] : null);
            IEnumerable<ThreadMessage> thread = Enumerable.Range(0, random.Next(4)).Select(_ => new ThreadMessage((ThreadRole)random.Next(3), Text(random), createdAt: start.AddMinutes(random.Next(10_000)))).ToArray();
            return (post, new TriageContext(new PostThread(thread), now: random.Next(2) == 0 ? start.AddMinutes(random.Next(30_000)) : null));
        })];
    }

    private static string Text(Random random)
        => string.Join(Pick([" ", ". ", ", ", " but ", " et "], random), Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Pick(Pieces, random)));

    private static T Pick<T>(T[] items, Random random) => items[random.Next(items.Length)];
}
