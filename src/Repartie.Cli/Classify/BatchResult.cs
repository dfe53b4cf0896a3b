using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Repartie.Cli.Classify;

/// <summary>What came of a batch: bytes or cells to write, and the rows that could not be read.</summary>
internal sealed class BatchResult
{
    // Letters of every script stay readable, as in the library's own JSON.
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Utf8JsonWriter? _json;

    /// <summary>Whole lines of output.</summary>
    public ArrayBufferWriter<byte> Bytes { get; } = new();

    /// <summary>Rows of a table, for the format that has cells.</summary>
    public List<string[]> Cells { get; } = [];

    public List<(long Line, string Reason)> Faults { get; } = [];

    /// <summary>Posts that were decided.</summary>
    public int Decided { get; set; }

    public long BytesRead { get; init; }

    /// <summary>A JSON writer over <see cref="Bytes"/>.</summary>
    public Utf8JsonWriter Json => _json ??= new Utf8JsonWriter(Bytes, JsonOptions);
}
