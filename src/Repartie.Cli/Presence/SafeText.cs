using Repartie.Cli.Evaluate;
using Repartie.Cli.Output;

namespace Repartie.Cli.Presence;

/// <summary>Posts as a report may quote them: personal data and the names of accounts are masked, and there is one line of it.</summary>
internal static class SafeText
{
    private const int Longest = 160;

    public static string Of(string text, PersonalDataOptions options)
        => TextTable.OneLine(MentionMask.Apply(PersonalData.Redact(text, new RedactionOptions(options))), Longest);
}
