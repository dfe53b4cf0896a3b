using System;
using System.Collections.Generic;

namespace Repartie.Threads;

/// <summary>
/// Counts who complains, how fast and how loudly. Every figure is monotone: one more unresolved complainant raises some and lowers
/// none, and so does the level, which is a sum of steps. Amortised constant time for each post.
/// </summary>
internal sealed class SnowballMeter
{
    /// <summary>Hours without any complaint after which a thread has come to rest.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromHours(48);

    /// <summary>The time over which the pace counts.</summary>
    public static readonly TimeSpan PaceWindow = TimeSpan.FromHours(1);

    private static readonly int[] PeopleSteps = [2, 3, 5, 8, 13];
    private static readonly int[] PaceSteps = [2, 4, 8];
    private static readonly int[] ReachSteps = [25, 100, 500];
    private static readonly int[] SilenceHours = [1, 4];

    private const int GrowingFrom = 3;
    private const int SnowballingFrom = 6;

    /// <summary>Two loud voices are no snowball.</summary>
    private const int LeastPeople = 4;

    /// <summary>Each complaint-free rest starts a new episode; 0 before the first complaint.</summary>
    public int Episode { get; set; }

    public long Start { get; set; }

    public long LastComplaint { get; set; }

    /// <summary>People of the episode whose complaint is not settled.</summary>
    public int Active { get; set; }

    /// <summary>Likes and twice the reposts of their complaints.</summary>
    public long Reach { get; set; }

    /// <summary>The first complaint since the brand last spoke; null where it spoke last.</summary>
    public long? SilentSince { get; set; }

    /// <summary>When people joined within the last hour before the latest complaint, oldest first.</summary>
    public Queue<long> Recent { get; } = new();

    public SnowballPeak? Peak { get; set; }

    /// <summary>A complaint.</summary>
    public void Complain(PersonRecord person, long at, long reach)
    {
        if (Episode == 0 || at - LastComplaint > Quiet.Ticks)
        {
            Episode++;
            Start = at;
            Active = 0;
            Reach = 0;
            Recent.Clear();
            SilentSince = null;
        }

        if (person.Episode != Episode)
        {
            person.Episode = Episode;
            person.EpisodeReach = 0;
            person.IsActive = false;
        }

        if (!person.IsActive)
        {
            person.IsActive = true;
            Active++;
            Reach += person.EpisodeReach;
            Recent.Enqueue(at);
        }

        person.EpisodeReach += reach;
        Reach += reach;
        LastComplaint = at;
        SilentSince ??= at;
        while (Recent.Count > 0 && Recent.Peek() < at - PaceWindow.Ticks)
        {
            Recent.Dequeue();
        }

        NotePeak(at);
    }

    /// <summary>The person says that it is settled.</summary>
    public void Settle(PersonRecord person)
    {
        if (person.IsActive && person.Episode == Episode)
        {
            person.IsActive = false;
            Active--;
            Reach -= person.EpisodeReach;
        }
    }

    public void BrandSpeaks() => SilentSince = null;

    /// <summary>The figures at a time that is not before the latest complaint.</summary>
    public SnowballFigures At(long now)
    {
        if (Episode == 0 || now - LastComplaint > Quiet.Ticks)
        {
            return default;
        }

        int pace = 0;
        foreach (long joined in Recent)
        {
            pace += joined >= now - PaceWindow.Ticks ? 1 : 0;
        }

        // Who settled since no longer drives it.
        return new SnowballFigures(Active, Math.Min(pace, Active), Reach, SilentSince is { } since ? Math.Max(0, now - since) : 0);
    }

    /// <summary>The level that figures give.</summary>
    public static SnowballLevel LevelOf(in SnowballFigures figures)
    {
        int points = PointsOf(figures);
        return points >= SnowballingFrom && figures.Active >= LeastPeople ? SnowballLevel.Snowballing : points >= GrowingFrom ? SnowballLevel.Growing : SnowballLevel.Calm;
    }

    private static int PointsOf(in SnowballFigures figures)
        => figures.Active == 0
            ? 0
            : Steps(PeopleSteps, figures.Active) + Steps(PaceSteps, figures.Pace) + Steps(ReachSteps, figures.Reach) + Steps(SilenceHours, figures.Silence / TimeSpan.TicksPerHour);

    private static int Steps(int[] steps, long value)
    {
        int reached = 0;
        while (reached < steps.Length && value >= steps[reached])
        {
            reached++;
        }

        return reached;
    }

    private void NotePeak(long at)
    {
        SnowballFigures figures = At(at);
        if (Peak is not { } peak || (PointsOf(figures), figures.Active).CompareTo((PointsOf(peak.Figures), peak.Figures.Active)) > 0)
        {
            Peak = new SnowballPeak(at, figures);
        }
    }
}

/// <summary>The figures behind a level.</summary>
/// <param name="Active">People whose complaint is not settled.</param>
/// <param name="Pace">How many joined within the last hour, at most as many as are not settled.</param>
/// <param name="Reach">Likes and twice the reposts of the unsettled complaints.</param>
/// <param name="Silence">Ticks since the first complaint to which the brand has said nothing in the thread.</param>
internal readonly record struct SnowballFigures(int Active, int Pace, long Reach, long Silence);

/// <summary>When the figures stood highest.</summary>
internal readonly record struct SnowballPeak(long At, SnowballFigures Figures);
