using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Repartie.Triage;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

public sealed class WorkspacePoolTests
{
    [Fact]
    public void What_is_given_back_is_taken_again()
    {
        WorkspacePool pool = new();
        TriageWorkspace first = pool.Take();
        pool.Give(first);
        pool.Take().ShouldBeSameAs(first);
    }

    [Fact]
    public void Nobody_takes_what_another_has()
    {
        WorkspacePool pool = new();
        pool.Take().ShouldNotBeSameAs(pool.Take());
    }

    [Fact]
    public void A_thread_takes_over_what_another_left()
    {
        WorkspacePool pool = new();
        TriageWorkspace own = pool.Take();
        pool.Give(own);
        for (int t = 0; t < 20; t++)
        {
            TriageWorkspace? taken = null;
            Thread thread = new(() => pool.Give(taken = pool.Take()));
            thread.Start();
            thread.Join();
            taken.ShouldBeSameAs(own);
        }
    }

    [Fact]
    public void Threads_at_the_same_time_never_share_one()
    {
        WorkspacePool pool = new();
        HashSet<TriageWorkspace> used = [];
        int shared = 0;
        Thread[] threads =
        [
            .. Enumerable.Range(0, 6).Select(_ => new Thread(() =>
            {
                for (int i = 0; i < 2_000; i++)
                {
                    TriageWorkspace workspace = pool.Take();
                    lock (used)
                    {
                        shared += used.Add(workspace) ? 0 : 1;
                    }

                    Thread.Yield();
                    lock (used)
                    {
                        used.Remove(workspace);
                    }

                    pool.Give(workspace);
                }
            })),
        ];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        shared.ShouldBe(0);
    }
}
