using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Core.Tests.Harness;

/// <summary>A text seen through the tokenizer, in the plain terms that tests compare.</summary>
internal sealed record SeenToken(TokenKind Kind, string Folded, string Written, TokenFlags Flags, int Sentence)
{
    public bool Is(TokenFlags flag) => (Flags & flag) == flag;
}

internal static class Tokens
{
    public static TokenizedText Read(string text)
    {
        TokenizedText target = new();
        Tokenizer.Tokenize(text, target);
        return target;
    }

    public static IReadOnlyList<SeenToken> Of(string text)
    {
        TokenizedText read = Read(text);
        return
        [
            .. read.Tokens.Take(read.Count).Select(token => new SeenToken(
                token.Kind,
                read.FoldedForm(token).ToString(),
                text.Substring(token.Start, token.End - token.Start),
                token.Flags,
                token.Sentence)),
        ];
    }

    /// <summary>The folded forms with blanks between them.</summary>
    public static string Folded(string text) => string.Join(" ", Of(text).Select(static token => token.Folded));

    /// <summary>The second forms, in which stretched letters count once, of the tokens that have one.</summary>
    public static string Short(string text)
    {
        TokenizedText read = Read(text);
        return string.Join(" ", read.Tokens.Take(read.Count).Where(static token => token.ShortLength > 0).Select(token => read.ShortForm(token).ToString()));
    }

    public static SeenToken Only(string text) => Of(text).Single();

    public static IReadOnlyList<Sentence> Sentences(string text)
    {
        TokenizedText read = Read(text);
        return [.. read.Sentences.Take(read.SentenceCount)];
    }
}
