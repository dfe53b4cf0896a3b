using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Repartie.Privacy;

namespace Repartie;

/// <summary>The shape of a brand's own reference, such as <c>AA-999999</c>. Immutable, thread-safe.</summary>
/// <remarks>
/// In a mask <c>A</c> stands for one letter A to Z of either case, <c>9</c> for one digit, <c>*</c> for one letter or digit, and every other
/// character for itself, letters without regard to case. A backslash makes the next character stand for itself: <c>\A\A9999</c> is "AA" and four digits.
/// </remarks>
public sealed class ReferenceMask : IEquatable<ReferenceMask>
{
    /// <summary>The longest mask, in characters.</summary>
    public const int MaxLength = 64;

    private const int MinVariable = 3;
    private const char Escape = '\\';

    // The mask without escapes, and for each of its characters whether it stands for itself.
    private readonly string _symbols;
    private readonly bool[] _literal;

    private ReferenceMask(string pattern, string symbols, bool[] literal)
    {
        Pattern = pattern;
        _symbols = symbols;
        _literal = literal;
    }

    /// <summary>The mask as written.</summary>
    public string Pattern { get; }

    /// <summary>How many characters a value of this shape has.</summary>
    public int ValueLength => _symbols.Length;

    /// <summary>Reads a mask.</summary>
    /// <param name="pattern">The mask, 1 to <see cref="MaxLength"/> characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    /// <exception cref="FormatException">The mask is empty, too long, ends in a backslash, begins or ends with a space, or would match ordinary words and numbers; the message says which.</exception>
    public static ReferenceMask Parse(string pattern)
        => Read(Guard.NotNull(pattern), out ReferenceMask? mask) is { } fault ? throw new FormatException(fault) : mask!;

    /// <summary>Reads a mask.</summary>
    /// <param name="pattern">The mask; null and faulty masks give false.</param>
    /// <param name="mask">The mask, or null when the result is false.</param>
    /// <returns>Whether <paramref name="pattern"/> is a mask.</returns>
    public static bool TryParse(string? pattern, [NotNullWhen(true)] out ReferenceMask? mask)
    {
        mask = null;
        return pattern is not null && Read(pattern, out mask) is null;
    }

    /// <summary>Whether a value has this shape from its first to its last character.</summary>
    /// <param name="value">The value; null has no shape.</param>
    public bool IsMatch(string? value) => value is not null && value.Length == ValueLength && MatchesAt(value, 0);

    /// <inheritdoc/>
    public bool Equals(ReferenceMask? other) => other is not null && string.Equals(Pattern, other.Pattern, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReferenceMask);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    /// <summary>The mask as written.</summary>
    public override string ToString() => Pattern;

    /// <summary>Whether a value of this shape stands at a place of a text and is not part of a longer word or number.</summary>
    internal bool StandsAt(string text, int start)
    {
        int end = start + ValueLength;
        return end <= text.Length
            && MatchesAt(text, start)
            && (end == text.Length || !Chars.IsWord(text[end - 1]) || !Chars.IsWord(text[end]));
    }

    private bool MatchesAt(string text, int start)
    {
        for (int i = 0; i < _symbols.Length; i++)
        {
            if (!Accepts(i, text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Accepts(int index, char c)
    {
        char symbol = _symbols[index];
        return (_literal[index] ? '\0' : symbol) switch
        {
            'A' => Chars.IsAsciiLetter(c),
            '9' => Chars.IsDigit(c),
            '*' => Chars.IsAsciiLetter(c) || Chars.IsDigit(c),
            _ => c == symbol || (Chars.IsDash(c) && symbol == '-') || (Chars.IsAsciiLetter(symbol) && (c | 0x20) == (symbol | 0x20)),
        };
    }

    private static string? Read(string pattern, out ReferenceMask? mask)
    {
        mask = null;
        if (pattern.Length is 0 or > MaxLength)
        {
            return Fault(pattern, $"has {pattern.Length.ToString(CultureInfo.InvariantCulture)} characters; 1 to {MaxLength.ToString(CultureInfo.InvariantCulture)} are allowed");
        }

        if (char.IsWhiteSpace(pattern[0]) || char.IsWhiteSpace(pattern[pattern.Length - 1]))
        {
            return Fault(pattern, "begins or ends with a space; remove it");
        }

        char[] symbols = new char[pattern.Length];
        bool[] literal = new bool[pattern.Length];
        int count = 0;
        int variable = 0;
        int digits = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            bool escaped = pattern[i] == Escape;
            if (escaped && ++i == pattern.Length)
            {
                return Fault(pattern, "ends in a backslash; write the character that it protects, or two backslashes for one");
            }

            symbols[count] = pattern[i];
            literal[count] = escaped || pattern[i] is not ('A' or '9' or '*');
            variable += literal[count] ? 0 : 1;
            digits += !literal[count] && pattern[i] == '9' ? 1 : 0;
            count++;
        }

        if (variable < MinVariable || digits == 0)
        {
            return Fault(pattern, "would match ordinary words or numbers; use at least three of A (letter), 9 (digit) and * (either), one of them a 9");
        }

        mask = new ReferenceMask(pattern, new string(symbols, 0, count), literal);
        return null;
    }

    private static string Fault(string pattern, string fault) => $"The reference mask '{pattern}' {fault}. Example: AA-999999.";
}
