using System.Text.RegularExpressions;

namespace Repartie.Benchmarks.Baselines;

/// <summary>Generated expressions for the kinds of personal data that the library finds, as people write them: without check digits.</summary>
internal static partial class PersonalDataExpressions
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static int Count(string text)
    {
        int count = 0;
        foreach (ValueMatch _ in Email().EnumerateMatches(text))
        {
            count++;
        }

        foreach (ValueMatch _ in Phone().EnumerateMatches(text))
        {
            count++;
        }

        foreach (ValueMatch _ in Card().EnumerateMatches(text))
        {
            count++;
        }

        foreach (ValueMatch _ in Iban().EnumerateMatches(text))
        {
            count++;
        }

        foreach (ValueMatch _ in NationalId().EnumerateMatches(text))
        {
            count++;
        }

        foreach (ValueMatch _ in Address().EnumerateMatches(text))
        {
            count++;
        }

        foreach (ValueMatch _ in BirthDate().EnumerateMatches(text))
        {
            count++;
        }

        foreach (ValueMatch _ in Reference().EnumerateMatches(text))
        {
            count++;
        }

        return count;
    }

    [GeneratedRegex(@"\b[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+\b", Options)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<!\d)(\+|00)?(33|44|1)?[ .-]?\(?0?\d{1,4}\)?([ .-]?\d{2,4}){3,5}(?!\d)", Options)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b\d{4}([ -]?\d{4}){2}[ -]?\d{1,7}\b", Options)]
    private static partial Regex Card();

    [GeneratedRegex(@"\b[a-z]{2}\d{2}([ ]?[a-z0-9]{4}){3,7}([ ]?[a-z0-9]{1,3})?\b", Options)]
    private static partial Regex Iban();

    [GeneratedRegex(@"\b([12] ?\d{2} ?(0\d|1[0-2]) ?\d{2} ?\d{3} ?\d{3}( ?\d{2})?|\d{3}-\d{2}-\d{4}|[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d])\b", Options)]
    private static partial Regex NationalId();

    [GeneratedRegex(@"\b\d{1,4}( ?(bis|ter))?,? (rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|quai|route)( \w+){1,4}|\b\d{1,4} (\w+ ){1,3}(street|st|road|rd|avenue|lane|drive|close|court)\b", Options)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(born( on)?|né(e)? le|dob:?|date of birth:?|date de naissance:?) ?\d{1,2}[ /.-]\w{2,9}[ /.-]\d{2,4}\b", Options)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"\b(order|commande|ref(erence)?|référence|dossier|case|ticket|tracking|colis)\b[ :#n°o.]*[a-z0-9-]*\d[a-z0-9-]{4,}\b", Options)]
    private static partial Regex Reference();
}
