using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Surges;

namespace Repartie;

/// <summary>
/// Watches a stream of posts, minute by minute, for problems that rise above their usual level: an outage, a wrong bill run, a recall.
/// A surge is reported once when it is found and once when it ends. Without a clock and in constant memory; the time for a post and for an
/// hour that passes grows with <see cref="SurgeOptions.Problems"/> alone. Not thread-safe: one detector for one brand.
/// </summary>
/// <remarks>
/// <para>
/// The method is the cumulative sum for Poisson counts (J. M. Lucas, "Counted Data CUSUM's", Technometrics 27, 1985), in its log-likelihood
/// form, for a usual level that moves with the hour of the day and the day of the week. The beginning is the usual estimate of a
/// cumulative sum: where it last left zero. The threshold follows from <see cref="SurgeOptions.FalseAlarms"/> by the bound that
/// Ville's inequality gives for a likelihood ratio; it holds for posts that come independently of each other.
/// </para>
/// <para>
/// The usual level is learnt from the stream itself, all but surges, and half forgotten after four weeks. Nothing is reported while it is learnt
/// (<see cref="SurgeOptions.Learning"/>); after sixty days without any post learning starts anew. <see cref="SurgeProblem"/> names the problem of a decision.
/// </para>
/// </remarks>
public sealed class SurgeDetector
{
    private const long LongestGap = 60 * TimeSpan.TicksPerDay;

    // Half after four weeks, applied once a day.
    private static readonly double FadeADay = Math.Pow(0.5, 1.0 / 28);

    private readonly SurgeOptions _options;
    private readonly TimeZoneInfo _zone;
    private readonly Dictionary<string, ProblemLevel> _levels = new(StringComparer.Ordinal);
    private WeekShape _shape;
    private double _weight = 1;
    private double _days;
    private long _startedAt;
    private long _now = -1;

    /// <summary>Builds a detector that has seen nothing.</summary>
    /// <param name="options">What counts as a surge; null for the default.</param>
    /// <param name="timeZone">The zone whose clocks people live by; null for UTC.</param>
    public SurgeDetector(SurgeOptions? options = null, TimeZoneInfo? timeZone = null)
    {
        _options = options ?? SurgeOptions.Default;
        _zone = timeZone ?? TimeZoneInfo.Utc;
        _shape = new WeekShape(_zone);
    }

    /// <summary>The latest time that was seen; null before the first.</summary>
    public DateTimeOffset? Now => _now < 0 ? null : new DateTimeOffset(_now, TimeSpan.Zero);

    /// <summary>Whether the usual level is still being learnt, so that nothing is reported.</summary>
    public bool IsLearning => _now < 0 || _now - _startedAt < _options.Learning.Ticks;

    /// <summary>Surges that last, by the name of the problem.</summary>
    public IReadOnlyList<Surge> Open
        => Guard.Copy(_levels.Where(static l => l.Value.IsSurging).OrderBy(static l => l.Key, StringComparer.Ordinal).Select(static l => l.Value.Describe()));

    /// <summary>Takes a post in. Posts come in the order of time; one that is late counts as of the latest time.</summary>
    /// <param name="at">When it was posted.</param>
    /// <param name="problem">What it is about, see <see cref="SurgeProblem"/>; null for nothing that could surge: only time goes by.</param>
    /// <param name="postId">The post's id; not null.</param>
    /// <param name="author">Who wrote it: the same person again makes no surge. Null where not known.</param>
    /// <returns>What began or ended; empty for nothing, never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="postId"/> is null.</exception>
    public IReadOnlyList<SurgeReport> Observe(DateTimeOffset at, string? problem, string postId, Author? author = null)
    {
        Guard.NotNull(postId);
        List<SurgeReport> reports = Pass(at.UtcTicks);
        if (problem is null)
        {
            return Guard.Copy(reports);
        }

        ProblemLevel level = LevelOf(problem);
        bool began = level.Add(_now, postId, author?.Handle.TrimStart('@'), _weight, _levels.Count, IsLearning);
        if (began)
        {
            reports.Add(new SurgeReport(level.Describe(), ended: false));
        }
        else if (!level.IsSurging)
        {
            _shape.Add(HourOf(_now));
        }

        return Guard.Copy(reports);
    }

    /// <summary>Lets time go by without a post, so that the end of a surge is told.</summary>
    /// <param name="now">The time; one before the latest changes nothing.</param>
    /// <returns>What ended; empty for nothing, never null.</returns>
    public IReadOnlyList<SurgeReport> AdvanceTo(DateTimeOffset now) => Guard.Copy(Pass(now.UtcTicks));

    private static long HourOf(long ticks) => ticks / TimeSpan.TicksPerHour;

    private List<SurgeReport> Pass(long to)
    {
        List<SurgeReport> reports = [];
        if (_now < 0 || to - _now > LongestGap)
        {
            Restart(to, reports);
            return reports;
        }

        while (_now < to)
        {
            long hour = HourOf(_now);
            long end = Math.Min(to, (hour + 1) * TimeSpan.TicksPerHour);
            PassWithin(end, reports);
            if (HourOf(end) != hour)
            {
                _shape.Pass(hour);
                if (HourOf(end) % 24 == 0)
                {
                    Fade();
                }

                _weight = _shape.WeightAt(HourOf(end));
            }
        }

        return reports;
    }

    private void PassWithin(long end, List<SurgeReport> reports)
    {
        double minutes = (end - _now) / (double)TimeSpan.TicksPerMinute;
        bool learning = IsLearning;
        _now = end;
        _days += minutes * _weight / (24 * 60);
        foreach (ProblemLevel level in _levels.Values)
        {
            bool ended = level.Pass(minutes, _weight, learning);
            bool usual = !ended && level.LastsTooLong(end);
            if (ended || usual)
            {
                reports.Add(new SurgeReport(level.End(end, usual), ended: true));
            }
        }
    }

    private void Restart(long at, List<SurgeReport> reports)
    {
        foreach (ProblemLevel level in _levels.Values.Where(static l => l.IsSurging))
        {
            reports.Add(new SurgeReport(level.End(_now, becomesUsual: false), ended: true));
        }

        _levels.Clear();
        _shape = new WeekShape(_zone);
        _weight = 1;
        _days = 0;
        _startedAt = at;
        _now = at;
    }

    private void Fade()
    {
        _days *= FadeADay;
        _shape.Fade(FadeADay);
        foreach (ProblemLevel level in _levels.Values)
        {
            level.Fade(FadeADay);
        }
    }

    private ProblemLevel LevelOf(string problem)
    {
        if (_levels.TryGetValue(problem, out ProblemLevel? level))
        {
            return level;
        }

        if (_levels.Count >= _options.Problems)
        {
            string? rarest = _levels.Where(static l => !l.Value.IsSurging).OrderBy(static l => l.Value.Posts).ThenBy(static l => l.Key, StringComparer.Ordinal).Select(static l => l.Key).FirstOrDefault();
            _levels.Remove(rarest ?? _levels.Keys.First());
        }

        // A problem that was never seen was quiet all the time.
        level = new ProblemLevel(problem, _options, _days);
        _levels.Add(problem, level);
        return level;
    }
}
