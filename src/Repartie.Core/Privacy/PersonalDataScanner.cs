using System;

namespace Repartie.Privacy;

/// <summary>
/// Finds personal data in one forward pass that is driven by digits, at signs and a few words; every look around is bounded, so time is linear.
/// Compiled once from the options; immutable and thread-safe.
/// </summary>
internal sealed class PersonalDataScanner
{
    private readonly ReferenceMask[] _masks;
    private readonly PublicContacts _contacts;

    public PersonalDataScanner(PersonalDataOptions options)
    {
        _masks = new ReferenceMask[options.References.Count];
        for (int m = 0; m < _masks.Length; m++)
        {
            _masks[m] = options.References[m];
        }

        _contacts = new PublicContacts(options);
    }

    /// <summary>Appends the matches of a text to a list, in order of place and without overlap; allocates nothing itself when there are none.</summary>
    /// <param name="text">The text, any UTF-16.</param>
    /// <param name="matches">Where the matches go; what it holds already is left alone.</param>
    /// <returns>How many were appended.</returns>
    public int Scan(string text, Rows<PersonalDataMatch> matches)
    {
        Skipper.Passed passed = default;
        int at = Next(text, 0, ref passed);
        if (at == text.Length || !(Chars.IsDigit(text[at]) || Chars.IsAt(text[at]) || Triggers.MayHold(text)))
        {
            return 0;
        }

        int before = matches.Count;
        NumberRun run = new(stackalloc int[NumberRun.IntegersNeeded], stackalloc char[NumberRun.CharactersNeeded]);
        int floor = 0; // where the part begins that no finding has taken yet
        while (at < text.Length)
        {
            Finding finding = FindAt(text, at, floor, ref run, out int next);
            if (finding.IsFound && finding.Start >= floor && finding.End > at)
            {
                if (finding.IsPersonal && !_contacts.Contains(text, finding))
                {
                    matches.Add(new PersonalDataMatch(finding.Kind, finding.Start, finding.End));
                }

                floor = finding.End;
                next = Math.Max(floor, at + 1);
            }

            at = Next(text, next, ref passed);
        }

        return matches.Count - before;
    }

    // A mask may begin at any word; the rest only where something unusual stands.
    private int Next(string text, int at, ref Skipper.Passed passed) => _masks.Length > 0 ? at : Skipper.Next(text, at, ref passed);

    /// <summary>What begins at a place, or around it for an at sign; and where the scan goes on when that is nothing.</summary>
    private Finding FindAt(string text, int at, int floor, ref NumberRun run, out int next)
    {
        char c = text[at];
        next = at + 1;
        bool word = Chars.IsWord(c);
        if (_masks.Length > 0 && !(word && at > 0 && Chars.IsWord(text[at - 1])) && FindMask(text, at) is { IsFound: true } masked)
        {
            return masked;
        }

        if (word)
        {
            next = Chars.WordEnd(text, at, out bool hasDigit);
            if (hasDigit)
            {
                return NumberDetector.Match(text, at, next, floor, ref run);
            }

            int link = Links.End(text, at, next);
            if (link > 0)
            {
                next = link;
                return Finding.None;
            }

            return Triggers.MatchWord(text, at, next, floor);
        }

        if (Chars.IsAt(c))
        {
            Finding email = EmailDetector.Match(text, at, floor);
            next = email.IsFound ? next : Links.MentionEnd(text, at);
            return email;
        }

        return c is '[' or '(' or '{' or '<' or '*' ? DisguisedEmail.MatchBracket(text, at, floor) : Finding.None;
    }

    private Finding FindMask(string text, int at)
    {
        int longest = 0;
        foreach (ReferenceMask mask in _masks)
        {
            if (mask.ValueLength > longest && mask.StandsAt(text, at))
            {
                longest = mask.ValueLength;
            }
        }

        return longest > 0 ? Finding.Personal(PersonalDataKind.Reference, at, at + longest) : Finding.None;
    }
}
