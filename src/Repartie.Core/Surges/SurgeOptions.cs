using System;

namespace Repartie;

/// <summary>What counts as a surge. Immutable. The values are Repartie's own starting points, tried on simulated accounts of 24 to some hundred posts a day.</summary>
public sealed class SurgeOptions
{
    /// <summary>The options that hold where a host says nothing.</summary>
    public static SurgeOptions Default { get; } = new();

    /// <summary>Sets options.</summary>
    /// <param name="rise">How many times its usual level a problem reaches in a surge, above 1; 4 by default. Less is found more slowly, more is found faster.</param>
    /// <param name="leastPerHour">How many posts an hour a surge has at least, however rare the problem is, above 0; 8 by default.</param>
    /// <param name="fewestPosts">How many different people have to write before a surge is reported, from 2; 5 by default.</param>
    /// <param name="falseAlarms">How many false alarms thirty quiet days may bring for all problems together, above 0; 0.5 by default.</param>
    /// <param name="learning">How long the usual level is learnt before anything is reported, 1 to 60 days; 7 days by default, to see each day of the week.</param>
    /// <param name="newUsualAfter">How long a surge may last before its level counts as the usual one, from 1 hour; 3 days by default.</param>
    /// <param name="examples">How many posts are named that show a surge, 1 to 100; 10 by default.</param>
    /// <param name="problems">How many problems are watched at once, 1 to 10,000; 128 by default. A new one then takes the place of the rarest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public SurgeOptions(
        double rise = 4,
        double leastPerHour = 8,
        int fewestPosts = 5,
        double falseAlarms = 0.5,
        TimeSpan? learning = null,
        TimeSpan? newUsualAfter = null,
        int examples = 10,
        int problems = 128)
    {
        Rise = rise is > 1 and <= 1000 ? rise : throw Out(nameof(rise), rise, "more than 1, at most 1000");
        LeastPerHour = leastPerHour is > 0 and <= 1e6 ? leastPerHour : throw Out(nameof(leastPerHour), leastPerHour, "more than 0, at most 1,000,000 an hour");
        FewestPosts = fewestPosts is >= 2 and <= 1000 ? fewestPosts : throw Out(nameof(fewestPosts), fewestPosts, "2 to 1000");
        FalseAlarms = falseAlarms is > 0 and <= 1000 ? falseAlarms : throw Out(nameof(falseAlarms), falseAlarms, "more than 0, at most 1000");
        Learning = learning ?? TimeSpan.FromDays(7);
        NewUsualAfter = newUsualAfter ?? TimeSpan.FromDays(3);
        Examples = examples is >= 1 and <= 100 ? examples : throw Out(nameof(examples), examples, "1 to 100");
        Problems = problems is >= 1 and <= 10_000 ? problems : throw Out(nameof(problems), problems, "1 to 10,000");
        if (Learning < TimeSpan.FromDays(1) || Learning > TimeSpan.FromDays(60))
        {
            throw Out(nameof(learning), Learning, "1 to 60 days");
        }

        if (NewUsualAfter < TimeSpan.FromHours(1))
        {
            throw Out(nameof(newUsualAfter), NewUsualAfter, "1 hour and more");
        }
    }

    /// <summary>How many times its usual level a problem reaches in a surge.</summary>
    public double Rise { get; }

    /// <summary>Posts an hour that a surge has at least.</summary>
    public double LeastPerHour { get; }

    /// <summary>Different people who have to write before a surge is reported.</summary>
    public int FewestPosts { get; }

    /// <summary>False alarms that thirty quiet days may bring, for all problems together.</summary>
    public double FalseAlarms { get; }

    /// <summary>How long the usual level is learnt before anything is reported.</summary>
    public TimeSpan Learning { get; }

    /// <summary>How long a surge may last before its level counts as the usual one.</summary>
    public TimeSpan NewUsualAfter { get; }

    /// <summary>How many posts are named that show a surge.</summary>
    public int Examples { get; }

    /// <summary>How many problems are watched at once.</summary>
    public int Problems { get; }

    private static ArgumentOutOfRangeException Out(string name, object value, string allowed)
        => new(name, value, "Allowed: " + allowed + ".");
}
