using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Replies;
using Repartie.Reviews;
using Repartie.Text;
using Repartie.Triage;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Replies;

/// <summary>The built-in templates: complete in both languages and both forms of address, friendly in every one.</summary>
public sealed class BuiltInReplyTests
{
    private static readonly string[] NotASentenceOfItsOwn = [BuiltInTemplates.DeleteData];

    public static TheoryData<string> Voices => ["en", "fr-vous", "fr-tu"];

    [Theory]
    [MemberData(nameof(Voices))]
    public void Every_case_has_three_different_texts_or_more(string voice)
    {
        BuiltInReplies.Instance.Ids(voice).ShouldBe(BuiltInTemplates.All, ignoreOrder: true);
        foreach (string id in BuiltInTemplates.All)
        {
            string[] texts = [.. BuiltInReplies.Instance.Of(voice, id).Select(Plain)];
            texts.Length.ShouldBeGreaterThanOrEqualTo(3, id);
            texts.Distinct(StringComparer.Ordinal).Count().ShouldBe(texts.Length, id);
        }
    }

    [Theory]
    [MemberData(nameof(Voices))]
    public void Only_known_placeholders_are_named(string voice)
        => Texts(voice).SelectMany(static t => t.Text.Placeholders).Except(Placeholders.All).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Voices))]
    public void Every_reply_greets(string voice)
    {
        string[] greetings = voice == "en" ? ["Hello", "Hi there"] : voice == "fr-tu" ? ["Bonjour", "Hello", "Salut"] : ["Bonjour"];
        Texts(voice).Where(static t => !NotASentenceOfItsOwn.Contains(t.Id)).Where(t => !greetings.Any(Plain(t.Text).StartsWith)).Select(static t => t.Id).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fr-vous", "tu te toi ton ta tes t")]
    [InlineData("fr-tu", "vous votre vos")]
    public void One_form_of_address_is_kept(string voice, string foreign)
    {
        string[] words = foreign.Split(' ');
        Texts(voice).Where(t => Words(Plain(t.Text)).Intersect(words).Any()).Select(static t => t.Id + ": " + Plain(t.Text)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Voices))]
    public void Nothing_asks_for_private_data_shouts_or_promises(string voice)
    {
        string[] cold = ["as stated", "per our", "you should have", "vous auriez dû", "tu aurais dû", "conformément", "veuillez", "rembourserons", "we will refund", "guarantee", "garantissons", "!!"];
        foreach ((string id, TemplateText text) in Texts(voice))
        {
            string plain = Plain(text);
            PrivateRequest.Find(text, voice[..2], Engines.Open.Charter).ShouldBeNull(id);
            cold.Where(c => plain.Contains(c, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(id);
            Words(plain).Where(static w => w.Length > 3 && w.All(char.IsUpper)).ShouldBeEmpty(id);
        }
    }

    [Theory]
    [MemberData(nameof(Voices))]
    public void The_words_that_move_a_complaint_acknowledge_it_first(string voice)
    {
        string[] sorry = voice == "en" ? ["sorry", "Sorry", "understand", "apologies"] : ["désolés", "Désolés", "comprend", "comprenons", "excuses", "regrett", "navrés"];
        foreach (string id in BuiltInTemplates.All.Where(static i => (i.StartsWith("handoff-", StringComparison.Ordinal) && i != BuiltInTemplates.HandoffRequest) || i is "holding" or "safety" or "acknowledge-criticism" or "answer-trouble" or "holding-outage"))
        {
            foreach (TemplateText text in BuiltInReplies.Instance.Of(voice, id))
            {
                string essential = string.Concat(text.Parts.Where(static p => p.Kind == PartKind.Fixed).Select(static p => p.Fill(static n => n)));
                int where = new[] { essential.IndexOf("form", StringComparison.Ordinal), essential.IndexOf("phone", StringComparison.Ordinal) }.Where(static i => i >= 0).DefaultIfEmpty(essential.Length).Min();
                sorry.ShouldContain(s => essential.Contains(s, StringComparison.Ordinal), id + ": " + essential);
                where.ShouldBeGreaterThan(0);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Voices))]
    public void The_shortest_form_fits_the_tightest_network_with_ordinary_contacts(string voice)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal)
        {
            ["brand"] = "Maison de la Lune Bleue",
            ["phone"] = "+33 1 99 00 41 41",
            ["form"] = "https://maison-lune-bleue.example/aide/contact",
            ["where"] = "sur https://maison-lune-bleue.example/aide/contact",
            ["help"] = "https://maison-lune-bleue.example/aide",
            ["address"] = "Maison Lune, Service clients, 12 passage des Éclipses, 75000 Paris",
            ["emergency-number"] = "112",
            ["helpline"] = "0800 111 0 111",
            ["networks"] = "Facebook ou Instagram",
            ["department"] = "Ressources humaines",
            ["link"] = "https://maison-lune-bleue.example/recrutement",
        };
        foreach ((string id, TemplateText text) in Texts(voice))
        {
            string shortest = string.Concat(text.Parts.Where(static p => p.Kind != PartKind.Optional).Select(p => p.Fill(n => values.TryGetValue(n, out string? v) ? v : null)));
            NetworkLength.Of(shortest, Network.X).ShouldBeLessThanOrEqualTo(280, id + ": " + shortest);
        }
    }

    internal static string Plain(TemplateText text) => string.Concat(text.Parts.Select(static p => p.Fill(static n => n)));

    private static IEnumerable<(string Id, TemplateText Text)> Texts(string voice)
        => BuiltInTemplates.All.SelectMany(id => BuiltInReplies.Instance.Of(voice, id).Select(t => (id, t)));

    private static string[] Words(string text) => new string([.. text.Select(static c => char.IsLetter(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
