using System;
using System.Collections.Generic;
using System.Text;

namespace Repartie.Benchmarks.Inputs;

/// <summary>
/// Posts of 20 to 300 characters, about 110 on average, half English and half French, made from a seed: words by Zipf's law, sentences
/// of a few to a dozen words, now and then a mention, a link, a number, an emoji, a phrase of the charter, an e-mail address.
/// </summary>
internal sealed class PostGenerator(int seed, IReadOnlyList<string> phrases)
{
    private static readonly string[] Emoji = ["😡", "😀", "👍", "🙏", "😭", "❤️"];
    private static readonly string[] Ends = [".", ".", "!", "?", "...", "?", "."];

    private readonly Random _random = new(seed);

    public string[] Many(int count)
    {
        string[] posts = new string[count];
        for (int i = 0; i < count; i++)
        {
            posts[i] = One(french: i % 2 == 1);
        }

        return posts;
    }

    /// <summary>A post of at least so many characters.</summary>
    public string Long(int characters)
    {
        StringBuilder text = new();
        while (text.Length < characters)
        {
            Sentence(text, french: false);
        }

        return text.ToString(0, characters);
    }

    private string One(bool french)
    {
        // The sum of three throws: few very short posts, few very long ones.
        int length = 20 + ((_random.Next(94) + _random.Next(94) + _random.Next(94)) * 2 / 3);
        StringBuilder text = new();
        if (_random.Next(3) == 0)
        {
            text.Append("@MaisonLune ");
        }

        while (text.Length < length)
        {
            Sentence(text, french);
        }

        if (_random.Next(12) == 0)
        {
            text.Append(" https://example.org/").Append(_random.Next(10_000));
        }

        if (_random.Next(40) == 0)
        {
            text.Append(" camille.martin").Append(_random.Next(90)).Append("@example.org");
        }

        return text.ToString().Trim();
    }

    private void Sentence(StringBuilder text, bool french)
    {
        string[] common = french ? Words.CommonFrench : Words.CommonEnglish;
        string[] nouns = french ? Words.NounsFrench : Words.NounsEnglish;
        int words = 3 + _random.Next(10);
        for (int w = 0; w < words; w++)
        {
            if (_random.Next(60) == 0)
            {
                text.Append(phrases[_random.Next(phrases.Count)]);
            }
            else if (_random.Next(40) == 0)
            {
                text.Append(_random.Next(2, 500));
            }
            else
            {
                string word = _random.Next(5) == 0 ? nouns[_random.Next(nouns.Length)] : common[Zipf(common.Length)];
                text.Append(w == 0 && _random.Next(2) == 0 ? char.ToUpperInvariant(word[0]) + word.Substring(1) : word);
            }

            text.Append(w + 1 < words ? (_random.Next(14) == 0 ? ", " : " ") : Ends[_random.Next(Ends.Length)] + " ");
        }

        if (_random.Next(15) == 0)
        {
            text.Append(Emoji[_random.Next(Emoji.Length)]).Append(' ');
        }
    }

    private int Zipf(int count) => (int)Math.Exp(_random.NextDouble() * Math.Log(count + 1)) - 1;
}
