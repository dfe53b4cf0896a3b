using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Surges;

/// <summary>
/// One problem: its usual level, and the cumulative sum that tells a rise. The sum is that of Poisson counts (Lucas 1985) in its
/// log-likelihood form, taken post by post: each post adds ln(surge level / usual level), each minute takes away the difference of the
/// two levels, and the sum never falls below zero. Not thread-safe.
/// </summary>
internal sealed class ProblemLevel(string problem, SurgeOptions options, double exposure)
{
    /// <summary>A level below which no problem is supposed to be, in posts an hour: rare is not never.</summary>
    private const double LeastUsual = 0.1;

    /// <summary>How sure the end of a surge has to be: e to this power to one.</summary>
    private const double EndThreshold = 7;
    private const double MinutesOfMonth = 30 * 24 * 60;
    private const int AuthorsKept = 16;

    private readonly List<string> _examples = [];
    private readonly uint[] _authors = new uint[AuthorsKept];
    private readonly BusiestHour _busiest = new();
    private double _posts;
    private double _days = exposure;
    private double _sum;
    private double _fallen;
    private double _surgeDays;
    private int _authorsSeen;
    private int _pending;
    private int _pendingAtZero;
    private long _beganAt;
    private long _foundAt;
    private long _lastAbove;
    private double _usualAtStart;

    public bool IsSurging { get; private set; }

    /// <summary>Posts of the past, fading; the rarest problem makes place for a new one.</summary>
    public double Posts => _posts;

    /// <summary>Lets time go by in which this problem had no post.</summary>
    /// <returns>Whether the surge ended.</returns>
    public bool Pass(double minutes, double weight, bool learning)
    {
        double days = minutes * weight / (24 * 60);
        (double usual, double raised) = Levels(weight);
        if (IsSurging)
        {
            _surgeDays += days;
            _fallen += (raised - usual) * minutes;
            return _fallen >= EndThreshold;
        }

        _days += days;
        if (_pending > 0)
        {
            _sum -= (raised - usual) * minutes;
            if (_sum <= 0 || learning)
            {
                Forget();
            }
        }

        return false;
    }

    /// <summary>Counts a post.</summary>
    /// <returns>Whether a surge began.</returns>
    public bool Add(long at, string id, string? author, double weight, int problems, bool learning)
    {
        if (author is not null && IsKnown(author))
        {
            return false;
        }

        if (_pending == 0)
        {
            _beganAt = at;
            _examples.Clear();
            _busiest.Clear();
        }

        _pending++;
        _busiest.Add(at);
        if (_examples.Count < options.Examples)
        {
            _examples.Add(id);
        }

        (double usual, double raised) = Levels(weight);
        double step = Math.Log(raised / usual);
        if (IsSurging)
        {
            _fallen = Math.Max(0, _fallen - step);
            if (_fallen <= 0)
            {
                _lastAbove = at;
                _pendingAtZero = _pending;
            }

            return false;
        }

        // By the martingale of the likelihood ratio a month of quiet crosses this sum at most so often (Ville's inequality).
        double threshold = Math.Max(step, Math.Log(raised * MinutesOfMonth * problems / options.FalseAlarms));
        _sum = Math.Min(_sum + step, threshold + step);
        if (learning)
        {
            Forget();
            return false;
        }

        if (_sum < threshold || _pending < options.FewestPosts)
        {
            return false;
        }

        IsSurging = true;
        _foundAt = at;
        _lastAbove = at;
        _pendingAtZero = _pending;
        _fallen = 0;
        _surgeDays = 0;
        _usualAtStart = usual * 60;
        return true;
    }

    public bool LastsTooLong(long now) => IsSurging && now - _beganAt > options.NewUsualAfter.Ticks;

    /// <summary>Ends the surge.</summary>
    /// <param name="now">The time.</param>
    /// <param name="becomesUsual">Whether its level is the usual one from now on.</param>
    public Surge End(long now, bool becomesUsual)
    {
        Surge surge = Describe(becomesUsual ? now : _lastAbove, becomesUsual);
        if (becomesUsual && _surgeDays > 0)
        {
            _posts = _pending / _surgeDays * _days;
        }

        IsSurging = false;
        _pending = 0;
        _sum = 0;
        _authorsSeen = 0;
        return surge;
    }

    /// <summary>The surge as it is known now.</summary>
    public Surge Describe() => Describe(null, false);

    public void Fade(double factor)
    {
        _posts *= factor;
        _days *= factor;
    }

    private Surge Describe(long? ended, bool becameUsual) => new()
    {
        Problem = problem,
        BeganAt = At(_beganAt),
        FoundAt = At(_foundAt),
        EndedAt = ended is { } end ? At(end) : null,
        BecameUsual = becameUsual,
        Posts = ended is null || becameUsual ? _pending : _pendingAtZero,
        UsualPerHour = _usualAtStart,
        PeakPosts = _busiest.Posts,
        PeakAt = At(Math.Max(_beganAt, _busiest.From)),
        Examples = Guard.Copy(_examples.Take(options.Examples)),
    };

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);

    // Posts a minute, usually and in a surge. The usual level is taken one standard deviation high: what was seen little is not known well.
    private (double Usual, double Raised) Levels(double weight)
    {
        double seen = _posts + 0.5;
        double perDay = (seen + Math.Sqrt(seen)) / Math.Max(_days, 0.5);
        double usual = Math.Max(perDay / 24 * weight, LeastUsual) / 60;
        return (usual, Math.Max(usual * options.Rise, Math.Max(options.LeastPerHour / 60, usual * 1.5)));
    }

    // It was no surge after all: the posts belong to the usual level.
    private void Forget()
    {
        _posts += _pending;
        _pending = 0;
        _sum = 0;
        _authorsSeen = 0;
    }

    private bool IsKnown(string author)
    {
        uint hash = Hashing.Of(author.ToLowerInvariant().AsSpan());
        int kept = Math.Min(_authorsSeen, AuthorsKept);
        for (int i = 0; i < kept; i++)
        {
            if (_authors[i] == hash)
            {
                return true;
            }
        }

        _authors[_authorsSeen++ % AuthorsKept] = hash;
        return false;
    }
}
