using System;

namespace Repartie;

/// <summary>Limits of an engine. Immutable.</summary>
public sealed class TriageEngineOptions
{
    /// <summary>Steps that every post has, however short.</summary>
    private const long BaseSteps = 1_000_000;

    /// <summary>Describes limits.</summary>
    /// <param name="stepsPerCharacter">
    /// How many matching steps a post may take for each of its characters, beyond a million for every post; from 1. Ordinary posts take
    /// fewer than 20. A post that needs more is escalated without a channel, with the review code <see cref="ReviewCode.Budget"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stepsPerCharacter"/> is below 1.</exception>
    public TriageEngineOptions(int stepsPerCharacter = 400)
        : this(stepsPerCharacter > 0 ? stepsPerCharacter : throw new ArgumentOutOfRangeException(nameof(stepsPerCharacter), stepsPerCharacter, "Allowed: 1 and more."), BaseSteps)
    {
    }

    internal TriageEngineOptions(int stepsPerCharacter, long baseSteps)
    {
        StepsPerCharacter = stepsPerCharacter;
        _baseSteps = baseSteps;
    }

    /// <summary>400 steps a character.</summary>
    public static TriageEngineOptions Default { get; } = new();

    /// <summary>Matching steps for each character.</summary>
    public int StepsPerCharacter { get; }

    private readonly long _baseSteps;

    internal long LimitFor(Post post, PostThread thread)
    {
        long characters = post.Text.Length;
        for (int m = 0; m < thread.Messages.Count; m++)
        {
            characters += thread.Messages[m].Text.Length;
        }

        return _baseSteps + (characters * StepsPerCharacter);
    }
}
