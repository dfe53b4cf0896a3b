using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.Core.Tests.Data;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Privacy;

/// <summary>No personal data of a post stands in anything that the engine says of it: decision, reasons, reply, explanation of the reply.</summary>
public sealed class NoLeakTests
{
    private static readonly TriageEngine[] Charters =
    [
        Engines.With(
            "\"references\": [\"AA-999999\"]",
            "\"handles\": [\"@lune\"]",
            "\"contact\": { \"phone\": { \"number\": \"01 99 00 41 41\" }, \"emergency\": { \"number\": \"3901\" }, \"postalMail\": { \"address\": \"1 rue de la Lune, 75001 Paris\" }, \"form\": [ { \"url\": \"https://lune.example/contact\" } ], \"help\": { \"url\": \"https://lune.example/help\" } }"),
        Engines.Bare("\"contact\": { \"form\": [ { \"kind\": \"email\", \"url\": \"aide@lune.example\" } ] }", "\"voice\": { \"address\": \"tu\" }"),
    ];

    [Fact]
    public void Nothing_said_of_generated_posts_holds_their_data()
    {
        int data = 0;
        foreach ((Post post, TriageContext context) in GeneratedPosts.Take(600, seed: 11))
        {
            foreach (TriageEngine engine in Charters)
            {
                data += Check(engine, post, context) ?? throw new InvalidOperationException(post.Text);
            }
        }

        data.ShouldBeGreaterThan(200);
    }

    [Theory]
    [InlineData("triage-dev.jsonl", "text", "id")]
    [InlineData("references-en.jsonl", "text", "id")]
    [InlineData("personal-data-en.jsonl", "text", "id")]
    [InlineData("support-en.jsonl", "text", "id")]
    public void Nothing_said_of_real_posts_holds_their_data(string file, string key, string id)
    {
        string folder = RealPosts.Folder();

        List<string> leaks = [];
        int posts = 0;
        foreach (string line in File.ReadLines(Path.Combine(folder, file)))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            posts++;
            string name = row.RootElement.TryGetProperty(id, out JsonElement value) ? value.ToString() : "line " + posts;
            string text = row.RootElement.GetProperty(key).GetString()!;
            if (Check(Charters[posts % 2], new Post(text, "p"), TriageContext.Empty) is null)
            {
                leaks.Add(name);
            }
        }

        posts.ShouldBeGreaterThan(0);
        leaks.ShouldBeEmpty();
    }

    /// <summary>How many pieces of data the post holds; null where one of them is said again.</summary>
    private static int? Check(TriageEngine engine, Post post, TriageContext context)
    {
        string[] pieces =
        [
            .. context.Thread.Messages.Select(static m => m.Text).Append(post.Text)
                .SelectMany(t => PersonalData.Find(t, engine.Charter.PersonalData).Select(m => t.Substring(m.Start, m.Length))),
        ];
        if (pieces.Length == 0)
        {
            return 0;
        }

        TriageTrace trace = engine.Trace(post, context);
        ReplyDraft draft = engine.Reply(trace.Decision, post, context);

        // The charter's hash is letters and digits of no one.
        string decision = DecisionJson.ToJson(engine, trace.Decision, null, "fr").Replace(engine.Stamp.Hash, string.Empty);
        string[] said =
        [
            decision, .. engine.Explain(trace.Decision, "en"), trace.Decision.ToString(), draft.Text ?? string.Empty, draft.Explain("fr"), draft.Explain("en"), .. draft.Dropped,
            .. trace.Signals.Select(static s => s.Name + " " + s.Meaning), .. trace.FiredRules,
            PersonalData.Redact(post.Text, new RedactionOptions(engine.Charter.PersonalData)), PersonalData.Redact(post.Text, new RedactionOptions(engine.Charter.PersonalData, keepLength: true)),
        ];

        // Numbers of one or two digits are also positions.
        return pieces.Where(static p => p.Length > 3).Any(p => said.Any(s => s.Contains(p, StringComparison.OrdinalIgnoreCase))) ? null : pieces.Length;
    }
}
