using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.Reviews;

namespace Repartie.Replies;

/// <summary>What a reply must not say again: sentences of the brand in the thread, and personal data of the post and of its thread.</summary>
internal sealed class SpokenBefore
{
    // "Bonjour !" and "Merci !" may be said in every reply.
    private const int FewestWords = 4;

    // Shorter pieces are looked for as words: letters and digits of different words may come together to one by chance.
    private const int ShortPiece = 6;

    private readonly List<string> _said = [];
    private readonly HashSet<string> _data = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public SpokenBefore(Post post, PostThread thread, PersonalDataOptions options)
    {
        AddData(post.Text, options);
        foreach (ThreadMessage message in thread.Messages)
        {
            if (message.Role == ThreadRole.Brand)
            {
                _said.Add(" " + Words(message.Text) + " ");
            }

            AddData(message.Text, options);
        }
    }

    /// <summary>Whether a sentence of the reply was said by the brand before.</summary>
    public bool Repeats(string reply)
    {
        if (_said.Count == 0)
        {
            return false;
        }

        foreach (string sentence in Sentences(reply))
        {
            string words = Words(sentence);
            if (words.Count(static c => c == ' ') + 1 >= FewestWords && _said.Any(s => s.IndexOf(" " + words + " ", StringComparison.Ordinal) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the reply holds personal data that was written before it.</summary>
    public bool ShowsData(string reply)
    {
        if (_data.Count == 0 && _words.Count == 0)
        {
            return false;
        }

        string letters = FoldedWords.Letters(reply);
        return Words(reply).Split(' ').Any(_words.Contains) || _data.Any(d => letters.IndexOf(d, StringComparison.Ordinal) >= 0);
    }

    private void AddData(string text, PersonalDataOptions options)
    {
        foreach (PersonalDataMatch match in PersonalData.Find(text, options))
        {
            string letters = FoldedWords.Letters(text.Substring(match.Start, match.Length));
            if (letters.Length >= ShortPiece)
            {
                _data.Add(letters);
            }
            else if (letters.Length > 0)
            {
                _words.Add(letters);
            }
        }
    }

    private static IEnumerable<string> Sentences(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] == '\n' || (text[i] is '.' or '!' or '?' or '…' or ':' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (ends)
            {
                yield return text.Substring(start, i + 1 - start);
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text.Substring(start);
        }
    }

    // Letters and digits in lower case, everything else one space: punctuation does not make it another sentence.
    private static string Words(string text)
    {
        StringBuilder words = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(char.ToLowerInvariant(c));
            }
            else if (words.Length > 0 && words[words.Length - 1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().Trim();
    }
}
