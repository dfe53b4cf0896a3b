using System.IO;

namespace Repartie.Cli.Review;

/// <summary>A form of output for findings, written by one thread in the order of the input.</summary>
internal abstract class FindingFormat
{
    public abstract void Write(Stream output, ReviewedText text);

    /// <summary>Writes what stands behind the last text.</summary>
    public virtual void End(Stream output)
    {
    }
}
