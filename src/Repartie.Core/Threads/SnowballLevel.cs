namespace Repartie;

/// <summary>How fast complaints gather in a thread.</summary>
public enum SnowballLevel
{
    /// <summary>Many complain, fast or loudly, and nothing has settled it.</summary>
    Snowballing = 0,

    /// <summary>Others join in.</summary>
    Growing = 1,

    /// <summary>Nothing gathers.</summary>
    Calm = 2,
}
