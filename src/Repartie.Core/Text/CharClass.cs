namespace Repartie.Text;

/// <summary>What a UTF-16 code unit is to the tokenizer.</summary>
internal enum CharClass : byte
{
    Letter,
    Digit,
    Space,
    LineBreak,
    Ignorable,
    Apostrophe,
    Quote,
    FullStop,
    Question,
    Exclamation,
    Comma,
    Dash,
    At,
    Hash,
    Currency,
    Percent,
    Underscore,
    Symbol,
    HighSurrogate,
}
