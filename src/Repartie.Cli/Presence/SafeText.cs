using System.Collections.Generic;
using System.Text;
using Repartie.Cli.Evaluate;
using Repartie.Cli.Output;

namespace Repartie.Cli.Presence;

/// <summary>Posts as a report may quote them: personal data and the names of accounts are masked, and there is one line of it.</summary>
internal static class SafeText
{
    private const string Mask = "[…]";
    private const int Longest = 160;

    public static string Of(string text, PersonalDataOptions options)
    {
        IReadOnlyList<PersonalDataMatch> matches = PersonalData.Find(text, options);
        StringBuilder safe = new(text.Length);
        int at = 0;
        foreach (PersonalDataMatch match in matches)
        {
            safe.Append(text, at, match.Start - at).Append(Mask);
            at = match.End;
        }

        safe.Append(text, at, text.Length - at);
        return TextTable.OneLine(MentionMask.Apply(safe.ToString()), Longest);
    }
}
