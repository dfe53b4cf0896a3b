using System;
using System.IO;

namespace Repartie.Reload;

/// <summary>The system's notices of changes in a folder, where it gives any. Their loss only makes a change be seen later.</summary>
internal sealed class FolderNotices : IDisposable
{
    private readonly FileSystemWatcher? _watcher;

    public FolderNotices(string folder, Action notice)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime };
            watcher.Changed += (_, _) => notice();
            watcher.Created += (_, _) => notice();
            watcher.Deleted += (_, _) => notice();
            watcher.Renamed += (_, _) => notice();
            watcher.Error += (_, _) => notice();
            watcher.EnableRaisingEvents = true;
            _watcher = watcher;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // No more watches are to be had, or none on this file system.
            watcher?.Dispose();
        }
    }

    public void Dispose() => _watcher?.Dispose();
}
