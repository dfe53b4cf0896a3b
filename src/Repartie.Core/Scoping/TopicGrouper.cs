using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Scoping;

/// <summary>A phrase that may be suggested.</summary>
internal sealed record Candidate(string Key, PhraseEntry Entry, double Background, double Score)
{
    public string[] Words { get; } = Key.Split(' ');
}

/// <summary>Picks the phrases that say something of their own, and puts those that stand in the same posts into one topic.</summary>
internal static class TopicGrouper
{
    /// <summary>From here on phrases belong together: about every third post with one has the other.</summary>
    private const double Together = 0.3;

    /// <summary>A part that seldom stands outside the longer phrase says nothing of its own.</summary>
    private const double MostlyPart = 1.5;

    /// <summary>Drops phrases that a chosen one covers, or of which a chosen one is the whole; the best come first.</summary>
    public static List<Candidate> Pick(IEnumerable<Candidate> candidates, int top)
    {
        List<Candidate> chosen = [];
        foreach (Candidate candidate in candidates.OrderByDescending(static c => c.Score).ThenBy(static c => c.Key, StringComparer.Ordinal))
        {
            if (chosen.Count == top)
            {
                break;
            }

            bool covered = chosen.Exists(c => Holds(candidate.Words, c.Words)
                || (Holds(c.Words, candidate.Words) && candidate.Entry.Posts <= c.Entry.Posts * MostlyPart));
            if (!covered)
            {
                chosen.Add(candidate);
            }
        }

        return chosen;
    }

    /// <summary>Groups by average linkage with the phrases already in a topic; the best phrase of each comes first and names it.</summary>
    public static List<List<Candidate>> Group(IReadOnlyList<Candidate> phrases)
    {
        List<List<Candidate>> topics = [];
        foreach (Candidate phrase in phrases)
        {
            List<Candidate>? home = null;
            double best = Together;
            foreach (List<Candidate> topic in topics)
            {
                double link = topic.Average(member => Link(member, phrase));
                if (link >= best)
                {
                    best = link;
                    home = topic;
                }
            }

            if (home is null)
            {
                topics.Add([phrase]);
            }
            else
            {
                home.Add(phrase);
            }
        }

        return topics;
    }

    private static double Link(Candidate left, Candidate right)
        => left.Words.Any(word => right.Words.Any(other => IsSameWord(word, other))) ? 1 : left.Entry.Together(right.Entry);

    // Singular and plural of both languages; short words that begin alike are words of their own.
    private static bool IsSameWord(string left, string right)
        => Stem(left).Length > 2 && string.Equals(Stem(left), Stem(right), StringComparison.Ordinal);

    private static string Stem(string word) => word.Length > 3 && word[word.Length - 1] is 's' or 'x' ? word.Substring(0, word.Length - 1) : word;

    private static bool Holds(string[] whole, string[] part)
    {
        for (int start = 0; start + part.Length <= whole.Length; start++)
        {
            if (part.SequenceEqual(whole.Skip(start).Take(part.Length), StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
