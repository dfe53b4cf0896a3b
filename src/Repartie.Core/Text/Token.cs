using System;

namespace Repartie.Text;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Mention,
    Link,
    Email,
    Emoji,
}

/// <summary>What the tokenizer noted beside a token.</summary>
[Flags]
internal enum TokenFlags : ushort
{
    None = 0,

    /// <summary>First token of a sentence.</summary>
    SentenceStart = 1,

    /// <summary>A comma, colon, bracket or the like stands before it.</summary>
    AfterComma = 2,

    /// <summary>Part of a hashtag.</summary>
    Hashtag = 4,

    /// <summary>Between quotation marks.</summary>
    Quoted = 8,

    /// <summary>At least three letters, all of them capitals.</summary>
    Capitals = 16,

    /// <summary>A number with a currency.</summary>
    Money = 32,

    /// <summary>A number that is a clock time.</summary>
    Clock = 64,

    /// <summary>A number with a percent sign.</summary>
    Percent = 128,

    /// <summary>Letters were stretched for emphasis; the token has a second form.</summary>
    Stretched = 256,

    /// <summary>The first letter is a capital.</summary>
    Initial = 512,
}

/// <summary>A token: a span of the post and a span of the folded characters.</summary>
internal struct Token
{
    /// <summary>First UTF-16 unit in the post.</summary>
    public int Start;

    /// <summary>First UTF-16 unit after the token in the post.</summary>
    public int End;

    /// <summary>Start of the folded form in <see cref="TokenizedText.Folded"/>.</summary>
    public int FoldedStart;

    /// <summary>Length of the folded form; stretched letters count twice in it.</summary>
    public int FoldedLength;

    /// <summary>Length of the second form, in which stretched letters count once; it follows the first in the buffer.</summary>
    public int ShortLength;

    /// <summary>Index of the sentence.</summary>
    public int Sentence;

    /// <summary>What it is.</summary>
    public TokenKind Kind;

    /// <summary>What was noted.</summary>
    public TokenFlags Flags;

    /// <summary>Hash of the folded form.</summary>
    public uint Hash;

    /// <summary>Hash of the second form; zero where there is none.</summary>
    public uint ShortHash;
}

/// <summary>A sentence: a run of tokens between full stops, question marks, exclamation marks and line breaks.</summary>
internal struct Sentence
{
    public int FirstToken;
    public int TokenCount;
    public bool IsQuestion;
    public bool IsExclamation;

    /// <summary>Index of the last token that is a word or a number; before the first token where there is none.</summary>
    public int LastWord;

    /// <summary>Position of the question mark in the post, or -1.</summary>
    public int QuestionMark;
}
