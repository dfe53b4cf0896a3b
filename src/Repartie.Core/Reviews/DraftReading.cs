using System.Collections.Generic;
using Repartie.Posts;
using Repartie.Signals;
using Repartie.Signals.Language;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Reviews;

/// <summary>Words of a draft that a lexicon found.</summary>
internal readonly record struct DraftHit(int FirstToken, int LastToken, int Start, int End, int Sentence);

/// <summary>A text of the brand, read once: tokens, language, and what each review lexicon found. Used by one thread.</summary>
internal sealed class DraftReading
{
    private static readonly TriageEngineOptions Limits = TriageEngineOptions.Default;

    private readonly List<DraftHit>?[] _hits;

    private DraftReading(string text)
    {
        Source = text;
        _hits = new List<DraftHit>?[ReviewLexicons.Instance.Count];
    }

    public string Source { get; }

    public TokenizedText Text { get; } = new();

    /// <summary>The language that the text itself shows, or null.</summary>
    public string? Language { get; private set; }

    /// <summary>By how many function words that language leads the next one.</summary>
    public int Lead { get; private set; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="fallback">The language where the text does not tell; null to read it in every language.</param>
    public static DraftReading Of(string text, string? fallback = null)
    {
        DraftReading reading = new(WellFormed.Text(text));
        Tokenizer.Tokenize(reading.Source, reading.Text);
        reading.Language = LanguageIdentifier.Instance.Identify(reading.Text, out int lead);
        reading.Lead = lead;
        string? only = reading.Language ?? fallback;
        SignalWorkspace workspace = new();
        workspace.Matcher.StepsLeft = Limits.LimitFor(new Post(reading.Source), PostThread.Empty);
        foreach (string language in BuiltInSignals.Languages)
        {
            if (only is null || only == language || !IsBuiltIn(only))
            {
                reading.Match(ReviewLexicons.Instance.BookOf(language), workspace);
            }
        }

        return reading;
    }

    /// <summary>What a lexicon found, in order of place; empty for nothing.</summary>
    public IReadOnlyList<DraftHit> Of(int lexicon) => _hits[lexicon] ?? (IReadOnlyList<DraftHit>)[];

    public IReadOnlyList<DraftHit> In(string lexicon) => Of(ReviewLexicons.Instance.NumberOf(lexicon));

    public bool Has(string lexicon) => In(lexicon).Count > 0;

    /// <summary>Whether it asks the customer something.</summary>
    public bool Asks
    {
        get
        {
            for (int s = 0; s < Text.SentenceCount; s++)
            {
                if (Text.Sentences[s].IsQuestion)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it is one part of a reply in several ("2/3"): what it lacks may stand in another part.</summary>
    public bool IsPart
    {
        get
        {
            for (int i = 1; i + 1 < Source.Length; i++)
            {
                bool pair = Source[i] == '/' && Source[i - 1] is >= '1' and <= '9' && Source[i + 1] is >= '2' and <= '9' && Source[i - 1] <= Source[i + 1];
                bool alone = (i < 2 || !char.IsDigit(Source[i - 2]) && Source[i - 2] != '/') && (i + 2 == Source.Length || !char.IsDigit(Source[i + 2]) && Source[i + 2] != '/');
                if (pair && alone)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The words that a reader counts: no mention, link or emoji.</summary>
    public int Words()
    {
        int words = 0;
        for (int t = 0; t < Text.Count; t++)
        {
            words += Text.Tokens[t].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words;
    }

    /// <summary>Where the text begins to speak: behind the mentions at its start.</summary>
    public int Opening()
    {
        for (int t = 0; t < Text.Count; t++)
        {
            if (Text.Tokens[t].Kind != TokenKind.Mention)
            {
                return Text.Tokens[t].Start;
            }
        }

        return Source.Length;
    }

    /// <summary>Where the words of the text end; behind them a link, a signature sign or an emoji may follow.</summary>
    public int Ending()
    {
        for (int t = Text.Count - 1; t >= 0; t--)
        {
            if (Text.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
            {
                return Text.Tokens[t].End;
            }
        }

        return Source.Length;
    }

    private static bool IsBuiltIn(string language) => language is "fr" or "en";

    private void Match(PhraseBook book, SignalWorkspace workspace)
    {
        HitList hits = workspace.Hits;
        hits.Clear();
        workspace.Cues.Clear();
        workspace.Matcher.Match(book.Index, Text, hits);
        hits.Own(0, book.Owners);
        for (int h = 0; h < hits.Count; h++)
        {
            if (hits.OwnerOf(h).Kind == OwnerKind.Cue && !hits[h].IsException && !hits.IsExcepted(h))
            {
                workspace.Cues.Add(Text, hits[h], hits.OwnerOf(h));
            }
        }

        for (int h = 0; h < hits.Count; h++)
        {
            PhraseHit hit = hits[h];
            if (hits.OwnerOf(h).Kind == OwnerKind.BrandSpeech && !hit.IsException && SignalReader.Counts(Text, workspace, h, out _))
            {
                Add(hits.OwnerOf(h).Index, hit);
            }
        }
    }

    // Matches that overlap tell the same: the first that begins is kept, stretched to the furthest end.
    private void Add(int lexicon, in PhraseHit hit)
    {
        List<DraftHit> list = _hits[lexicon] ??= [];
        DraftHit found = new(hit.FirstToken, hit.LastToken, Text.Tokens[hit.FirstToken].Start, Text.Tokens[hit.LastToken].End, Text.Tokens[hit.FirstToken].Sentence);
        for (int i = list.Count - 1; i >= 0 && i >= list.Count - 8; i--)
        {
            if (list[i].FirstToken <= found.LastToken && found.FirstToken <= list[i].LastToken)
            {
                DraftHit other = list[i];
                list[i] = new DraftHit(
                    System.Math.Min(other.FirstToken, found.FirstToken),
                    System.Math.Max(other.LastToken, found.LastToken),
                    System.Math.Min(other.Start, found.Start),
                    System.Math.Max(other.End, found.End),
                    other.Sentence);
                return;
            }
        }

        list.Add(found);
    }
}
