using System.Buffers;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Repartie.Cli.Review;

/// <summary>One JSON object a text, every key always present. Words of the text are not repeated: spans say where they stand.</summary>
internal sealed class FindingJson(string language) : FindingFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _line = new();

    public override void Write(Stream output, ReviewedText text)
    {
        using Utf8JsonWriter json = new(_line, Options);
        json.WriteStartObject();
        json.WriteString("id", text.Id);
        json.WriteString("disposition", text.Decision?.Disposition.ToString());
        json.WriteString("channel", text.Decision?.Channel?.ToString());
        json.WriteStartArray("findings");
        foreach (ReviewFinding finding in text.Findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("severity", finding.Severity.ToString());
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("end", finding.End);
            json.WriteString("message", finding.Message.In(language));
            json.WriteString("suggestion", finding.Suggestion.In(language));
            json.WriteString("lasting", finding.Lasting?.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        _line.GetSpan(1)[0] = (byte)'\n';
        _line.Advance(1);
        output.Write(_line.WrittenSpan);
        _line.Clear();
    }
}
