using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace Repartie.Cli.Classify;

/// <summary>
/// Runs work on several threads and hands the results over in the order of the input. Only so many items are under way at a time, so
/// that memory stays the same however long the input is and however slow the output.
/// </summary>
internal static class OrderedPipeline
{
    private const int ItemsPerWorker = 4;

    /// <summary>Runs until the input ends.</summary>
    /// <param name="next">Gives the next item, or null at the end; called from one thread.</param>
    /// <param name="work">Called from many threads at once.</param>
    /// <param name="write">Takes a result, and whether the next one is not there yet; called from this thread, in the order of the input.</param>
    /// <param name="workers">How many threads work, from 1.</param>
    /// <param name="cancelled">Ends the run between two results.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static void Run<TItem, TResult>(Func<TItem?> next, Func<TItem, TResult> work, Action<TResult, bool> write, int workers, CancellationToken cancelled)
        where TItem : class
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        int capacity = Math.Max(1, workers) * ItemsPerWorker;

        // Not disposed here: a thread that is still blocked in a read of a terminal may use them once more before it sees the end.
        BlockingCollection<Job<TItem, TResult>> toDo = new(capacity);
        BlockingCollection<Job<TItem, TResult>> inOrder = new(capacity);
        CancellationToken token = stop.Token;
        Start(() => Read(next, toDo, inOrder, token));
        for (int i = 0; i < Math.Max(1, workers); i++)
        {
            Start(() => Work(work, toDo, token));
        }

        try
        {
            foreach (Job<TItem, TResult> job in inOrder.GetConsumingEnumerable(cancelled))
            {
                TResult result = job.Done.Task.WaitAsync(cancelled).GetAwaiter().GetResult();
                write(result, inOrder.Count == 0);
                cancelled.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            stop.Cancel();
        }
    }

    // Background threads: one that waits for a terminal must not keep the process alive.
    private static void Start(Action action) => new Thread(() => action()) { IsBackground = true }.Start();

    private static void Read<TItem, TResult>(
        Func<TItem?> next,
        BlockingCollection<Job<TItem, TResult>> toDo,
        BlockingCollection<Job<TItem, TResult>> inOrder,
        CancellationToken stop)
        where TItem : class
    {
        try
        {
            while (next() is { } item)
            {
                Job<TItem, TResult> job = new(item);
                inOrder.Add(job, stop);
                toDo.Add(job, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The run ended first.
        }
        catch (Exception fault)
        {
            // A failed read stands where its rows would: what was read before is written first.
            Job<TItem, TResult> failed = new(null);
            failed.Done.SetException(fault);
            TryAdd(inOrder, failed, stop);
        }

        inOrder.CompleteAdding();
        toDo.CompleteAdding();
    }

    private static void TryAdd<T>(BlockingCollection<T> items, T item, CancellationToken stop)
    {
        try
        {
            items.Add(item, stop);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for it any more.
        }
    }

    private static void Work<TItem, TResult>(Func<TItem, TResult> work, BlockingCollection<Job<TItem, TResult>> toDo, CancellationToken stop)
        where TItem : class
    {
        try
        {
            foreach (Job<TItem, TResult> job in toDo.GetConsumingEnumerable(stop))
            {
                try
                {
                    job.Done.SetResult(work(job.Item!));
                }
                catch (Exception fault)
                {
                    job.Done.SetException(fault);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The run ended first.
        }
    }

    private sealed class Job<TItem, TResult>(TItem? item)
        where TItem : class
    {
        public TItem? Item { get; } = item;

        public TaskCompletionSource<TResult> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
