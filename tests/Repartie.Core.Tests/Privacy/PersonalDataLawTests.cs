using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Privacy;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Privacy;

/// <summary>Laws that hold for every text.</summary>
public sealed class PersonalDataLawTests
{
    private const int Many = 100_000;

    // Pieces that the detectors react to, so that random texts reach deep into them.
    private static readonly string[] s_pieces =
    [
        " ", " ", "06", "12", "0612345678", "+33", "(0)", "(", ")", "-", ".", "/", ",", "\n", "@", "[at]", " at ", " dot ", "gmail.com", "jean", "#", "n°", ":", "commande ", "order ",
        "né le ", "né(e) ", "12/05/1985", "mai", "FR76", "3000", "4111", "1111", "rue de ", "Paris", "75011", "Elm", "Street", "Apt", "PO Box ", "SW1A", "1AA", "1Z", "AB", "2A", "lieu-dit ",
        "€", "https://", "www.", "\ud83d", "\ude00", "\u200b", "\u0301", "\u00a0", "é", "ABC123", "PNR ", "XKLMNQ", "bis", "x", "_", "É", "\0", "\uffff", "９",
    ];

    private static readonly Gen<string> s_texts = Gen.OneOf(
        Gen.Elements(s_pieces).ListOf(40).Select(pieces => string.Concat(pieces)),
        Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf(60).Select(units => new string(units)),
        Gen.Choose(0x20, 0x7E).Select(unit => (char)unit).ArrayOf(80).Select(units => new string(units)));

    public static TheoryData<string> Repeated =>
        ["1", "@", "0612345678 ", "06 ", "1 ", "a@", "a1", "1.", "12 rue ", "(at)", "[at] ", " at a dot ", "FR76 ", "AA-1", "commande n° ", "né le 12 ", "4111 ", "\u200b1", "X", "ABCDEF ", "http://", "a.fr/ ", ".", "-", "12 A ", "\ud800", "é", "lieu-dit A "];

