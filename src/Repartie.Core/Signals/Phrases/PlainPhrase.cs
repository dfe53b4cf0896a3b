using System.Collections.Generic;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Compiles phrases that are words one after the other, as most phrases of a charter are: each word leads from the place before it, and
/// each is needed right behind the one before.
/// </summary>
internal static class PlainPhrase
{
    // Every plain phrase leads over the same places.
    private static readonly int[][] Places = Numbers();

    /// <summary>The compiled phrase; null where it is not plain.</summary>
    public static PhraseProgram? TryCompile(IReadOnlyList<PhraseElement> elements, Vocabulary vocabulary)
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

        ProgramNode[] nodes = new ProgramNode[elements.Count];
        PhraseNeed[] needs = new PhraseNeed[elements.Count];
        for (int e = 0; e < nodes.Length; e++)
        {
            int lexeme = elements[e] is WordElement word ? vocabulary.Word(word.Word) : vocabulary.Prefix(((PrefixElement)elements[e]).Prefix);
            int atom = AtomTable.Of(lexeme);
            nodes[e] = new ProgramNode(IsGap: false, atom, Places[e]) { IsCut = true };
            needs[e] = new PhraseNeed(atom, Distance: 1);
        }

        return new PhraseProgram(nodes, Places[nodes.Length], needs);
    }

    private static int[][] Numbers()
    {
        int[][] places = new int[PhraseCompiler.LongestSpan + 1][];
        for (int p = 0; p < places.Length; p++)
        {
            places[p] = [p];
        }

        return places;
    }
}
