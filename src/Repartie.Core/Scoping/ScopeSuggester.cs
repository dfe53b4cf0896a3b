using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Scoping;
using Repartie.Signals;
using Repartie.Signals.Language;
using Repartie.Text;

namespace Repartie;

/// <summary>
/// Proposes topics and phrases for a charter's scope from posts to a brand, so that nobody starts from a blank page: phrases of one to three words
/// that these posts hold more than others do, by weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin' Words",
/// Political Analysis 16, 2008), grouped by the posts that they share.
/// </summary>
/// <remarks>
/// Posts stream through it: what is kept grows with the number of distinct phrases, up to a bound, and not with the number of posts. Not thread-safe. The same posts in the
/// same order give the same suggestion. Posts in other languages than French and English are counted and left out.
/// </remarks>
public sealed class ScopeSuggester
{
    /// <summary>Below it a difference may be chance: 95 of 100 by two standard deviations.</summary>
    private const double LeastScore = 1.96;

    private readonly ScopeSuggesterOptions _options;
    private readonly PhraseReader _reader = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseCounts> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseCounts> _background = new(StringComparer.Ordinal);

    /// <summary>Creates one without posts.</summary>
    /// <param name="options">How to read and count; null for the usual.</param>
    public ScopeSuggester(ScopeSuggesterOptions? options = null)
    {
        _options = options ?? new ScopeSuggesterOptions();
        foreach (string name in _options.Names)
        {
            TokenizedText tokens = _reader.Tokenize(name);
            for (int t = 0; t < tokens.Count; t++)
            {
                _names.Add(tokens.FoldedForm(tokens.Tokens[t]).ToString());
            }
        }

        foreach (string language in BuiltInSignals.Languages)
        {
            _own.Add(language, new PhraseCounts(_options.MostPhrases));
            _background.Add(language, new PhraseCounts(_options.MostPhrases));
        }
    }

    /// <summary>How many posts of the brand were read.</summary>
    public int Posts => _own.Values.Sum(static c => c.Posts);

    /// <summary>How many posts of others were read; where there are none of a language, the built-in background stands in.</summary>
    public int BackgroundPosts => _background.Values.Sum(static c => c.Posts);

    /// <summary>How many posts were left out because their language is neither French nor English, or cannot be told.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Reads a post to the brand.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="language">Its language, such as <c>fr</c>; null for the options', else it is identified.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public void Add(string text, string? language = null) => Add(_own, Guard.NotNull(text), language, withExamples: true);

    /// <summary>Reads a post to others, which shows what people write everywhere.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="language">Its language, such as <c>fr</c>; null for the options', else it is identified.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public void AddBackground(string text, string? language = null) => Add(_background, Guard.NotNull(text), language, withExamples: false);

    /// <summary>What the posts so far suggest.</summary>
    /// <param name="top">How many phrases of each language at most; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is below 1.</exception>
    public ScopeSuggestion Suggest(int top = 60)
    {
        if (top < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(top), top, "Allowed are 1 and more.");
        }

        List<SuggestedTopic> topics = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (string language in BuiltInSignals.Languages)
        {
            List<Candidate> chosen = TopicGrouper.Pick(Candidates(language), top);
            foreach (List<Candidate> group in TopicGrouper.Group(chosen))
            {
                topics.Add(new SuggestedTopic(IdOf(group[0], ids), language, [.. group.Select(c => new SuggestedPhrase(TextOf(c), c.Entry.Posts, c.Background, c.Score, c.Entry.Examples))]));
            }
        }

        return new ScopeSuggestion(
            [.. topics.OrderByDescending(static t => t.Phrases[0].Score).ThenBy(static t => t.Id, StringComparer.Ordinal)],
            Posts,
            BackgroundPosts,
            LeftOut,
            _own.Values.Max(static c => c.Forgotten));
    }

    private void Add(Dictionary<string, PhraseCounts> counts, string text, string? language, bool withExamples)
    {
        TokenizedText tokens = _reader.Tokenize(text);
        string? read = language is { Length: >= 2 } ? language.Substring(0, 2).ToLowerInvariant() : _options.Language ?? LanguageIdentifier.Instance.Identify(tokens);
        if (read is null || !counts.TryGetValue(read, out PhraseCounts? target))
        {
            LeftOut++;
            return;
        }

        target.Add(text, _reader.Read(StopWords.Of(read), _names), _reader.Hidden, withExamples);
    }

    private IEnumerable<Candidate> Candidates(string language)
    {
        PhraseCounts own = _own[language];
        PhraseCounts others = _background[language];
        GeneralLanguage? general = others.Posts == 0 ? GeneralLanguage.Of(language) : null;
        foreach (KeyValuePair<string, PhraseEntry> entry in own.Entries)
        {
            if (entry.Value.Posts < _options.FewestPosts)
            {
                continue;
            }

            int words = PhraseCounts.WordsOf(entry.Key);
            double background = general?.CountOf(entry.Key) ?? others.Find(entry.Key)?.Posts ?? 0;
            double score = LogOdds.Score(entry.Value.Posts, own.Totals[words], background, general?.Total ?? others.Totals[words]);
            if (score >= LeastScore)
            {
                yield return new Candidate(entry.Key, entry.Value, background, score);
            }
        }
    }

    // As it was written where a charter reads that as the same words; else folded.
    private static string TextOf(Candidate candidate)
    {
        foreach (char c in candidate.Entry.Written)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '\'' or '\u2019' or '-'))
            {
                return candidate.Key;
            }
        }

        return candidate.Entry.Written;
    }

    private static string IdOf(Candidate candidate, HashSet<string> taken)
    {
        const int Longest = 40;
        string stem = candidate.Key.Replace(' ', '-');
        stem = stem.Length > Longest ? stem.Substring(0, Longest).TrimEnd('-') : stem;
        stem = stem[0] is >= 'a' and <= 'z' ? stem : "topic-" + stem;
        string id = stem;
        for (int number = 2; !taken.Add(id); number++)
        {
            id = FormattableString.Invariant($"{stem}-{number}");
        }

        return id;
    }
}
