using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>The sentences of Spec/Signals show the signals that they are listed for, and no others.</summary>
public sealed class SignalSpecTests
{
    private static readonly Dictionary<string, Telling> Cues = new(StringComparer.Ordinal)
    {
        ["scope-negation"] = Telling.Negated,
        ["scope-condition"] = Telling.Conditional,
        ["scope-other"] = Telling.OfOthers,
        ["scope-past"] = Telling.Past,
        ["scope-wish"] = Telling.Wished,
    };

    public static TheoryData<string> Files => [.. SignalSpec.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Sentences_show_the_signal_or_do_not(string file)
    {
        string language = file[..file.IndexOf('/')];
        string signal = file[(file.IndexOf('/') + 1)..];
        List<string> wrong = [];
        foreach (SignalSpec sentence in SignalSpec.Load(file))
        {
            if (Shows(signal, language, sentence.Text) != sentence.Shows)
            {
                wrong.Add($"line {sentence.Line}: {(sentence.Shows ? "should show it: " : "should not: ")}{sentence.Text}");
            }
        }

        string.Join(Environment.NewLine, wrong).ShouldBeEmpty($"{file}: {wrong.Count} of {SignalSpec.Load(file).Count}");
    }

    [Fact]
    public void Every_lexicon_has_sentences_in_its_language()
    {
        string[] lexicons =
        [
            .. Repartie.BuiltIn.BuiltInFiles.In("Lexicons")
                .Where(static p => p.Count(static c => c == '/') == 2 && !p.Contains("/_", StringComparison.Ordinal))
                .Select(static p => p["Lexicons/".Length..^4]),
        ];
        lexicons.ShouldNotBeEmpty();
        lexicons.Except(SignalSpec.Files).ShouldBeEmpty("lexicons without a file in Spec/Signals");
        SignalSpec.Files.Except(lexicons).ShouldBeEmpty("files in Spec/Signals without a lexicon");
    }

    [Fact]
    public void French_and_English_have_the_same_lexicons()
    {
        string[] french = [.. Repartie.BuiltIn.BuiltInFiles.In("Lexicons/fr").Select(static p => p["Lexicons/fr/".Length..])];
        string[] english = [.. Repartie.BuiltIn.BuiltInFiles.In("Lexicons/en").Select(static p => p["Lexicons/en/".Length..])];
        english.Except(french).ShouldBeEmpty("English lexicons without a French one");
        french.Except(english).ShouldBeEmpty("French lexicons without an English one");
    }

    private static bool Shows(string signal, string language, string text)
    {
        string? given = language == "any" ? null : language;
        if (Cues.TryGetValue(signal, out Telling telling))
        {
            return HasCue(telling, given, text);
        }

        if (signal.StartsWith("brand-", StringComparison.Ordinal))
        {
            return Engines.General.Signals("ok", given, Engines.Thread((ThreadRole.Brand, text))).Contains("thread-" + signal);
        }

        TriageTrace trace = Engines.General.Trace(new Post(text, language: given));
        trace.Decision.Review.ShouldNotContain(ReviewCode.Fault, text);
        return trace.Signals.Any(s => s.Name == signal);
    }

    // A cue shows in nothing but the list of cues: a match that it covers may stand in the sentence or not.
    private static bool HasCue(Telling telling, string? language, string text)
    {
        HitList hits = new();
        foreach (string book in language is null ? ["en", "fr", BuiltInSignals.AnyLanguage] : new[] { language, BuiltInSignals.AnyLanguage })
        {
            PhraseBook phrases = BuiltInSignals.Instance.BookOf(book);
            int first = hits.Count;
            new PhraseMatcher().Match(phrases.Index, Tokens.Read(text), hits);
            hits.Own(first, phrases.Owners);
        }

        return Enumerable.Range(0, hits.Count).Any(h =>
            hits.OwnerOf(h) is { Kind: OwnerKind.Cue } owner && owner.Index == (int)telling && !hits[h].IsException && !hits.IsExcepted(h));
    }
}
