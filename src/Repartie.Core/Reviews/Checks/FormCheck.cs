using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Reviews.Checks;

/// <summary>The outer form: length, places left open, capitals, sentences that the thread already holds.</summary>
internal static class FormCheck
{
    private const int LongestPlaceholder = 40;
    private const int FewestRepeatedWords = 6;
    private const int LettersOfAShoutedWord = 3;

    private static readonly string[] PlaceholderWords =
        ["name", "nom", "prénom", "prenom", "first", "customer", "client", "number", "numéro", "numero", "link", "lien", "date", "insert", "insérer", "agent", "order", "commande", "brand", "marque", "signature", "url", "xxx", "todo"];

    public static void Run(ReviewCase review)
    {
        Length(review);
        Placeholders(review);
        Capitals(review, FindingIds.Capitals);
        Canned(review);
    }

    public static void Length(ReviewCase review)
    {
        Network network = review.Post.Network;
        if (review.Charter.ReplyLimitOf(network) is not { } limit)
        {
            return;
        }

        (int length, int passedAt) = NetworkLength.Measure(review.Draft.Text, network, limit);
        if (passedAt >= 0)
        {
            string name = network.Name == "x" ? "X" : network.Name;
            review.Add(FindingIds.TooLong, passedAt, review.Draft.Source.Length, ("length", FindingTexts.Figure(length)), ("limit", FindingTexts.Figure(limit)), ("network", LocalizedText.Of(name, name)));
        }
    }

    /// <summary>Places such as {brand} or [first name] that nobody filled in.</summary>
    public static void Placeholders(ReviewCase review)
    {
        string text = review.Draft.Source;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '['))
            {
                continue;
            }

            char closing = text[i] == '{' ? '}' : ']';
            int end = text.IndexOf(closing, i, Math.Min(LongestPlaceholder, text.Length - i));
            bool path = i > 1 && text.LastIndexOf('>', i, Math.Min(i, 3)) >= 0;
            if (end > i + 1 && !path && IsPlaceholder(text.Substring(i + 1, end - i - 1), curly: closing == '}'))
            {
                review.Add(FindingIds.Placeholder, i, end + 1);
                i = end;
            }
        }
    }

    /// <summary>Words shouted beside each other; one alone may be a name or a stress.</summary>
    public static void Capitals(ReviewCase review, string id)
    {
        TokenizedText text = review.Draft.Text;
        int first = -1;
        for (int t = 0; t <= text.Count; t++)
        {
            bool shouted = t < text.Count && IsShouted(text.Tokens[t]) && (first < 0 || text.Tokens[t].Sentence == text.Tokens[first].Sentence);
            if (shouted)
            {
                first = first < 0 ? t : first;
                continue;
            }

            if (first >= 0 && t - first > 1 && HasLongWord(text, first, t - 1))
            {
                review.Add(id, text.Tokens[first].Start, text.Tokens[t - 1].End);
            }

            first = -1;
        }
    }

    private static bool IsShouted(in Token token)
        => token.Kind == TokenKind.Word && (token.Flags & TokenFlags.Capitals) != 0 && (token.Flags & TokenFlags.Hashtag) == 0;

    private static bool HasLongWord(TokenizedText text, int first, int last)
    {
        int longWords = 0;
        for (int t = first; t <= last; t++)
        {
            longWords += text.Tokens[t].End - text.Tokens[t].Start > LettersOfAShoutedWord ? 1 : 0;
        }

        return longWords > 1;
    }

    private static bool IsPlaceholder(string inside, bool curly)
    {
        string lower = inside.Trim().ToLowerInvariant();
        bool named = lower.Split([' ', '_', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Any(static w => PlaceholderWords.Contains(w, StringComparer.Ordinal));
        bool identifier = lower.Length > 0 && lower.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');
        return named || (curly && identifier);
    }

    // Greetings and signatures may return; a whole sentence may not.
    private static void Canned(ReviewCase review)
    {
        HashSet<string> said = new(StringComparer.Ordinal);
        foreach (ThreadMessage message in review.Thread.Messages.Where(static m => m.Role == ThreadRole.Brand))
        {
            TokenizedText earlier = new();
            Tokenizer.Tokenize(message.Text, earlier);
            for (int s = 0; s < earlier.SentenceCount; s++)
            {
                said.Add(WordsOf(earlier, s, out _, out _, out _));
            }
        }

        if (said.Count == 0)
        {
            return;
        }

        TokenizedText text = review.Draft.Text;
        for (int s = 0; s < text.SentenceCount; s++)
        {
            string words = WordsOf(text, s, out int count, out int start, out int end);
            if (count >= FewestRepeatedWords && said.Contains(words))
            {
                review.Add(FindingIds.Canned, start, end);
            }
        }
    }

    private static string WordsOf(TokenizedText text, int sentence, out int count, out int start, out int end)
    {
        count = 0;
        start = -1;
        end = -1;
        Sentence of = text.Sentences[sentence];
        for (int t = of.FirstToken; t < of.FirstToken + of.TokenCount; t++)
        {
            if (text.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
            {
                count++;
                start = start < 0 ? text.Tokens[t].Start : start;
                end = text.Tokens[t].End;
            }
        }

        return FoldedWords.Of(text, of.FirstToken, of.TokenCount);
    }
}
