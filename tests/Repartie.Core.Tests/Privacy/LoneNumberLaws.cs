using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Privacy;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Privacy;

/// <summary>What is passed over at a first look, no detector finds anything in.</summary>
public sealed class LoneNumberLaws
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", " ", " ", ". ", ", ", ",", ".", "-", "/", "(", ")", " - ", "\n", "! ", "? ", "; ", ":", "#", "_", "+", "'", "@", "\u00A0", "…",
        "1", "3", "7", "12", "24", "31", "85", "001", "118", "221", "408", "2024", "75011", "06", "0612345678", "123456", "3rd", "12e", "4b", "bis", "ter", "a", "B",
        "rue", "avenue", "place", "cours", "de la", "des Lilas", "Paris", "Lyon", "Victor Hugo", "street", "road", "Elm", "Elm Street", "Park", "The Crescent", "Old Kent Road", "st", "apt", "flat",
        "mai", "May", "mars", "Sept", "août", "of", "the", "du", "le", "né le", "born on", "my birthday is", "BP", "PO Box", "P.O. Box", "CS", "box", "TSA", "b\u0301p",
        "order", "commande", "no", "n°", "ref", "dossier", "my phone is", "call", "carte", "visa", "flight", "train", "I live at", "j'habite au", "magasin", "store", "euros", "days", "people", "to", "it", "mes",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf(9).Select(static pieces => string.Concat(pieces));

    [Fact]
    public void No_detector_finds_anything_in_a_harmless_lone_number()
    {
        int harmless = 0;
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            for (int start = 0; start < text.Length; start++)
            {
                int end = Chars.WordEnd(text, start, out bool hasDigit);
                if (!hasDigit || (start > 0 && Chars.IsWord(text[start - 1])))
                {
                    continue;
                }

                for (int floor = 0; floor <= start; floor += 1 + (start / 2))
                {
                    NumberRun run = new(new int[NumberRun.IntegersNeeded], new char[NumberRun.CharactersNeeded]);
                    if (LoneNumber.IsHarmless(text, start, end, floor))
                    {
                        NumberDetector.MatchAny(text, start, end, floor, ref run).IsFound.ShouldBeFalse($"{text} [{start}, {floor}]");
                        harmless++;
                    }
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150_000));
        harmless.ShouldBeGreaterThan(3_000);
    }

    [Theory]
    [InlineData("I waited 45 minutes", true)]
    [InlineData("at 408 to my", true)]
    [InlineData("12", true)]
    [InlineData("the 12 May", false)]
    [InlineData("on May 12.", false)]
    [InlineData("au 12 rue des Lilas", false)]
    [InlineData("at 12 Elm Street", false)]
    [InlineData("BP 40", false)]
    [InlineData("06 12 34 56 78", false)]
    [InlineData("call 12-34", false)]
    [InlineData("order AB-12", false)]
    [InlineData("+33 6", false)]
    [InlineData("order 5521", false)]
    public void Numbers_are_harmless_where_nothing_near_makes_them_more(string text, bool harmless)
    {
        int start = text.IndexOf(text.First(Chars.IsDigit), System.StringComparison.Ordinal);
        LoneNumber.IsHarmless(text, start, Chars.WordEnd(text, start, out _), 0).ShouldBe(harmless);
    }
}
