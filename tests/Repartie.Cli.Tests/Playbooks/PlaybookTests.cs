using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Playbooks;

public class PlaybookTests
{
    private const string Charter =
        """
        {
          "brand": "Lune & <Fils>", "sector": "fashion", "handles": ["@lune"],
          "contact": { "phone": { "number": "01 99 00 41 41", "hours": "Mon-Fri 09:00-12:30 14:00-18:00" }, "postalMail": { "address": "1 rue de la Lune, 75001 Paris" },
                       "form": { "url": "https://lune.example/contact", "label": { "fr": "Notre formulaire", "en": "Our form" } } },
          "departments": { "bridal": { "label": { "fr": "Salon mariage", "en": "Bridal salon" }, "contact": "Élise, poste 12" } },
          "networks": { "x": { "role": "service", "limit": 280 }, "instagram": { "role": "news" } },
          "topics": { "never": ["politics"] },
          "responses": [ { "network": "x", "kind": "complaint", "first": "30m", "next": "2h" } ],
          "voice": { "address": "tu", "signature": "L'équipe" },
          "signals": { "wedding": { "fr": ["mon mariage"], "en": ["my wedding"] } },
          "rules": [ { "id": "w", "when": "signal.wedding", "then": { "disposition": "Escalate", "channel": "Phone", "department": "bridal" },
                       "because": { "fr": "Un mariage se parle.", "en": "A wedding is talked over." }, "examples": { "match": ["C'est pour mon mariage", "It is for my wedding"] } } ]
        }
        """;

    [Theory]
    [InlineData("fr", "Où va chaque demande", "Un mariage se parle.", "C'est pour mon mariage", "lun.-ven. 9h-12h30 et 14h-18h", "Salon mariage", "Notre formulaire", "« tu »", "la politique", "réclamations", "téléphone")]
    [InlineData("en", "What goes where", "A wedding is talked over.", "It is for my wedding", "Mon-Fri 9:00-12:30 and 14:00-18:00", "Bridal salon", "Our form", "« tu »", "politics", "complaints", "phone")]
    public void It_says_what_the_charter_says_in_either_language(string language, params string[] expected)
    {
        using TemporaryFolder folder = new();
        ToolResult result = Tool.Run("charter", "playbook", folder.Write("c.json", Charter), "--lang", language);
        result.ExitCode.ShouldBe(0, result.Error);
        foreach (string words in expected.Concat(["Élise, poste 12", "30 min", "2 h", "280", "01 99 00 41 41", "@lune"]))
        {
            result.Output.ShouldContain(words, Case.Sensitive);
        }

        result.Output.Split("\n## ").Length.ShouldBe(9);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_page_stands_alone_is_well_formed_and_prints(string language)
    {
        using TemporaryFolder folder = new();
        string page = folder.PathOf("guide.html");
        ToolResult result = Tool.Run("charter", "playbook", folder.Write("c.json", Charter), "--lang", language, "--output", page);
        result.ExitCode.ShouldBe(0, result.Error);
        string html = File.ReadAllText(page);
        html.ShouldStartWith("<!doctype html>");
        html.ShouldContain($"<html lang=\"{language}\">");
        html.ShouldContain("@media print");
        html.ShouldContain("@page");
        html.ShouldContain("Lune &amp; &lt;Fils&gt;");
        new[] { "<script", "<link", "src=", "url(" }.Where(html.Contains).ShouldBeEmpty();

        // Whatever a charter says, its words stay words.
        XDocument document = XDocument.Parse(html.Replace("<!doctype html>", string.Empty, StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", string.Empty, StringComparison.Ordinal)
            .Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", string.Empty, StringComparison.Ordinal).Replace("<br>", "<br/>", StringComparison.Ordinal));
        document.Descendants("h2").Count().ShouldBe(8);
        document.Descendants("a").Select(static a => a.Attribute("href")!.Value.TrimStart('#')).ShouldBe(document.Descendants("section").Select(static s => s.Attribute("id")!.Value));
    }

    [Fact]
    public void The_starter_charters_give_a_guide_that_marks_dummies()
    {
        using TemporaryFolder folder = new();
        foreach (string language in new[] { "fr", "en" })
        {
            string charter = folder.PathOf(language + ".json");
            Tool.Run("charter", "new", "--sector", "bank", "--brand", "Ma Banque", "--output", charter).ExitCode.ShouldBe(0);
            ToolResult result = Tool.Run("charter", "playbook", charter, "--lang", language);
            result.ExitCode.ShouldBe(0, result.Error);
            result.Error.ShouldContain("dummy");
            result.Output.ShouldContain(language == "fr" ? "fictif : à remplacer" : "dummy: to be replaced");
        }
    }

    [Fact]
    public void It_is_written_anew_and_replaces_nothing_but_a_guide()
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write("c.json", Charter);
        string page = folder.Write("guide.md", "old");
        Tool.Run("charter", "playbook", charter, "--output", page).ExitCode.ShouldBe(0);
        File.ReadAllText(page).ShouldStartWith("# Lune");
        ToolResult wrong = Tool.Run("charter", "playbook", charter, "--output", charter);
        (wrong.ExitCode, wrong.Error.Contains(".md or .html", StringComparison.Ordinal)).ShouldBe((2, true));
        File.ReadAllText(charter).ShouldBe(Charter);
        Tool.Run("charter", "playbook", folder.PathOf("none.json")).ExitCode.ShouldBe(2);
        ToolResult faulty = Tool.Run("charter", "playbook", folder.Write("f.json", """{ "brand": "Lune", "replies": { "r": { "en": ["Hello {frm}"] } } }"""));
        (faulty.ExitCode, faulty.Error.Contains("REP0032", StringComparison.Ordinal)).ShouldBe((2, true));
    }
}
