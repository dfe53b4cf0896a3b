using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Core.Tests.Harness;
using Repartie.Rules;
using Repartie.Signals;
using Repartie.Triage;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Rules;

/// <summary>Laws of conditions: written and read back, compiled and evaluated plainly.</summary>
public sealed class ConditionLaws
{
    private const int Bits = 6;

    private static readonly Gen<Condition> Atom = Gen.Choose(0, Bits - 1).Select(static i => Condition.Signal("s" + i));

    private static readonly Gen<Condition> AnyAtom = Gen.OneOf(
        Atom,
        Gen.Elements("repair", "return-policy").Select(Condition.Topic),
        Gen.Constant(Condition.Always),
        Gen.Elements("x", "google-reviews").Select(static n => Condition.OnNetwork(new Network(n))),
        Gen.Elements("fr", "en").Select(Condition.InLanguage),
        from name in Gen.Elements(FactNames.All.ToArray())
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from value in Gen.Choose(0, 1000)
        select Condition.Fact(name, comparison, value));

    public static Gen<Condition> Conditions(Gen<Condition> atom, int depth) => depth == 0
        ? atom
        : Gen.Frequency(
            (2, atom),
            (2, from left in Conditions(atom, depth - 1) from right in Conditions(atom, depth - 1) select left & right),
            (2, from left in Conditions(atom, depth - 1) from right in Conditions(atom, depth - 1) select left | right),
            (1, Conditions(atom, depth - 1).Select(static c => !c)));

    [Fact]
    public void What_is_written_is_read_back()
        => Prop.ForAll(Conditions(AnyAtom, 5).ToArbitrary(), static condition =>
        {
            string text = condition.ToString();
            Condition.Parse(text).ToString().ShouldBe(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void What_is_read_back_means_the_same()
        => Prop.ForAll(Conditions(Gen.OneOf(Atom, Gen.Constant(Condition.Always)), 5).ToArbitrary(), static condition =>
        {
            Condition again = Condition.Parse(condition.ToString());
            for (int seen = 0; seen < 1 << Bits; seen++)
            {
                Holds(again, seen).ShouldBe(Holds(condition, seen));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Compiled_it_holds_where_the_plain_reading_holds()
        => Prop.ForAll(Conditions(Gen.OneOf(Atom, Gen.Constant(Condition.Always)), 4).ToArbitrary(), static condition =>
        {
            Conjunction[] compiled;
            try
            {
                compiled = new ConditionCompiler(BitOf).Compile(condition).Alternatives;
            }
            catch (FormatException fault)
            {
                fault.Message.ShouldContain("64 alternatives");
                return;
            }

            compiled.Length.ShouldBeLessThanOrEqualTo(ConditionCompiler.MostConjunctions);
            for (int seen = 0; seen < 1 << Bits; seen++)
            {
                compiled.Any(c => c.Required.All(b => (seen >> b & 1) == 1) && c.Forbidden.All(b => (seen >> b & 1) == 0)).ShouldBe(Holds(condition, seen), condition.ToString());
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Filed_by_their_rarest_bit_the_same_rules_fire()
    {
        Gen<Condition[]> several = Conditions(Gen.OneOf(Atom, Gen.Constant(Condition.Always)), 3).ArrayOf(8);
        Prop.ForAll(several.ToArbitrary(), static conditions =>
        {
            Rule[] rules = [.. conditions.Select(static (c, i) => Rule.Named("r" + i).When(c).OffTopic().Build())];
            RuleSet set = Filed(rules);
            RuleSet shuffled = Filed([.. Enumerable.Reverse(rules)]);
            FiredRules fired = new();
            for (int seen = 0; seen < 1 << Bits; seen++)
            {
                string[] expected = [.. rules.Where(r => Holds(r.When, seen)).Select(static r => r.Id).Order(StringComparer.Ordinal)];
                Fired(set, seen, fired).ShouldBe(expected);
                Fired(shuffled, seen, fired).ShouldBe(expected);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Theory]
    [InlineData(6, 2, true)] // 2^6 = 64 ways
    [InlineData(7, 2, false)] // 2^7 = 128 ways
    [InlineData(1, 64, true)]
    [InlineData(1, 65, false)]
    public void At_most_64_alternatives(int brackets, int parts, bool fits)
    {
        string text = string.Join(" and ", Enumerable.Range(0, brackets).Select(b => "(" + string.Join(" or ", Enumerable.Range(0, parts).Select(p => $"signal.s{b}-{p}")) + ")"));
        Dictionary<string, int> numbers = [];
        ConditionCompiler compiler = new(c => numbers.TryGetValue(c.ToString(), out int n) ? n : numbers[c.ToString()] = numbers.Count);
        if (fits)
        {
            compiler.Compile(Condition.Parse(text)).Alternatives.Length.ShouldBe((int)Math.Pow(parts, brackets));
        }
        else
        {
            string message = Should.Throw<FormatException>(() => compiler.Compile(Condition.Parse(text))).Message;
            message.ShouldContain("64");
            message.ShouldContain("several rules");
        }
    }

    [Fact]
    public void A_contradiction_never_holds_and_is_no_error()
        => new ConditionCompiler(BitOf).Compile(Condition.Parse("signal.s0 and not signal.s0")).Alternatives.ShouldBeEmpty();

    [Theory]
    [InlineData("signal.s3 and not signal.s1 and signal.s3", "3,1")]
    [InlineData("(signal.s2 or signal.s0) and not (signal.s4 and signal.s2)", "2,0,4")]
    public void It_tells_every_bit_once_in_the_order_of_the_text(string text, string bits)
        => string.Join(",", new ConditionCompiler(BitOf).Compile(Condition.Parse(text)).NamedBits).ShouldBe(bits);

    private static RuleSet Filed(Rule[] rules)
    {
        RuleTable table = new([], rules);
        ConditionCompiler compiler = new(BitOf);
        return new RuleSet(Array.ConvertAll(table.Order, r => rules[r]), Array.ConvertAll(table.Order, r => compiler.Compile(rules[r].When).Alternatives), Bits);
    }

    private static int BitOf(Condition atom) => int.Parse(atom.ToString().Substring("signal.s".Length));

    private static string[] Fired(RuleSet set, int seen, FiredRules fired)
    {
        SignalBoard board = new();
        board.Reset(Bits);
        for (int b = Bits - 1; b >= 0; b--)
        {
            if ((seen >> b & 1) == 1)
            {
                board.Set(b);
            }
        }

        set.Fire(board, fired);
        return [.. Enumerable.Range(0, fired.Count).Select(i => set[fired[i]].Id)];
    }

    private static bool Holds(Condition condition, int seen) => condition switch
    {
        NotCondition not => !Holds(not.Inner, seen),
        AllCondition all => all.Parts.All(p => Holds(p, seen)),
        AnyCondition any => any.Parts.Any(p => Holds(p, seen)),
        _ => (seen >> BitOf(condition) & 1) == 1,
    };
}
