namespace Repartie.Signals.Phrases;

/// <summary>A phrase as a row of instructions: each says from which places of the phrase it leads on, and by what.</summary>
/// <param name="Nodes">The places, each after those it comes from; the start, number 0, is not among them.</param>
/// <param name="Ends">The places where the phrase is complete.</param>
/// <param name="Needs">What a text must hold for the phrase to match, in this order.</param>
internal sealed record PhraseProgram(ProgramNode[] Nodes, int[] Ends, PhraseNeed[] Needs)
{
    /// <summary>That of a phrase that is given otherwise.</summary>
    public static readonly PhraseProgram None = new([], [], []);
}

/// <summary>A place of a phrase.</summary>
/// <param name="IsGap">Whether words pass here; else a token of the atom stands here.</param>
/// <param name="Value">The atom, or how many words may pass.</param>
/// <param name="Sources">The places it comes from.</param>
internal record struct ProgramNode(bool IsGap, int Value, int[] Sources)
{
    /// <summary>Whether every way through the phrase leads over this place: where no token stands here, the phrase does not match.</summary>
    public bool IsCut { get; set; }
}

/// <summary>A token that a phrase needs.</summary>
/// <param name="Atom">What it satisfies.</param>
/// <param name="Distance">How far behind the need before it stands at most, in words.</param>
internal readonly record struct PhraseNeed(int Atom, int Distance);
