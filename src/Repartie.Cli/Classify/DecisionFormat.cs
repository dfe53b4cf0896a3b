using System.IO;
using Repartie.Cli.Input;

namespace Repartie.Cli.Classify;

/// <summary>A form of output: workers render into a batch's result, one thread writes the results in order.</summary>
internal abstract class DecisionFormat
{
    /// <summary>Writes what stands before the first decision.</summary>
    public virtual void Begin(Stream output)
    {
    }

    /// <summary>Renders a decision; called from many threads at once.</summary>
    public abstract void Write(BatchResult result, PostRow row, TriageEngine engine, Decision decision, ReplyDraft? draft);

    /// <summary>Writes what came of a batch: whole lines.</summary>
    public virtual void Flush(Stream output, BatchResult result) => output.Write(result.Bytes.WrittenSpan);

    /// <summary>Writes what stands behind the last decision.</summary>
    public virtual void End(Stream output)
    {
    }
}
