using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Validation;

/// <summary>What holds for any bytes: an answer, in order, each fault once, and never an exception.</summary>
public sealed class CharterValidationLaws
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "null", "true", "12", "\"\"", "\"@\"", "\"fr\"", "\"brand\"", "\"sector\"", "\"bank\"", "\"contact\"", "\"phone\"", "\"number\"", "\"dummy\"",
        "\"form\"", "\"url\"", "\"rules\"", "\"because\"", "\"replies\"", "\"handles\"", "\"languages\"", "\"calendar\"", "\"holidays\"", "\"networks\"", "\"responses\"", "\"first\"", "\"topics\"", "\"redirect\"",
    ];

    [Fact]
    public void Any_bytes_get_an_answer()
        => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), static bytes => Sound(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_pieces_of_json_get_an_answer()
        => Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).ToArbitrary(), static pieces => Sound(Sample.Utf8(string.Concat(pieces)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_charter_with_any_value_replaced_gets_an_answer()
    {
        Gen<byte[]> mutants =
            from key in Gen.Elements("handles", "languages", "contact", "calendar", "networks", "responses", "topics", "replies", "rules", "voice", "departments", "signals", "weights", "references")
            from value in Gen.Elements(
                "null", "1", "true", "\"x\"", "[]", "{}", "[null]", "[1]", "[{}]", "[[]]", "{ \"\": null }", "{ \"a\": [] }", "{ \"a\": {} }", "{ \"phone\": [] }", "{ \"form\": [1, null, []] }",
                "{ \"holidays\": [1, \"x\"] }", "{ \"hours\": 5 }", "{ \"redirect\": { \"a\": 1 } }", "{ \"redirect\": [] }", "[{ \"network\": \"\" , \"first\": \"1h\" }]", "[{ \"because\": [] }]")
            select Sample.With($"\"{key}\": {value}");
        Prop.ForAll(mutants.ToArbitrary(), static bytes => Sound(bytes)).QuickCheckThrowOnFailure();
    }

    private static bool Sound(byte[] bytes)
    {
        IReadOnlyList<CharterFault> faults = CharterValidation.Validate(bytes, "f");
        faults.Select(static f => f.ToString()).Distinct(StringComparer.Ordinal).Count().ShouldBe(faults.Count);
        faults.Select(static f => (f.Line, f.Column)).ShouldBe(faults.Select(static f => (f.Line, f.Column)).Order());
        return true;
    }
}
