using System.Buffers;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Repartie.Benchmarks.Baselines;

/// <summary>Reads, parses and writes the lines of a JSON Lines file on all cores, in order: what <c>repartie classify</c> does without deciding.</summary>
internal static class PassThrough
{
    private const int LinesPerBatch = 256;

    public static void Run(string input, string output)
    {
        using FileStream target = File.Create(output);
        foreach (byte[] bytes in File.ReadLines(input).Chunk(LinesPerBatch).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Rewrite))
        {
            target.Write(bytes);
        }
    }

    private static byte[] Rewrite(string[] lines)
    {
        ArrayBufferWriter<byte> buffer = new(64 * 1024);
        using Utf8JsonWriter writer = new(buffer);
        foreach (string line in lines)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            document.RootElement.WriteTo(writer);
            writer.Flush();
            writer.Reset();
            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
