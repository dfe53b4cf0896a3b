using System;
using System.Diagnostics;
using System.Globalization;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Classify;

/// <summary>A line on the terminal that says how far a long run is: rate, percentage, time left. Silent elsewhere and at first.</summary>
internal sealed class Progress(CliConsole console, long? length)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _last = Quiet;
    private int _shown;
    private long _posts;

    public void Advance(int posts, long bytesRead)
    {
        _posts += posts;
        if (!console.ErrorIsTerminal || _watch.Elapsed < _last + Interval)
        {
            return;
        }

        _last = _watch.Elapsed;
        Show(Line(_posts, bytesRead, length, _watch.Elapsed));
    }

    /// <summary>Takes the line away, before something else is written there.</summary>
    public void Clear()
    {
        if (_shown > 0)
        {
            console.Error.Write("\r" + new string(' ', _shown) + "\r");
            _shown = 0;
        }
    }

    public static string Line(long posts, long bytesRead, long? length, TimeSpan elapsed)
    {
        double seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        string line = string.Create(CultureInfo.InvariantCulture, $"{posts:N0} posts, {posts / seconds:N0}/s");
        if (length is not { } whole || whole <= 0 || bytesRead <= 0)
        {
            return line;
        }

        double share = Math.Min(1.0, (double)bytesRead / whole);
        TimeSpan left = TimeSpan.FromSeconds(seconds * (1 - share) / share);
        return line + string.Create(CultureInfo.InvariantCulture, $", {share * 100:0} %, {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }

    private void Show(string line)
    {
        console.Error.Write("\r" + line.PadRight(_shown));
        _shown = line.Length;
    }
}
