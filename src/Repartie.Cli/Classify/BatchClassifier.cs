using System;
using Repartie.Cli.Engines;
using Repartie.Cli.Input;

namespace Repartie.Cli.Classify;

/// <summary>Reads, decides and renders the rows of a batch. Thread-safe.</summary>
internal sealed class BatchClassifier(IRowParser parser, EngineCache engines, MissingCharters missing, DecisionFormat format, DateTimeOffset? now, bool withReplies = false)
{
    public BatchResult Run(RowBatch batch)
    {
        BatchResult result = new() { BytesRead = batch.BytesRead };
        foreach (RowSpan row in batch.Rows)
        {
            if (row.Fault is not null)
            {
                result.Faults.Add((row.Line, row.Fault));
                continue;
            }

            try
            {
                if (parser.Parse(batch.Buffer.AsSpan(row.Start, row.Length)) is { } post)
                {
                    Decide(post, result);
                }
            }
            catch (RowException fault)
            {
                result.Faults.Add((row.Line, fault.Message));
            }
        }

        batch.Release();
        return result;
    }

    private void Decide(PostRow row, BatchResult result)
    {
        TriageEngine engine = engines.For(row.Post.Brand, row.Sector, missing);
        TriageContext context = new(row.Thread, now: now);
        Decision decision = engine.Decide(row.Post, context);
        format.Write(result, row, engine, decision, withReplies ? engine.Reply(decision, row.Post, context) : null);
        result.Decided++;
    }
}
