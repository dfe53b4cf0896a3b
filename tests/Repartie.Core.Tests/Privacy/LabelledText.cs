using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Repartie.Core.Tests.Privacy;

/// <summary>One line of a case file: a text, and the personal data marked in it.</summary>
/// <remarks>
/// A line begins with <c>+ </c> (holds data) or <c>- </c> (a trap); other lines are comments. Data stands in ⟦ ⟧ and is of the file's kind
/// unless a kind's name and a colon follow the opening sign.
/// </remarks>
public sealed class LabelledText
{
    private static readonly Dictionary<string, PersonalDataKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["iban"] = PersonalDataKind.Iban,
        ["card"] = PersonalDataKind.Card,
        ["national-id"] = PersonalDataKind.NationalId,
        ["phone"] = PersonalDataKind.Phone,
        ["email"] = PersonalDataKind.Email,
        ["postal-address"] = PersonalDataKind.PostalAddress,
        ["birth-date"] = PersonalDataKind.BirthDate,
        ["reference"] = PersonalDataKind.Reference,
    };

    private LabelledText(string source, string text, bool isTrap, IReadOnlyList<PersonalDataMatch> expected)
    {
        Source = source;
        Text = text;
        IsTrap = isTrap;
        Expected = expected;
    }

    public static IEnumerable<string> Files => s_kinds.Keys;

    public string Source { get; }

    public string Text { get; }

    public bool IsTrap { get; }

    public IReadOnlyList<PersonalDataMatch> Expected { get; }

    public static PersonalDataKind Kind(string file) => s_kinds[file];

    public static IReadOnlyList<LabelledText> Load(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Privacy", "Cases", file + ".txt");
        List<LabelledText> lines = [];
        int number = 0;
        foreach (string line in File.ReadAllLines(path, Encoding.UTF8))
        {
            number++;
            if (line.StartsWith("+ ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal))
            {
                lines.Add(Read(file + ":" + number.ToString(CultureInfo.InvariantCulture), line.Substring(2), line[0] == '-', s_kinds[file]));
            }
        }

        return lines;
    }

    public string Describe(PersonalDataMatch match) => $"{match.Kind} '{Text.Substring(match.Start, match.Length)}'";

    private static LabelledText Read(string source, string marked, bool isTrap, PersonalDataKind own)
    {
        StringBuilder text = new();
        List<PersonalDataMatch> expected = [];
        PersonalDataKind kind = own;
        int start = 0;
        for (int i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case '⟦':
                    start = text.Length;
                    kind = own;
                    string? name = s_kinds.Keys.FirstOrDefault(key => string.CompareOrdinal(marked, i + 1, key + ":", 0, key.Length + 1) == 0);
                    if (name is not null)
                    {
                        kind = s_kinds[name];
                        i += name.Length + 1;
                    }

                    break;
                case '⟧':
                    expected.Add(new PersonalDataMatch(kind, start, text.Length));
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        return new LabelledText(source, text.ToString(), isTrap, expected);
    }
}
