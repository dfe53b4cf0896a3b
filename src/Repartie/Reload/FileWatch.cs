using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Repartie.Loading;

namespace Repartie.Reload;

/// <summary>
/// Tells when the content of files has changed and settled. It looks at content, at an interval: notifications of the system only make
/// it look sooner, because they are missing on shares and mounted volumes, get lost under load, and do not see behind links. Files that
/// are replaced by a rename, are gone for a moment or cannot be read just now are waited for. Thread-safe; one look at a time.
/// </summary>
internal sealed class FileWatch : IDisposable
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _interval;
    private readonly Action _changed;
    private readonly List<FolderNotices> _notices;
    private readonly Timer _timer;
    private readonly Stopwatch _since = new();
    private IReadOnlyDictionary<string, byte[]?> _known;
    private IReadOnlyDictionary<string, byte[]?>? _pending;
    private int _woken;
    private volatile bool _disposed;

    /// <param name="known">The contents as they were read, by full path; null for a file that was not there.</param>
    /// <param name="delay">How long a new content must stay the same.</param>
    /// <param name="interval">How often to look; also how long a file may be missing before that is a change.</param>
    /// <param name="changed">Called on a thread of the pool for each change.</param>
    public FileWatch(IReadOnlyDictionary<string, byte[]?> known, TimeSpan delay, TimeSpan interval, Action changed)
    {
        _known = known;
        _delay = delay;
        _interval = interval;
        _changed = changed;
        _timer = NewTimer(Look);
        _notices = [.. known.Keys.Select(Path.GetDirectoryName).Where(Directory.Exists).Distinct(StringComparer.Ordinal).Select(folder => new FolderNotices(folder!, Wake))];
        Arm(_interval);
    }

    public void Dispose()
    {
        _disposed = true;
        _timer.Dispose();
        foreach (FolderNotices notices in _notices)
        {
            notices.Dispose();
        }
    }

    // The timer lives longer than the call that made it and shall not carry its ambient values along.
    private static Timer NewTimer(Action look)
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return new Timer(_ => look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        using (ExecutionContext.SuppressFlow())
        {
            return new Timer(_ => look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    // Only the first of many notices counts, or a busy folder would put the look off for ever.
    private void Wake()
    {
        if (Interlocked.Exchange(ref _woken, 1) == 0)
        {
            Arm(_delay < _interval ? _delay : _interval);
        }
    }

    private void Look()
    {
        if (_disposed)
        {
            return;
        }

        Volatile.Write(ref _woken, 0);
        TimeSpan next = _interval;
        try
        {
            next = Compare(_known.ToDictionary(static f => f.Key, static f => ContentOf(f.Key, f.Value), StringComparer.Ordinal));
        }
        finally
        {
            Arm(next);
        }
    }

    /// <summary>Compares what is there with what is known.</summary>
    /// <returns>When to look again.</returns>
    private TimeSpan Compare(Dictionary<string, byte[]?> now)
    {
        if (Same(now, _known))
        {
            _pending = null;
            return _interval;
        }

        if (_pending is null || !Same(now, _pending))
        {
            _pending = now;
            _since.Restart();
        }

        // Programs that save by deleting first leave a gap, which is no change yet.
        bool vanished = now.Any(f => f.Value is null && _known[f.Key] is not null);
        TimeSpan rest = (vanished && _interval > _delay ? _interval : _delay) - _since.Elapsed;
        if (rest > TimeSpan.Zero)
        {
            return rest;
        }

        _known = now;
        _pending = null;
        if (!_disposed)
        {
            _changed();
        }

        return _interval;
    }

    private void Arm(TimeSpan due)
    {
        try
        {
            if (!_disposed)
            {
                _timer.Change(due, Timeout.InfiniteTimeSpan);
            }
        }
        catch (ObjectDisposedException)
        {
            // Disposed in between; there is nothing left to arm.
        }
    }

    // A file that cannot be read just now has not changed as far as anyone can tell.
    private static byte[]? ContentOf(string path, byte[]? known)
    {
        try
        {
            return FileContent.Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return known;
        }
    }

    private static bool Same(IReadOnlyDictionary<string, byte[]?> left, IReadOnlyDictionary<string, byte[]?> right)
        => left.All(file => right[file.Key] is { } other ? file.Value is not null && file.Value.AsSpan().SequenceEqual(other) : file.Value is null);
}
