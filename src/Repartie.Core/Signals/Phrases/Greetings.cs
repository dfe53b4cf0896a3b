using System;

namespace Repartie.Signals.Phrases;

/// <summary>Words that open a post without belonging to what it says.</summary>
internal static class Greetings
{
    private static readonly string[] Words =
        ["hi", "hello", "hey", "dear", "morning", "afternoon", "evening", "bonjour", "bjr", "bonsoir", "bsr", "salut", "coucou", "hello", "slt", "re", "yo", "team", "guys", "and", "et", "so", "alors", "ok", "okay", "oh", "ah", "please", "pls", "svp", "stp"];

    public static bool Contains(ReadOnlySpan<char> word)
    {
        foreach (string greeting in Words)
        {
            if (word.SequenceEqual(greeting.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
