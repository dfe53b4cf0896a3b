namespace Repartie;

/// <summary>What became of a post that was handed to a <see cref="PostThreadState"/>.</summary>
public enum ThreadUpdate
{
    /// <summary>It changes the past: the state stays as it was, and the whole thread is to be read anew.</summary>
    NeedsReading = 0,

    /// <summary>It was taken in.</summary>
    Added = 1,

    /// <summary>It was known already, in this very version.</summary>
    Unchanged = 2,
}
