using System;

namespace Repartie.Privacy;

/// <summary>Telephone numbers by their plans: international, French, North American, British; others where the words call them so.</summary>
internal static class PhoneDetector
{
    private const int Trunk = 1;

    /// <summary>A telephone number in one of the usual writings at the start of a run; harmless when it is a public service.</summary>
    public static Finding MatchWritten(string text, in NumberRun run, in Lead lead)
    {
        if (run.Count == 0)
        {
            return Finding.None;
        }

        int start = StartOf(text, run, out bool plus);
        Finding found = International(run, start, plus, lead);
        if (!found.IsFound && !plus)
        {
            found = National(run, start, lead);
        }

        return found.IsFound || plus ? found : NorthAmerican(run, start, lead);
    }

    /// <summary>A number without a writing of its own, which only the words before it, or its length, call a telephone number.</summary>
    public static Finding MatchCalled(string text, in NumberRun run, in Lead lead)
    {
        if (run.Count == 0 || (lead.FirstIs(Cue.Case) && !lead.FirstIs(Cue.Owner | Cue.Phone) && lead.Gap == 0) || lead.IsPublic)
        {
            return Finding.None;
        }

        ReadOnlySpan<char> digits = run.Digits;
        int start = StartOf(text, run, out _);
        int length = run.EndsAt(0) ? run.Length(0) : 0;
        bool called = lead.FirstIs(Cue.Phone) || (lead.Has(Cue.Phone) && lead.Gap <= 2);
        bool own = called && lead.Has(Cue.Self);
        if (length == 10 && !lead.FirstIs(Cue.Case) && (digits[0] >= '6' || PhonePlans.IsNorthAmerican(digits.Slice(0, 10))))
        {
            return Finish(run, start, 0, (PhonePlans.IsNorthAmericanService(digits) && !own) || lead.Company);
        }

        if (length is >= 10 and <= 13 && digits.StartsWith("1800".AsSpan(), StringComparison.Ordinal))
        {
            return Finding.Harmless(start, run.End(0));
        }

        if (length == 11 && digits[0] == '1' && PhonePlans.IsNorthAmerican(digits.Slice(1, 10)) && called)
        {
            return Finish(run, start, 0, PhonePlans.IsNorthAmericanService(digits.Slice(1)) || lead.Company);
        }

        if (length == 12 && digits[0] == '9' && digits[1] == '1' && digits[2] >= '6' && !lead.FirstIs(Cue.Case))
        {
            return Finish(run, start, 0, lead.Company);
        }

        if (!called || IsLongAmount(run))
        {
            return Finding.None;
        }

        if (length is >= 7 and <= 15)
        {
            return HasZeros(digits.Slice(0, length)) ? Finding.None : Finish(run, start, 0, lead.Company);
        }

        int last = run.Count - 1;
        for (int i = 1; i <= last; i++)
        {
            last = run.Separator(i) is '~' or '/' || run.Length(i) < 2 ? i - 1 : last;
        }

        while (last > 0 && (run.Total(last) > 13 || !run.EndsAt(last)))
        {
            last--;
        }

        return last > 0 && run.Total(last) >= 7 ? Finish(run, start, last, lead.Company) : Finding.None;
    }

    /// <summary>+33 6…, 0033 6…, +33 (0)6…, and 33 6… or 44 7… without a sign.</summary>
    private static Finding International(in NumberRun run, int start, bool plus, in Lead lead)
    {
        ReadOnlySpan<char> digits = run.Digits;
        int skip = 0;
        if (!plus)
        {
            bool zeros = digits.Length > 2 && digits[0] == '0' && digits[1] == '0';
            if (!zeros && !IsBareInternational(run))
            {
                return Finding.None;
            }

            skip = zeros ? 2 : 0;
        }

        int code = PhonePlans.CountryCode(digits.Slice(skip), out int codeLength, out int min, out int max);
        if (code == 0)
        {
            return Finding.None;
        }

        int before = skip + codeLength;
        bool trunk = code is not (39 or 1) && digits.Length > before && digits[before] == '0';
        for (int group = run.Count - 1; group >= 0; group--)
        {
            // A zero behind the code is the trunk prefix, except where it belongs to the number.
            int from = before + (trunk && run.Total(group) - before > max | code is 33 or 44 or 49 ? Trunk : 0);
            int length = run.Total(group) - from;
            if (length < min || length > max || run.TouchesWord(group) || !run.EndsAt(group))
            {
                continue;
            }

            ReadOnlySpan<char> national = digits.Slice(from, length);
            if (HasZeros(national) || (code == 1 && !PhonePlans.IsNorthAmerican(national)) || (code == 33 && national[0] == '0'))
            {
                return Finding.None;
            }

            return Finish(run, start, group, PhonePlans.IsService(code, national) || (lead.Company && !IsMobile(code, national)));
        }

        return Finding.None;
    }

    private static bool IsBareInternational(in NumberRun run)
    {
        ReadOnlySpan<char> digits = run.Digits;
        return digits.Length >= 11
            && ((digits[0] == '3' && digits[1] == '3' && digits[2] is '6' or '7' && run.GroupWithTotal(11) is 0 or 5)
                || (digits[0] == '4' && digits[1] == '4' && digits[2] == '7' && run.GroupWithTotal(12) is 0 or 2 or 3)
                || (digits[0] == '1' && run.Count >= 4 && run.Is("1334") && run.Separator(1) is not '/')
                || (digits[0] == '9' && digits[1] == '1' && run.Count >= 2 && run.Length(0) == 2 && run.Total(1) == 12));
    }

