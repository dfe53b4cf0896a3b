using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Reviews.Checks;

/// <summary>The draft's language, and in French the form of address.</summary>
internal static class LanguageCheck
{
    /// <summary>Shorter drafts ("OK super !") do not show a language surely enough.</summary>
    private const int FewestWords = 4;

    /// <summary>By how many function words a language must lead the next one.</summary>
    private const int SureLead = 3;

    private static readonly Dictionary<string, LocalizedText> Names = new(StringComparer.Ordinal)
    {
        ["fr"] = LocalizedText.Of("français", "French"),
        ["en"] = LocalizedText.Of("anglais", "English"),
        ["es"] = LocalizedText.Of("espagnol", "Spanish"),
        ["de"] = LocalizedText.Of("allemand", "German"),
        ["it"] = LocalizedText.Of("italien", "Italian"),
        ["pt"] = LocalizedText.Of("portugais", "Portuguese"),
        ["nl"] = LocalizedText.Of("néerlandais", "Dutch"),
    };

    public static void Run(ReviewCase review)
    {
        Language(review);
        Address(review);
    }

    private static void Language(ReviewCase review)
    {
        string? written = review.Draft.Language;
        string? heard = Heard(review);
        string? expected = review.Post.Language is not null ? review.Decision!.Language : heard == review.Decision!.Language ? heard : null;

        // A host's label may be wrong: who answers in the language that the customer clearly writes answers rightly.
        if (written is null || expected is null || written == heard || review.Draft.Lead < SureLead || review.Draft.Words() < FewestWords)
        {
            return;
        }

        // A language that the brand does not speak is answered in one that it does.
        bool spoken = review.Charter.Languages.Contains(expected, StringComparer.Ordinal);
        bool fits = spoken ? written == expected : written == expected || review.Charter.Languages.Contains(written, StringComparer.Ordinal);
        if (!fits)
        {
            string asked = spoken ? expected : review.Charter.Languages[0];
            review.Add(FindingIds.WrongLanguage, review.Draft.Opening(), Math.Max(review.Draft.Opening(), review.Draft.Ending()), ("found", Name(written)), ("expected", Name(asked)));
        }
    }

    // A short post ("iPhone 7 Plus") names a language by chance: the customer's earlier words help, and the lead must be clear.
    private static string? Heard(ReviewCase review)
    {
        IEnumerable<string> texts = review.Thread.Messages.Where(static m => m.Role == ThreadRole.Customer).Select(static m => m.Text).Concat([review.Post.Text]);
        Repartie.Text.TokenizedText tokens = new();
        Repartie.Text.Tokenizer.Tokenize(string.Join("\n", texts), tokens);
        string? language = Signals.Language.LanguageIdentifier.Instance.Identify(tokens, out int lead);
        return lead >= SureLead ? language : null;
    }

    /// <summary>Vous and tu, in French texts.</summary>
    public static void Address(ReviewCase review)
    {
        if (review.Draft.Language is not (null or "fr"))
        {
            return;
        }

        IReadOnlyList<DraftHit> polite = review.Draft.In("address-vous");
        IReadOnlyList<DraftHit> familiar = review.Draft.In("address-tu");
        bool wantsPolite = review.Charter.Voice.Address == AddressForm.Vous;
        IReadOnlyList<DraftHit> wrong = wantsPolite ? familiar : polite;
        if (wrong.Count == 0)
        {
            return;
        }

        string id = polite.Count > 0 && familiar.Count > 0 ? FindingIds.MixedAddress : FindingIds.WrongAddress;
        review.Add(id, wrong.OrderBy(static h => h.Start).First(), ("address", wantsPolite ? LocalizedText.Of("« vous »", "“vous”") : LocalizedText.Of("« tu »", "“tu”")));
    }

    private static LocalizedText Name(string language) => Names.TryGetValue(language, out LocalizedText? name) ? name : LocalizedText.Of(language, language);
}
