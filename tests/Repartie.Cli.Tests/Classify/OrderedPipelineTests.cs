using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Repartie.Cli.Classify;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Classify;

public class OrderedPipelineTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_input_whoever_is_ready_first()
    {
        int next = 0;
        List<string> written = [];
        OrderedPipeline.Run<string, string>(
            () => next < 200 ? $"{next++}" : null,
            item =>
            {
                Thread.Sleep(item.EndsWith('0') ? 5 : 0);
                return item;
            },
            (item, _) => written.Add(item),
            workers: 8,
            TestContext.Current.CancellationToken);

        written.ShouldBe(Enumerable.Range(0, 200).Select(static i => $"{i}"));
    }

    [Fact]
    public void The_input_waits_for_a_slow_output()
    {
        const int Workers = 2;
        int read = 0;
        int most = 0;
        int written = 0;
        OrderedPipeline.Run<string, int>(
            () =>
            {
                most = Math.Max(most, ++read - Volatile.Read(ref written));
                return read <= 300 ? "x" : null;
            },
            static item => item.Length,
            (_, _) =>
            {
                Volatile.Write(ref written, written + 1);
                Thread.Sleep(written % 50 == 0 ? 10 : 0);
            },
            Workers,
            TestContext.Current.CancellationToken);

        written.ShouldBe(300);
        most.ShouldBeLessThan(40);
    }

    [Fact]
    public void A_read_that_fails_comes_after_what_was_read()
    {
        int next = 0;
        List<string> written = [];
        Should.Throw<IOException>(() => OrderedPipeline.Run<string, string>(
            () => next < 5 ? $"{next++}" : throw new IOException("gone"),
            static item => item,
            (item, _) => written.Add(item),
            workers: 3,
            TestContext.Current.CancellationToken)).Message.ShouldBe("gone");
        written.Count.ShouldBe(5);
    }

    [Fact]
    public void Cancelling_leaves_whole_lines()
    {
        using CancellationTokenSource stop = new();
        using EndlessPosts input = new(stop);
        ToolResult result = Tool.RunOn(input, ["classify", "-"], stop.Token);

        result.ExitCode.ShouldBe(130);
        result.Output.Length.ShouldBeGreaterThan(0);
        result.Output.ShouldEndWith("}}\n");
        result.Error.ShouldContain("whole line");
    }

    /// <summary>Posts without end; presses Ctrl-C after some.</summary>
    private sealed class EndlessPosts(CancellationTokenSource stop) : Stream
    {
        private static readonly byte[] Line = """{"id":"1","text":"hello"}"""u8.ToArray();
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_at > 2_000_000)
            {
                stop.Cancel();
            }

            for (int i = 0; i < count; i++)
            {
                int place = (int)(_at++ % (Line.Length + 1));
                buffer[offset + i] = place < Line.Length ? Line[place] : (byte)'\n';
            }

            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