    /// <summary>French and other numbers of ten digits with a leading 0, and British ones of eleven.</summary>
    private static Finding National(in NumberRun run, int start, in Lead lead)
    {
        ReadOnlySpan<char> digits = run.Digits;
        if (digits.Length < 10 || digits[0] != '0' || digits[1] == '0' || run.Length(0) < 2)
        {
            return Finding.None;
        }

        int eleven = run.GroupWithTotal(11);
        if (eleven >= 0 && IsBritishGrouping(run, eleven) && run.EndsAt(eleven))
        {
            ReadOnlySpan<char> national = digits.Slice(1, 10);
            return national[0] is '1' or '2' or '7' || PhonePlans.IsBritishService(national)
                ? Finish(run, start, eleven, PhonePlans.IsBritishService(national) || (lead.Company && national[0] != '7'))
                : national[0] is '8' or '9' ? Finish(run, start, eleven, isPublic: false) : Finding.None;
        }

        int ten = run.GroupWithTotal(10);
        if (ten < 0 || !(run.EndsAt(ten) || run.IsGluedAt(ten)) || !IsFrenchGrouping(run, ten) || HasZeros(digits.Slice(0, 10)))
        {
            return Finding.None;
        }

        ReadOnlySpan<char> french = digits.Slice(1, 9);
        return Finish(run, start, ten, PhonePlans.IsFrenchService(french) || (lead.Company && french[0] is not ('6' or '7')));
    }

    private static bool IsFrenchGrouping(in NumberRun run, int last)
    {
        for (int i = 0; i <= last; i++)
        {
            if (run.Length(i) < 2 || (i > 0 && ((run.Separator(i) is '/' && run.Length(i) > 2) || (run.Separator(i) == '~' && run.Separator(1) != '~'))))
            {
                return false;
            }
        }

        // A further pair in the same rhythm: a longer series of numbers.
        return last == 0 || last + 1 >= run.Count || run.Length(last + 1) != 2 || run.Separator(last + 1) != run.Separator(last) || run.Digits[run.Total(last)] == '0';
    }

    private static bool IsBritishGrouping(in NumberRun run, int last)
        => last == 0 || (last == 1 && run.Length(0) is >= 3 and <= 5) || (last is 2 or 3 && run.Length(0) is >= 3 and <= 5 && run.Length(1) >= 2 && run.Length(2) >= 2);

    /// <summary>(555) 123-4567, 555.123.4567, 1-555-123-4567.</summary>
    private static Finding NorthAmerican(in NumberRun run, int start, in Lead lead)
    {
        int last = run.Is("334") ? 2 : run.Is("37") ? 1 : -1;
        if (last < 0 || !run.EndsAt(last) && !IsExtension(run, last) || run.Separator(1) is '~' && run.Separator(last) is ' ')
        {
            return Finding.None;
        }

        ReadOnlySpan<char> digits = run.Digits.Slice(0, 10);
        return PhonePlans.IsNorthAmerican(digits) && run.Separator(1) is not '/'
            ? Finish(run, start, last, PhonePlans.IsNorthAmericanService(digits) || lead.Company)
            : Finding.None;
    }

    private static bool IsExtension(in NumberRun run, int last) => run.IsFollowedBy(last, 'x');

    private static Finding Finish(in NumberRun run, int start, int last, bool isPublic)
        => isPublic ? Finding.Harmless(start, run.End(last)) : Finding.Personal(PersonalDataKind.Phone, start, run.End(last));

    /// <summary>Includes the "+" or the parenthesis that opens the number.</summary>
    private static int StartOf(string text, in NumberRun run, out bool plus)
    {
        int start = run.Start(0);
        plus = start > 0 && Chars.IsPlus(text[start - 1]);
        int begin = plus ? start - 1 : start;
        if (begin == 0 || text[begin - 1] != '(')
        {
            return begin;
        }

        bool closes = run.End(0) < text.Length && text[run.End(0)] == ')' && run.Count > 1;
        if (!plus && begin > 1 && Chars.IsPlus(text[begin - 2]) && closes)
        {
            plus = true;
            return begin - 2;
        }

        return closes ? begin - 1 : begin;
    }

    private static bool IsMobile(int code, ReadOnlySpan<char> national) => code is 33 && national[0] is '6' or '7' || (code is 44 && national[0] == '7');

    /// <summary>1 234 567 or 12 000 000: thousands, not a telephone number.</summary>
    private static bool IsLongAmount(in NumberRun run)
    {
        if (run.Count < 2 || run.Length(0) > 3)
        {
            return false;
        }

        for (int i = 1; i < run.Count; i++)
        {
            if (run.Length(i) != 3)
            {
                return false;
            }
        }

        return run.Count > 2 && run.Length(0) < 3;
    }

    /// <summary>Six zeros at the end: a round figure.</summary>
    private static bool HasZeros(ReadOnlySpan<char> digits) => digits.Length > 6 && digits.EndsWith("000000".AsSpan(), StringComparison.Ordinal);
}
