using System;
using System.Collections.Generic;
using Repartie.Privacy;

namespace Repartie;

/// <summary>Finds personal data that a public post exposes, in French and English. Thread-safe; never throws for what a text says.</summary>
/// <remarks>
/// Numbers are validated, not only matched: bank accounts by mod 97, cards by issuer and Luhn, the French NIR by its key, telephone numbers by
/// their numbering plan. Time is linear in the length of the text. Digits inside links and mentions are not data.
/// </remarks>
public static class PersonalData
{
    /// <summary>What stands for a text that could not be masked: nothing of it.</summary>
    public const string Dropped = "[…]";

    /// <summary>Finds the personal data in a text.</summary>
    /// <param name="text">The text of a post; may be empty and may hold any UTF-16, lone surrogates included.</param>
    /// <param name="options">The brand's own reference masks and public contacts; null for none. Build it once: it is compiled when built.</param>
    /// <returns>The matches in order of place, none overlapping another; empty when there are none, never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<PersonalDataMatch> Find(string text, PersonalDataOptions? options = null)
    {
        Guard.NotNull(text);
        Rows<PersonalDataMatch> matches = new();
        (options ?? PersonalDataOptions.Default).Scanner.Scan(text, matches);
        return matches.Count == 0 ? [] : FrozenList<PersonalDataMatch>.Owning(matches.ToArray());
    }

    /// <summary>
    /// Masks the personal data of a text: each piece by its kind, wherever in the text it is said again. Nothing in the result turns a mask
    /// back; a host that must do so gives a masker of its own and keeps what it was given. Use it before a text of a post is logged or shown.
    /// </summary>
    /// <param name="text">The text of a post; may be empty and may hold any UTF-16.</param>
    /// <param name="options">How; null for the name of the kind in place of each piece.</param>
    /// <returns>The masked text; <see cref="Dropped"/> (or bullets, where the length is kept) where it could not be masked, because the masker failed or there is more data than a post can mean.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Redact(string text, RedactionOptions? options = null)
        => Redactor.Run(Guard.NotNull(text), options ?? RedactionOptions.Default);
}
