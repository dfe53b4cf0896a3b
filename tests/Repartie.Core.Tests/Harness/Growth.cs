using System;
using System.Diagnostics;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Harness;

/// <summary>Measures how time grows with a text. Measuring classes run alone, or they would measure each other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Growth
{
    public const string Name = "Time";

    /// <summary>Eight times the text takes about eight times as long; quadratic work would take sixty-four times.</summary>
    internal static void ShouldBeLinear(Action<string> run, string piece, int characters)
    {
        string text = string.Concat(Enumerable.Repeat(piece, characters / piece.Length));
        string longer = string.Concat(Enumerable.Repeat(text, 8));
        run(text);
        double once = Best(run, text);
        double eightTimes = Best(run, longer);
        // Short runs are all noise, so a fixed part is granted.
        eightTimes.ShouldBeLessThan((24 * once) + 150, $"{once:0.0} ms for {text.Length} characters, then {eightTimes:0.0} ms for {longer.Length}");
    }

    private static double Best(Action<string> run, string text) => Enumerable.Range(0, 3).Min(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        run(text);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });
}
