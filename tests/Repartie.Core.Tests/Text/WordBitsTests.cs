using System;
using System.Globalization;
using System.Linq;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Text;

public sealed class WordBitsTests
{
    [Fact]
    public void Every_word_keeps_its_bits_however_many_there_are()
    {
        WordBits table = new();
        string[] words = [.. Enumerable.Range(0, 3000).Select(static i => "word" + i.ToString(CultureInfo.InvariantCulture))];
        for (int i = 0; i < words.Length; i++)
        {
            table.Add(words[i], 1 + (i % 7));
        }

        table.Add("word1", 64);
        for (int i = 0; i < words.Length; i++)
        {
            Find(table, words[i]).ShouldBe((1 + (i % 7)) | (i == 1 ? 64 : 0));
        }

        table.Words.Order(StringComparer.Ordinal).ShouldBe(words.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_word_has_no_bits_even_with_the_same_hash()
    {
        WordBits table = WordBits.Of("the", "le");
        Find(table, "la").ShouldBe(0);
        table.Find("la".AsSpan(), Hashing.Of("le".AsSpan())).ShouldBe(0);
        Find(table, string.Empty).ShouldBe(0);
    }

    private static int Find(WordBits table, string word) => table.Find(word.AsSpan(), Hashing.Of(word.AsSpan()));
}
