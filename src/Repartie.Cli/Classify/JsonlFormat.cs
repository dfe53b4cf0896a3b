using Repartie.Cli.Input;

namespace Repartie.Cli.Classify;

/// <summary>One JSON object a line, in the library's stable form.</summary>
internal sealed class JsonlFormat(string language) : DecisionFormat
{
    public override void Write(BatchResult result, PostRow row, TriageEngine engine, Decision decision, ReplyDraft? draft)
    {
        if (draft is null)
        {
            DecisionJson.Write(result.Json, engine, decision, row.Id, language);
        }
        else
        {
            DecisionJson.Write(result.Json, engine, decision, row.Id, language, draft);
        }

        result.Json.Flush();
        result.Json.Reset();
        result.Bytes.GetSpan(1)[0] = (byte)'\n';
        result.Bytes.Advance(1);
    }
}
