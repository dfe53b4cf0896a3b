namespace Repartie;

/// <summary>Who speaks in a thread.</summary>
public enum ThreadRole
{
    /// <summary>The person whose matter the thread is about.</summary>
    Customer = 0,

    /// <summary>Another member of the network.</summary>
    Member = 1,

    /// <summary>The brand.</summary>
    Brand = 2,
}
