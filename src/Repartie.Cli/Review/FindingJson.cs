using System.Buffers;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Repartie.Cli.Review;

/// <summary>One JSON object a text, every key always present. Words of the text are not repeated: spans say where they stand.</summary>
internal sealed class FindingJson : FindingFormat
{
    private readonly string _language;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;

    public FindingJson(string language)
    {
        _language = language;
        _json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public override void Write(Stream output, ReviewedText text)
    {
        _json.WriteStartObject();
        _json.WriteString("id", text.Id);
        _json.WriteString("disposition", text.Decision?.Disposition.ToString());
        _json.WriteString("channel", text.Decision?.Channel?.ToString());
        _json.WriteStartArray("findings");
        foreach (ReviewFinding finding in text.Findings)
        {
            _json.WriteStartObject();
            _json.WriteString("id", finding.Id);
            _json.WriteString("severity", finding.Severity.ToString());
            _json.WriteNumber("start", finding.Start);
            _json.WriteNumber("end", finding.End);
            _json.WriteString("message", finding.Message.In(_language));
            _json.WriteString("suggestion", finding.Suggestion.In(_language));
            _json.WriteString("lasting", finding.Lasting?.In(_language));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _line.GetSpan(1)[0] = (byte)'\n';
        _line.Advance(1);
        output.Write(_line.WrittenSpan);
        _json.Reset();
        _line.Clear();
    }
}
