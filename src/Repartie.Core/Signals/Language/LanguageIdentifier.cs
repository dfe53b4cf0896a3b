using System;
using System.Collections.Generic;
using Repartie.BuiltIn;
using Repartie.BuiltIn.Compiled;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Signals.Language;

/// <summary>
/// Identifies the language of a post by its function words. A text with none of them, or as many of two languages, has no
/// language: then the lexicons of all built-in languages are read.
/// </summary>
internal sealed class LanguageIdentifier
{
    // As many as a word has bits.
    private const int MostLanguages = 32;

    private readonly string[] _languages;

    private LanguageIdentifier(string[] languages, WordBits table)
    {
        _languages = languages;
        Table = table;
    }

    /// <summary>Reads compiled function words.</summary>
    public LanguageIdentifier(BlobReader blob)
        : this(blob.Texts(), new WordBits(blob))
    {
    }

    /// <summary>Writes the function words.</summary>
    public void Write(BlobWriter blob)
    {
        blob.Texts(_languages);
        Table.Write(blob);
    }

    /// <summary>Reads the data file, as the build does.</summary>
    public static LanguageIdentifier FromSources()
    {
        List<string> languages = [];
        WordBits table = new();
        using System.IO.TextReader reader = BuiltInFiles.OpenText("Languages/words.txt");
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            int bit = 1 << languages.Count;
            languages.Add(line.Substring(0, 2));
            foreach (string word in line.Substring(3).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                table.Add(word, bit);
            }
        }

        return new LanguageIdentifier([.. languages], table);
    }

    public static LanguageIdentifier Instance { get; } = BlobFile.Opened is { } blob ? BuiltInBlob.LanguagesOf(blob) : FromSources();

    /// <summary>The function words of all languages, folded.</summary>
    public IEnumerable<string> Words => Table.Words;

    /// <summary>Whether a folded word is a function word of some language.</summary>
    public bool Knows(string word) => Table.Find(word.AsSpan(), Hashing.Of(word.AsSpan())) != 0;

    private WordBits Table { get; }

    /// <summary>The two letters of the language, or null where the text does not tell.</summary>
    public string? Identify(TokenizedText text) => Identify(text, out _);

    /// <summary>The language, and by how many function words it leads the next one.</summary>
    public string? Identify(TokenizedText text, out int lead)
    {
        Span<int> scores = stackalloc int[MostLanguages];
        scores = scores.Slice(0, _languages.Length);
        int words = 0;
        for (int i = 0; i < text.Count; i++)
        {
            ref Token token = ref text.Tokens[i];
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            words++;
            for (int bits = Table.Find(text.FoldedForm(token), token.Hash); bits != 0; bits &= bits - 1)
            {
                scores[Bits.Lowest((uint)bits)]++;
            }
        }

        int best = 0;
        for (int l = 1; l < scores.Length; l++)
        {
            if (scores[l] > scores[best])
            {
                best = l;
            }
        }

        int second = 0;
        for (int l = 0; l < scores.Length; l++)
        {
            second = l == best ? second : Math.Max(second, scores[l]);
        }

        lead = scores[best] - second;

        // The built-in languages need a lead of one word; another one must be plain, or a name or a cognate would silence both lexicons.
        bool builtIn = _languages[best] is "fr" or "en";
        bool clear = builtIn
            ? scores[best] > second
            : scores[best] >= 3 && scores[best] >= second + 2 && scores[best] * 4 >= words;
        return clear ? _languages[best] : null;
    }
}
