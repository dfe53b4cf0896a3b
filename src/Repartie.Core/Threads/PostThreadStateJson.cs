using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Repartie.Threads;

namespace Repartie;

/// <summary>The compact text form of a <see cref="PostThreadState"/>: JSON on one line with a version, the same for the same state. Thread-safe.</summary>
public static class PostThreadStateJson
{
    /// <summary>The version of the form; it changes when older texts would be read wrongly.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a state.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static string ToJson(PostThreadState state)
    {
        Guard.NotNull(state);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            ThreadStateWriter.Write(writer, state, Version);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Reads a state.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is no such text, or of another version; the message says which.</exception>
    public static PostThreadState Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Guard.NotNull(json));
            return ThreadStateReader.Read(document.RootElement, Version);
        }
        catch (JsonException fault)
        {
            throw new FormatException("The state is not JSON: " + fault.Message, fault);
        }
        catch (Exception fault) when (fault is System.Collections.Generic.KeyNotFoundException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new FormatException("The state is not one that PostThreadStateJson wrote: " + fault.Message, fault);
        }
    }
}
