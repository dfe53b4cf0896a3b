using System;
using System.Collections.Generic;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Compiles phrases that are words one after the other, as most phrases of a charter are: each word leads from the place before it, and
/// each is needed right behind the one before. See <see cref="OwnedProgram.Words"/>.
/// </summary>
internal static class PlainPhrase
{
    [ThreadStatic]
    private static char[]? Folded;

    /// <summary>The atoms of the phrase's words; null where it is not plain.</summary>
    public static int[]? TryCompile(IReadOnlyList<PhraseElement> elements, Vocabulary vocabulary)
    {
        if (elements.Count > PhraseCompiler.LongestSpan)
        {
            return null;
        }

        for (int e = 0; e < elements.Count; e++)
        {
            if (elements[e] is not (WordElement or PrefixElement))
            {
                return null;
            }
        }

        Span<int> atoms = stackalloc int[PhraseCompiler.LongestSpan];
        for (int e = 0; e < elements.Count; e++)
        {
            int lexeme = elements[e] is WordElement word ? vocabulary.Word(word.Word.AsSpan()) : vocabulary.Prefix(((PrefixElement)elements[e]).Prefix.AsSpan());
            atoms[e] = AtomTable.Of(lexeme);
        }

        return atoms.Slice(0, elements.Count).ToArray();
    }

    /// <summary>
    /// Whether a text is words of Latin letters and spaces, which is a phrase whatever the words are. Such texts are compiled as they stand;
    /// <see cref="PhraseParser"/> would give the same.
    /// </summary>
    public static bool IsPlain(string source)
    {
        int words = 0;
        int run = 0;
        char last = ' ';
        foreach (char c in source)
        {
            char folded = c == ' ' ? c : CharTable.Fold(c);
            if (folded != ' ' && (!CharTable.IsLatin(folded) || CharTable.ClassOf(c) != CharClass.Letter))
            {
                return false;
            }

            run = folded == last ? run + 1 : 1;
            if (run == 3 && folded != ' ')
            {
                // Stretched words have two forms.
                return false;
            }

            words += last == ' ' && folded != ' ' ? 1 : 0;
            last = folded;
        }

        return words is > 0 and <= PhraseCompiler.LongestSpan;
    }

    /// <summary>Compiles a text that <see cref="IsPlain"/>.</summary>
    public static int[] Compile(string source, Vocabulary vocabulary)
    {
        Span<int> atoms = stackalloc int[PhraseCompiler.LongestSpan];
        char[] folded = Folded ??= new char[64];
        if (folded.Length < source.Length)
        {
            folded = new char[source.Length];
        }

        int count = 0;
        for (int i = 0; i < source.Length; i++)
        {
            int length = 0;
            for (; i < source.Length && source[i] != ' '; i++)
            {
                folded[length++] = CharTable.Fold(source[i]);
            }

            if (length > 0)
            {
                atoms[count++] = AtomTable.Of(vocabulary.Word(folded.AsSpan(0, length)));
            }
        }

        return atoms.Slice(0, count).ToArray();
    }
}
