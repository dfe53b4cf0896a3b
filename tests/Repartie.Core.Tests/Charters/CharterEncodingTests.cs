using System;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Charters;

/// <summary>Files that are no charters: wrong encodings, broken JSON, missing files. A fault, never a crash.</summary>
public sealed class CharterEncodingTests
{
    private const string Json = "{ \"brand\": \"Éclair\",\n  \"voice\": { \"signature\": \"L'équipe\" } }";

    [Fact]
    public void UTF_16_is_told_from_UTF_8()
    {
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            CharterFault fault = Engines.Faults([.. encoding.GetPreamble(), .. encoding.GetBytes(Json)]).ShouldHaveSingleItem();
            fault.Code.ShouldBe(FaultCodes.Encoding);
            fault.Message.ShouldContain("UTF-16");
            fault.Message.ShouldContain("UTF-8");
        }
    }

    [Fact]
    public void UTF_16_without_a_mark_is_refused()
        => Engines.Faults(Encoding.Unicode.GetBytes(Json)).ShouldHaveSingleItem().Code.ShouldBeOneOf(FaultCodes.Encoding, FaultCodes.Syntax);

    [Fact]
    public void Latin_1_is_refused_at_its_first_accent()
    {
        CharterFault fault = Engines.Faults(Encoding.Latin1.GetBytes("{ \"brand\": \"Lune\",\n  \"voice\": { \"signature\": \"L'équipe\" } }")).ShouldHaveSingleItem();
        (fault.Code, fault.Line, fault.Column).ShouldBe((FaultCodes.Encoding, 2, 30));
        fault.Message.ShouldContain("Latin-1");
    }

    [Theory]
    [InlineData(0x80)]
    [InlineData(0xC0, 0xAF)]
    [InlineData(0xE0, 0x80, 0x80)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xF4, 0x90, 0x80, 0x80)]
    [InlineData(0xF8, 0x88, 0x80, 0x80, 0x80)]
    [InlineData(0xC3)]
    [InlineData(0xFF)]
    public void Bytes_that_are_no_UTF_8_are_refused(params int[] bytes)
        => Engines.Faults([.. Encoding.UTF8.GetBytes("{ \"brand\": \"Lune"), .. bytes.Select(static b => (byte)b), .. Encoding.UTF8.GetBytes("\" }")])
            .ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.Encoding);

    [Theory]
    [InlineData("{ \"brand\": \"L\\uD83D\" }")]
    [InlineData("{ \"brand\": \"Lune\", \"\\uDE00\": 1 }")]
    [InlineData("{ \"brand\": \"Lune\", \"voice\": { \"signature\": \"\\uD83Dx\" } }")]
    public void Half_a_character_in_an_escape_is_refused(string json)
        => Engines.Faults(json).ShouldContain(static f => f.Code == FaultCodes.Syntax && f.Message.Contains("lone surrogate", StringComparison.Ordinal) && f.Line == 1);

    [Fact]
    public void A_whole_character_in_escapes_is_read()
        => Charter.Parse("{ \"brand\": \"L\\uD83D\\uDE00\" }").Brand.ShouldBe("L\uD83D\uDE00");

    [Theory]
    [InlineData("", 0)]
    [InlineData("   \n ", 0)]
    [InlineData("{ \"brand\": \"Lune\"", 1)]
    [InlineData("{ \"brand\": \"Lune\",\n", 2)]
    [InlineData("{ \"brand\": \"Lu", 1)]
    [InlineData("{ \"brand\": }", 1)]
    [InlineData("{ brand: \"Lune\" }", 1)]
    [InlineData("{ \"brand\": \"Lune\" } x", 1)]
    [InlineData("{ \"brand\": \"Lune\" }\n{ }", 2)]
    [InlineData("hello", 1)]
    [InlineData("{ 'brand': 'Lune' }", 1)]
    [InlineData("\0", 1)]
    public void What_is_no_JSON_is_refused_with_its_line(string json, int line)
    {
        CharterFault fault = Engines.Faults(json).ShouldHaveSingleItem();
        fault.Code.ShouldBe(FaultCodes.Syntax);
        fault.Line.ShouldBe(line == 0 ? fault.Line : line);
        fault.Message.ShouldNotContain("LineNumber");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"Lune\"")]
    [InlineData("7")]
    [InlineData("null")]
    public void Another_value_than_an_object_is_refused(string json)
        => Engines.Faults(json).ShouldContain(static f => f.Code == FaultCodes.WrongType);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ \"a\": ", "}")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        foreach (int depth in new[] { 40, 20_000 })
        {
            string value = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
            Engines.Faults($"{{ \"brand\": \"Lune\", \"voice\": {value} }}").ShouldContain(static f => f.Code == FaultCodes.Syntax);
        }
    }

    [Fact]
    public void Deeply_nested_phrases_and_conditions_are_refused()
    {
        string phrase = new string('(', 2000) + "late" + new string(')', 2000);
        Engines.Faults($"{{ \"brand\": \"Lune\", \"signals\": {{ \"a\": {{ \"en\": [\"{phrase}\"] }} }} }}").ShouldContain(static f => f.Code == FaultCodes.Phrase);
        string when = new string('(', 5000) + "always" + new string(')', 5000);
        Engines.Faults($"{{ \"brand\": \"Lune\", \"rules\": [ {{ \"id\": \"a\", \"when\": \"{when}\", \"then\": \"OffTopic\" }} ] }}").ShouldContain(static f => f.Code == FaultCodes.ConditionSyntax);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
        => Engines.Faults("// top\n{ /* in */ \"brand\": \"Lune\", // end\n \"handles\": [\"@lune\",], }\n// bottom").ShouldBeEmpty();

    [Fact]
    public void No_bytes_make_the_reader_throw()
    {
        Gen<string> text = Gen.Elements("{", "}", "[", "]", ":", ",", "\"brand\"", "\"Lune\"", "\"rules\"", "\"when\"", "\"then\"", "\"id\"", "null", "true", "-1", "1e9", "\"\"", "\"topics\"", "\"about\"", "\"contact\"", "\"x\"", "//", "\\", "é")
            .ListOf(30).Select(static p => string.Concat(p));
        Prop.ForAll(text.ToArbitrary(), static t =>
        {
            Engines.Faults(t).ShouldNotBeNull();
            Engines.Faults("{ \"brand\": \"Lune\", " + t + "}").ShouldNotBeNull();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Any_value_at_any_known_key_is_a_fault_or_fine_and_never_a_crash()
    {
        string[] values = ["null", "true", "0", "-1.5", "\"\"", "\" \"", "\"x\"", "[]", "[[]]", "[null]", "[{}]", "[\"\"]", "{}", "{\"\":null}", "{\"\":{}}", "{\"x\":null}", "{\"x\":[]}", "{\"x\":{}}", "{\"fr\":\"\"}", "{\"x\":{\"fr\":[\"\"]}}"];
        string[] keys =
        [
            "brand", "sector", "handles", "languages", "timeZone", "topics", "contact", "calendar", "departments", "networks", "responses", "references", "signals", "voice", "replies", "rules", "clocks", "review", "weights",
        ];
        string[] inner = ["topics.about", "topics.redirect", "topics.never", "contact.phone", "contact.emergency", "contact.postalMail", "contact.form", "calendar.hours", "calendar.holidays", "networks.x", "signals.vip", "replies.r", "departments.d"];
        foreach (string value in values)
        {
            foreach (string key in keys)
            {
                Should.NotThrow(() => Engines.Faults($"{{ \"brand\": \"Lune\", \"{key}\": {value} }}".Replace("\"brand\": \"Lune\", \"brand\"", "\"brand\"")), $"{key}: {value}");
            }

            foreach (string[] path in inner.Select(static i => i.Split('.')))
            {
                Should.NotThrow(() => Engines.Faults($"{{ \"brand\": \"Lune\", \"{path[0]}\": {{ \"{path[1]}\": {value} }} }}"), $"{path[0]}.{path[1]}: {value}");
            }

            foreach (string key in new[] { "id", "when", "then", "because", "examples", "insteadOf", "shadow", "reply" })
            {
                Should.NotThrow(() => Engines.Faults($"{{ \"brand\": \"Lune\", \"rules\": [ {{ \"id\": \"a\", \"when\": \"always\", \"then\": \"OffTopic\", \"{key}\": {value} }} ] }}"), $"rules.{key}: {value}");
            }
        }
    }

    [Fact]
    public void A_file_and_its_weights_are_read_and_no_file_outside_its_folder()
    {
        string folder = Directory.CreateTempSubdirectory("repartie-").FullName;
        try
        {
            string inside = Path.Combine(folder, "in");
            Directory.CreateDirectory(inside);
            File.WriteAllText(Path.Combine(folder, "outside.json"), "{ \"repartieWeights\": 1 }");
            File.WriteAllText(Path.Combine(inside, "w.json"), "{ \"repartieWeights\": 1, \"confidence\": { \"danger\": 1 } }");
            string file = Path.Combine(inside, "lune.json");
            File.WriteAllText(file, "{ \"brand\": \"Lune\", \"weights\": \"w.json\" }");
            CharterReader.ReadFile(file).Weights.Confidence["danger"].ShouldBe(1);
            foreach (string name in new[] { "../outside.json", "/etc/hostname", "..", "" })
            {
                File.WriteAllText(file, $"{{ \"brand\": \"Lune\", \"weights\": \"{name}\" }}");
                CharterReader.TryReadFile(file, false, out _, out var faults).ShouldBeFalse(name);
                faults[0].File.ShouldBe(file);
            }

            Should.Throw<IOException>(() => CharterReader.ReadFile(Path.Combine(folder, "nowhere.json")));
            Should.Throw<ArgumentException>(() => CharterReader.ReadFile(" "));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("{ \"repartieWeights\": 1, \"leans\": { \"danger\": { \"Escalat\": 1 } } }", FaultCodes.UnknownKey)]
    [InlineData("{ \"repartieWeights\": 1, \"leans\": { \"danger\": { \"Escalate\": 1001 } } }", FaultCodes.InvalidValue)]
    [InlineData("{ \"repartieWeights\": 1, \"leans\": [] }", FaultCodes.WrongType)]
    [InlineData("{ \"repartieWeights\": 1, \"confidence\": [] }", FaultCodes.WrongType)]
    [InlineData("{ \"repartieWeights\": 1, \"confidence\": { \"danger\": 1001 } }", FaultCodes.InvalidValue)]
    [InlineData("{ \"repartieWeights\": 1, \"calibration\": [1, 2] }", FaultCodes.InvalidValue)]
    [InlineData("{ \"repartieWeights\": 1, \"calibration\": 3 }", FaultCodes.WrongType)]
    [InlineData("{ \"weights\": 1 }", FaultCodes.UnknownKey)]
    [InlineData("{ \"repartieWeights\": 1, ", FaultCodes.Syntax)]
    [InlineData("[]", FaultCodes.WrongType)]
    public void A_faulty_weights_file_is_refused(string weights, string code)
    {
        var faults = Engines.Faults("{ \"brand\": \"Lune\", \"weights\": \"w.json\" }", sideFile: _ => Encoding.UTF8.GetBytes(weights));
        faults.ShouldContain(f => f.Code == code);
        faults.ShouldContain(static f => f.File == "w.json");
    }

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(static () => Charter.Parse(null!));
        Should.Throw<ArgumentNullException>(static () => CharterReader.TryRead(null!, null, out _, out _));
        Should.Throw<ArgumentNullException>(static () => CharterReader.ReadFile(null!));
    }
}
