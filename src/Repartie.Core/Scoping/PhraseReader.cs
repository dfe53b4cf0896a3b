using System;
using System.Collections.Generic;
using Repartie.Text;

namespace Repartie.Scoping;

/// <summary>A phrase of one to three words where it stands in a text.</summary>
/// <param name="Key">Its folded words, with single spaces.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct PhrasePlace(string Key, int Start, int End);

/// <summary>
/// Reads the phrases of one to three words of a text, each once: never over a comma or a sentence's end, never beginning or ending with a
/// stop word, never with a mention, a link, a number or personal data in them. Not thread-safe.
/// </summary>
internal sealed class PhraseReader
{
    public const int LongestPhrase = 3;
    private const int ShortestWord = 3;
    private const int LongestWord = 30;

    private readonly TokenizedText _tokens = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<PhrasePlace> _places = [];

    private readonly List<bool> _plain = [];

    /// <summary>What stands in the text that must not be shown (personal data, mentions, links, e-mail addresses), in order and without overlaps.</summary>
    public List<(int Start, int End)> Hidden { get; } = [];

    /// <summary>The text's tokens, for whoever needs its language.</summary>
    public TokenizedText Tokenize(string text)
    {
        Tokenizer.Tokenize(text, _tokens);
        return _tokens;
    }

    /// <summary>The phrases of the text that was tokenized last.</summary>
    /// <param name="stopWords">Words that no phrase begins or ends with.</param>
    /// <param name="names">The brand's own names, likewise.</param>
    public IReadOnlyList<PhrasePlace> Read(HashSet<string> stopWords, HashSet<string> names)
    {
        Hide();
        _seen.Clear();
        _places.Clear();
        for (int first = 0; first < _tokens.Count; first++)
        {
            string key = string.Empty;
            for (int words = 1; words <= LongestPhrase && first + words <= _tokens.Count; words++)
            {
                int last = first + words - 1;
                if (!_plain[last] || (words > 1 && !Follows(last)))
                {
                    break;
                }

                string word = WordOf(last);
                bool edge = IsEdge(word, stopWords, names);
                if (words == 1 && !edge)
                {
                    break;
                }

                key = words == 1 ? word : key + " " + word;
                if (edge && (words > 1 || word.Length >= ShortestWord) && _seen.Add(key))
                {
                    _places.Add(new PhrasePlace(key, _tokens.Tokens[first].Start, _tokens.Tokens[last].End));
                }
            }
        }

        return _places;
    }

    private static bool IsEdge(string word, HashSet<string> stopWords, HashSet<string> names)
        => word.Length > 1 && !stopWords.Contains(word) && !names.Contains(word);

    private void Hide()
    {
        Hidden.Clear();
        foreach (PersonalDataMatch match in PersonalData.Find(_tokens.Source))
        {
            Hidden.Add((match.Start, match.End));
        }

        for (int t = 0; t < _tokens.Count; t++)
        {
            if (_tokens.Tokens[t].Kind is TokenKind.Mention or TokenKind.Link or TokenKind.Email)
            {
                Hidden.Add((_tokens.Tokens[t].Start, _tokens.Tokens[t].End));
            }
        }

        Merge(Hidden);
        _plain.Clear();
        int next = 0;
        for (int t = 0; t < _tokens.Count; t++)
        {
            ref Token at = ref _tokens.Tokens[t];
            while (next < Hidden.Count && Hidden[next].End <= at.Start)
            {
                next++;
            }

            _plain.Add(at.Kind == TokenKind.Word && at.FoldedLength <= LongestWord && (next == Hidden.Count || Hidden[next].Start >= at.End));
        }
    }

    private static void Merge(List<(int Start, int End)> spans)
    {
        spans.Sort();
        int kept = 0;
        for (int i = 1; i < spans.Count; i++)
        {
            if (spans[i].Start < spans[kept].End)
            {
                spans[kept] = (spans[kept].Start, Math.Max(spans[kept].End, spans[i].End));
            }
            else
            {
                spans[++kept] = spans[i];
            }
        }

        if (spans.Count > 0)
        {
            spans.RemoveRange(kept + 1, spans.Count - kept - 1);
        }
    }

    private bool Follows(int token)
        => _tokens.Tokens[token].Sentence == _tokens.Tokens[token - 1].Sentence && (_tokens.Tokens[token].Flags & TokenFlags.AfterComma) == 0;

    private string WordOf(int token)
    {
        ref Token at = ref _tokens.Tokens[token];
        return (at.ShortLength > 0 ? _tokens.ShortForm(at) : _tokens.FoldedForm(at)).ToString();
    }
}
