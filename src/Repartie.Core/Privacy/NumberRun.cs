using System;

namespace Repartie.Privacy;

/// <summary>Groups of digits that follow one another with short separators, read forward from a place and bounded in number.</summary>
internal ref struct NumberRun
{
    public const int MaxGroups = 14;
    public const int MaxDigits = 40;

    /// <summary>How many integers and characters the caller lends.</summary>
    public const int IntegersNeeded = MaxGroups * 3;
    public const int CharactersNeeded = MaxDigits + MaxGroups;

    private const int MaxSeparator = 3;
    private readonly Span<int> _starts;
    private readonly Span<int> _ends;
    private readonly Span<int> _totals;
    private readonly Span<char> _separators;
    private readonly Span<char> _digits;
    private string _text;

    public NumberRun(Span<int> integers, Span<char> characters)
    {
        _starts = integers.Slice(0, MaxGroups);
        _ends = integers.Slice(MaxGroups, MaxGroups);
        _totals = integers.Slice(MaxGroups * 2, MaxGroups);
        _separators = characters.Slice(0, MaxGroups);
        _digits = characters.Slice(MaxGroups, MaxDigits);
        _text = string.Empty;
        Count = 0;
    }

    /// <summary>How many groups were read; 0 when the first is longer than any number.</summary>
    public int Count { get; private set; }

    /// <summary>How many digits the first group has; 0 when there is none.</summary>
    public readonly int Length0 => Count == 0 ? 0 : _totals[0];

    /// <summary>All digits of all groups, as ASCII.</summary>
    public readonly ReadOnlySpan<char> Digits => _digits.Slice(0, Count == 0 ? 0 : _totals[Count - 1]);

    public readonly int Start(int group) => _starts[group];

    public readonly int End(int group) => _ends[group];

    /// <summary>How many digits the groups up to and with this one have.</summary>
    public readonly int Total(int group) => _totals[group];

    public readonly int Length(int group) => group == 0 ? _totals[0] : _totals[group] - _totals[group - 1];

    /// <summary>What separates a group from the one before: a space, a sign, ')' for anything with a parenthesis, '~' for a sign between spaces.</summary>
    public readonly char Separator(int group) => _separators[group];

    /// <summary>Whether a letter touches the end of a group.</summary>
    public readonly bool TouchesWord(int group) => Chars.IsWordAt(_text, _ends[group]);

    /// <summary>Whether a letter, in either case, touches the end of a group.</summary>
    public readonly bool IsFollowedBy(int group, char letter) => TouchesWord(group) && Chars.Fold(_text[_ends[group]]) == letter;

    /// <summary>Whether a word, and no mask such as "XX", is glued to a group: "06 12 34 56 78ou".</summary>
    public readonly bool IsGluedAt(int group) => TouchesWord(group) && Chars.Fold(_text[_ends[group]]) is not ('x' or '0') && Chars.IsWordAt(_text, _ends[group] + 1);

    /// <summary>The group at whose end a number of digits is reached, or -1.</summary>
    public readonly int GroupWithTotal(int total)
    {
        for (int i = 0; i < Count && _totals[i] <= total; i++)
        {
            if (_totals[i] == total)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the first groups have these lengths, each length one digit of the pattern.</summary>
    public readonly bool Is(string lengths)
    {
        if (Count < lengths.Length)
        {
            return false;
        }

        for (int i = 0; i < lengths.Length; i++)
        {
            if (Length(i) != lengths[i] - '0')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a group ends a number: no letter touches it, and no further group is tied to it by a dash or a dot.</summary>
    public readonly bool EndsAt(int group) => !TouchesWord(group) && !(group + 1 < Count && Separator(group + 1) is '-' or '.');

    /// <summary>Reads the groups from a place on.</summary>
    public void Read(string text, int start)
    {
        _text = text;
        Count = 0;
        int total = 0;
        int at = start;
        while (Count < MaxGroups)
        {
            int begin = at;
            int before = total;
            while (at < text.Length && total <= MaxDigits)
            {
                int digit = Chars.Digit(text[at]);
                if (digit >= 0)
                {
                    if (total < MaxDigits)
                    {
                        _digits[total] = (char)('0' + digit);
                    }

                    total++;
                }
                else if (!(Chars.IsIgnorable(text[at]) && Chars.IsDigitAt(text, at + 1)))
                {
                    break;
                }

                at++;
            }

            if (total == before || total > MaxDigits)
            {
                return;
            }

            _starts[Count] = begin;
            _ends[Count] = at;
            _totals[Count] = total;
            Count++;
            at = PassSeparator(text, at);
        }
    }

    private int PassSeparator(string text, int start)
    {
        int at = start;
        int spaces = 0;
        char sign = '\0';
        bool parenthesis = false;
        while (at < text.Length && at - start < MaxSeparator + 1)
        {
            char c = text[at];
            if (Chars.IsSpace(c))
            {
                spaces++;
            }
            else if (c is '(' or ')')
            {
                parenthesis = true;
            }
            else if (sign == '\0' && (c is '.' or '/' or '_' or '\u00B7' or '\u2022' || Chars.IsDash(c)))
            {
                sign = Chars.IsDash(c) ? '-' : c;
            }
            else if (!Chars.IsIgnorable(c))
            {
                break;
            }

            at++;
        }

        if (Count < MaxGroups)
        {
            _separators[Count] = parenthesis ? ')' : sign == '\0' ? ' ' : spaces > 0 ? '~' : sign;
        }

        return Chars.IsDigitAt(text, at) ? at : text.Length;
    }
}