    [Fact]
    public void Matches_lie_inside_the_text_in_order_and_apart()
        => Prop.ForAll(s_texts.ToArbitrary(), text =>
        {
            int last = 0;
            foreach (PersonalDataMatch match in PersonalData.Find(text))
            {
                match.Start.ShouldBeGreaterThanOrEqualTo(last);
                match.Length.ShouldBeGreaterThan(0);
                match.End.ShouldBeLessThanOrEqualTo(text.Length);
                Chars.IsBlank(text[match.Start]).ShouldBeFalse();
                Chars.IsBlank(text[match.End - 1]).ShouldBeFalse();
                last = match.End;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void Masks_keep_the_laws_too()
    {
        PersonalDataOptions options = new([ReferenceMask.Parse("#*9*"), ReferenceMask.Parse("AA 99")], ["0612345678"], ["jean@gmail.com"], ["12 rue de Paris"], ["gmail.com"]);
        Prop.ForAll(s_texts.ToArbitrary(), text =>
        {
            int last = 0;
            foreach (PersonalDataMatch match in PersonalData.Find(text, options))
            {
                match.Start.ShouldBeGreaterThanOrEqualTo(last);
                match.End.ShouldBeLessThanOrEqualTo(text.Length);
                last = match.End;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    // Where the brand names a mask of its own every word is asked whether it begins one: nothing is skipped then.
    [Fact]
    public void What_is_skipped_holds_no_personal_data()
    {
        PersonalDataOptions everyWord = new([ReferenceMask.Parse("AAAAAAAA-99999999-AAAAAAAA-99999999")]);
        Prop.ForAll(s_texts.ToArbitrary(), text => PersonalData.Find(text).ShouldBe(PersonalData.Find(text, everyWord))).Check(Config.QuickThrowOnFailure.WithMaxTest(30_000));
    }

    [Theory]
    [InlineData("a plain text without any such thing, of more than one block of characters; it ends here.", 88)]
    [InlineData("a plain text without any such thing, of more than one block of characters; write to jean at lune", 89)]
    [InlineData("Un texte dévoilé à l’été, sans rien d’autre ; écrivez-moi donc au 12", 66)]
    [InlineData("twenty words and then somebody shouts BOOKED there", 38)]
    [InlineData("twenty words and then somebody writes abc123 there", 38)]
    [InlineData("twenty words and then somebody writes lune.fr there", 38)]
    public void Plain_words_are_skipped(string text, int stop)
    {
        Skipper.NextOneByOne(text, 0).ShouldBeLessThanOrEqualTo(stop);
        Skipper.Next(text, 0).ShouldBeGreaterThanOrEqualTo(Skipper.NextOneByOne(text, 0));
        Skipper.Next(text, 0).ShouldBeLessThanOrEqualTo(stop);
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Time_is_linear(string piece)
    {
        PersonalData.Find(Repeat(piece, 1000));
        Stopwatch watch = Stopwatch.StartNew();
        PersonalData.Find(Repeat(piece, Many));
        watch.Stop();

        // Quadratic time would take minutes here; the bound leaves room for a slow, busy machine.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Every_repeated_number_is_found()
        => PersonalData.Find(Repeat("0612345678 ", Many)).Count.ShouldBe(Many);

    [Theory]
    [InlineData("")]
    [InlineData("Bonjour, toujours pas de réponse de votre part, c'est nul. Look at that!")]
    [InlineData("@marque j'ai attendu 15 jours pour 49,99 € le 12/05/2024, erreur 404, vol AF1234, contact@marque.fr")]
    public void Nothing_found_allocates_nothing(string text)
    {
        Rows<PersonalDataMatch> matches = new();
        PersonalDataScanner scanner = PersonalDataOptions.Default.Scanner;
        scanner.Scan(text, matches).ShouldBe(0);
#if NET
        // Vector code that the runtime has not optimised yet boxes its numbers: what counts is what is left once it has, a moment later.
        long allocated = long.MaxValue;
        for (int attempt = 0; allocated > 0 && attempt < 100; attempt++)
        {
            Thread.Sleep(attempt > 0 ? 50 : 0);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                scanner.Scan(text, matches);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        allocated.ShouldBe(0);
#endif
        PersonalData.Find(text).ShouldBeEmpty();
    }

    [Fact]
    public void A_reused_list_keeps_what_it_holds()
    {
        Rows<PersonalDataMatch> matches = new();
        matches.Add(new(PersonalDataKind.Card, 0, 1));
        PersonalDataOptions.Default.Scanner.Scan("tel 0612345678", matches).ShouldBe(1);
        matches.ToArray().ShouldBe([new(PersonalDataKind.Card, 0, 1), new(PersonalDataKind.Phone, 4, 14)]);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("")]
    public void The_culture_changes_nothing(string culture)
    {
        string[] texts = [.. LabelledText.Files.SelectMany(LabelledText.Load).Select(line => line.Text)];
        PersonalDataMatch[][] expected = [.. texts.Select(text => PersonalData.Find(text).ToArray())];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Culture(culture);
            for (int i = 0; i < texts.Length; i++)
            {
                PersonalData.Find(texts[i]).ShouldBe(expected[i]);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Null_is_refused() => Should.Throw<ArgumentNullException>(() => PersonalData.Find(null!));

    [Fact]
    public void A_match_names_no_value_and_checks_its_bounds()
    {
        new PersonalDataMatch(PersonalDataKind.Phone, 4, 14).ToString().ShouldBe("Phone [4..14)");
        Should.Throw<ArgumentOutOfRangeException>(() => new PersonalDataMatch(PersonalDataKind.Phone, -1, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => new PersonalDataMatch(PersonalDataKind.Phone, 3, 2));
        (new PersonalDataMatch(PersonalDataKind.Phone, 4, 14) == new PersonalDataMatch(PersonalDataKind.Phone, 4, 14)).ShouldBeTrue();
        (new PersonalDataMatch(PersonalDataKind.Phone, 4, 14) != new PersonalDataMatch(PersonalDataKind.Card, 4, 14)).ShouldBeTrue();
    }

    /// <summary>The culture, or the invariant one where the host knows no other.</summary>
    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
