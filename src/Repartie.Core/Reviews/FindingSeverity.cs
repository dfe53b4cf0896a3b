namespace Repartie;

/// <summary>How grave a finding on a text of the brand is.</summary>
public enum FindingSeverity
{
    /// <summary>The text must not go out like this.</summary>
    Error = 0,

    /// <summary>A person should look at these words before the text goes out.</summary>
    Warning = 1,
}
