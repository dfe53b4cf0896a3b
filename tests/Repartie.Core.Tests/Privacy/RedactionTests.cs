using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Privacy;

/// <summary>Personal data is masked wherever it stands, and nothing in the result turns it back.</summary>
public sealed class RedactionTests
{
    private static readonly RedactionOptions KeptLength = new(keepLength: true);

    [Theory]
    [InlineData("mail jean.dupont@gmail.com, 06 12 34 56 78", "mail [email], [phone]")]
    [InlineData("IBAN FR76 3000 6000 0112 3456 7890 189 merci", "IBAN [iban] merci")]
    [InlineData("my card 4111 1111 1111 1111", "my card [card]")]
    [InlineData("hello there", "hello there")]
    [InlineData("", "")]
    public void Each_piece_is_masked_by_its_kind(string text, string expected) => PersonalData.Redact(text).ShouldBe(expected);

    [Fact]
    public void The_length_can_be_kept_so_that_spans_stay_true()
    {
        const string Text = "mail jean.dupont@gmail.com now";
        string masked = PersonalData.Redact(Text, KeptLength);
        masked.ShouldBe("mail " + new string('•', "jean.dupont@gmail.com".Length) + " now");
    }

    [Fact]
    public void What_is_said_again_without_a_word_before_it_is_masked_too()
        => PersonalData.Redact("order number 8842913, yes 8842913!").ShouldBe("order number [reference], yes [reference]!");

    [Fact]
    public void The_brands_references_are_masked_and_its_contacts_stay()
    {
        Charter charter = Charter.Parse(Engines.Json("\"references\": [\"AA-999999\"]"));
        PersonalData.Redact("ML-204817, call 01 02 03 04 05 or 06 12 34 56 78", new RedactionOptions(charter.PersonalData))
            .ShouldBe("[reference], call 01 02 03 04 05 or [phone]");
    }

    [Fact]
    public void Only_the_host_turns_a_mask_back()
    {
        Dictionary<string, string> kept = new(StringComparer.Ordinal);
        string masked = PersonalData.Redact("jean.dupont@gmail.com, again jean.dupont@gmail.com, 06 12 34 56 78", new RedactionOptions(mask: (kind, value) =>
        {
            string token = $"<{kind.ToString().ToLowerInvariant()}{(char)('a' + kept.Count)}>";
            kept.Add(token, value);
            return token;
        }));
        masked.ShouldBe("<emaila>, again <emaila>, <phoneb>");
        kept.Aggregate(masked, static (text, k) => text.Replace(k.Key, k.Value)).ShouldBe("jean.dupont@gmail.com, again jean.dupont@gmail.com, 06 12 34 56 78");
    }

    [Fact]
    public void A_masker_that_fails_drops_the_text()
    {
        const string Text = "mail jean.dupont@gmail.com now";
        Func<PersonalDataKind, string, string?>[] failing = [static (_, _) => throw new InvalidOperationException(), static (_, value) => value, static (_, value) => "(" + value.ToUpperInvariant() + ")"];
        foreach (Func<PersonalDataKind, string, string?> mask in failing)
        {
            PersonalData.Redact(Text, new RedactionOptions(mask: mask)).ShouldBe(PersonalData.Dropped);
            PersonalData.Redact(Text, new RedactionOptions(keepLength: true, mask: mask)).ShouldBe(new string('•', Text.Length));
            PersonalData.Redact("nothing of anyone", new RedactionOptions(mask: mask)).ShouldBe("nothing of anyone");
        }

        PersonalData.Redact(Text, new RedactionOptions(mask: static (_, _) => null)).ShouldBe("mail [email] now");
        PersonalData.Redact(Text, new RedactionOptions(mask: static (_, _) => "AB-123456")).ShouldBe("mail AB-123456 now", "a token of the host may look like a reference");
        Should.Throw<ArgumentNullException>(static () => PersonalData.Redact(null!));
    }

    [Fact]
    public void A_text_with_more_data_than_a_post_can_mean_is_dropped()
        => PersonalData.Redact(string.Concat(Enumerable.Range(0, 400).Select(static i => $"user{i}@gmail.com "))).ShouldBe(PersonalData.Dropped);

    [Fact]
    public void No_piece_is_left_in_any_text()
    {
        string[] pieces = [" ", "06 12 34 56 78", "jean.dupont@gmail.com", "commande n° 884291", "order AB12345", "4111 1111 1111 1111", "FR76 3000 6000 0112 3456 7890 189", "né le 12/05/1985", "12 rue de la Paix 75002 Paris", "884291", "12", "06", "@", ", ", "x", "\n", "é", "[phone]"];
        Gen<string> texts = Gen.Elements(pieces).ListOf(12).Select(static p => string.Concat(p));
        Prop.ForAll(texts.ToArbitrary(), static text =>
        {
            foreach (RedactionOptions options in new[] { RedactionOptions.Default, KeptLength })
            {
                string masked = PersonalData.Redact(text, options);
                PersonalData.Find(masked).ShouldBeEmpty(masked);
                foreach (PersonalDataMatch match in PersonalData.Find(text))
                {
                    masked.ShouldNotContain(text.Substring(match.Start, match.Length), Case.Insensitive, masked);
                }
            }

            PersonalData.Redact(text, KeptLength).Length.ShouldBe(text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }
}
