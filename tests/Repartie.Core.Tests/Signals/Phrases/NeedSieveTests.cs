using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals.Phrases;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>The sieve says what plain sets say: for lexemes with a row of bits, for those with a list, and where bits stand for two needs.</summary>
public sealed class NeedSieveTests
{
    [Theory]
    [InlineData(40, 500)]
    [InlineData(3000, 900)]
    public void It_holds_the_lexemes_added_and_the_sets_that_hold_one(int lexemes, int sets)
    {
        (NeedSieve sieve, int[][] members) = Random(lexemes, sets);
        Random random = new(7);
        for (int run = 0; run < 50; run++)
        {
            int[] added = [.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => random.Next(lexemes))];
            ulong[] held = Held(sieve, added);
            for (int s = 0; s < sets; s++)
            {
                Holds(held, sieve.BitOf((s << 1) | 1)).ShouldBe(members[s].Intersect(added).Any());
            }

            for (int l = 0; l < lexemes; l++)
            {
                Holds(held, sieve.BitOf(AtomTable.Of(l))).ShouldBe(added.Contains(l));
            }
        }
    }

    [Fact]
    public void With_more_needs_than_bits_it_never_misses_one()
    {
        (NeedSieve sieve, int[][] members) = Random(70_000, 300);
        int[] added = [3, 65_535, 65_600, 69_999];
        ulong[] held = Held(sieve, added);
        added.ShouldAllBe(l => Holds(held, sieve.BitOf(AtomTable.Of(l))));
        Enumerable.Range(0, members.Length).Where(s => members[s].Intersect(added).Any()).ShouldAllBe(s => Holds(held, sieve.BitOf((s << 1) | 1)));
    }

    [Fact]
    public void Sets_are_read_back_whatever_their_length_and_their_lexemes()
    {
        int[][] members = [[1, 2], [70_000, 80_000, 3], [.. Enumerable.Range(0, 66_000)], [4, 65_535]];
        LexemeSets sets = new(members, out int[] starts);
        for (int s = 0; s < members.Length; s++)
        {
            sets.Of(starts[s]).ShouldBe(members[s]);
            sets.TryShort(starts[s], out ReadOnlySpan<ushort> shorts).ShouldBe(s is 0 or 3);
            shorts.Length.ShouldBe(s is 0 or 3 ? members[s].Length : 0);
        }
    }

    [Fact]
    public void Phrases_of_very_many_words_are_found()
    {
        string[] words = [.. Enumerable.Range(0, 66_000).Select(Name)];
        string[] phrases = ["(" + string.Join('|', words) + ") zz", .. words.Skip(65_000).Select(static w => w + " (yy|xx)")];
        Phrases.Hits(phrases, words[65_999] + " zz. " + words[65_998] + " xx").Select(static h => h.Owner).ShouldBe([0, 999]);
    }

    // Letters only: a number in a word would be read on its own.
    private static string Name(int number) => "w" + new string([.. Enumerable.Range(0, 5).Select(i => (char)('a' + (number / (int)Math.Pow(10, i) % 10)))]) + "q";

    // As the index numbers them: lexemes of most sets first.
    private static (NeedSieve Sieve, int[][] Members) Random(int lexemes, int sets)
    {
        Random random = new(5);
        int[][] members = [.. Enumerable.Range(0, sets).Select(_ => Enumerable.Range(0, 6).Select(_ => (int)(lexemes * Math.Pow(random.NextDouble(), 4))).Distinct().ToArray())];
        ILookup<int, int> holders = members.SelectMany(static m => m).ToLookup(static l => l);
        int[] uses = [.. Enumerable.Range(0, lexemes).Select(l => holders[l].Count())];
        List<int> order = [.. Enumerable.Range(0, lexemes).OrderByDescending(l => uses[l])];
        int[] numbers = new int[lexemes];
        for (int l = 0; l < lexemes; l++)
        {
            numbers[order[l]] = l;
        }

        members = [.. members.Select(m => m.Select(l => numbers[l]).ToArray())];
        return (new NeedSieve(lexemes, members), members);
    }

    private static ulong[] Held(NeedSieve sieve, int[] lexemes)
    {
        ulong[] held = new ulong[sieve.Length];
        foreach (int lexeme in lexemes)
        {
            sieve.Add(held, lexeme);
        }

        return held;
    }

    private static bool Holds(ulong[] sieve, ushort bit) => (sieve[bit >> 6] & (1UL << bit)) != 0;
}
