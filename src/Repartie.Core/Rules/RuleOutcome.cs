using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>What a rule does when it fires: it decides, or it leans. Immutable.</summary>
public sealed class RuleOutcome
{
    /// <summary>The largest weight, either way.</summary>
    public const int LargestWeight = 1000;

    private RuleOutcome(Disposition? disposition, Channel? channel, Department? department, Priority? priority, ModerationAction? moderation, IReadOnlyList<Lean> leans)
    {
        Disposition = disposition;
        Channel = channel;
        Department = department;
        Priority = priority;
        Moderation = moderation;
        Leans = leans;
    }

    /// <summary>The disposition that the rule decides, or null for a rule that leans.</summary>
    public Disposition? Disposition { get; }

    /// <summary>The channel it asks for, or null.</summary>
    public Channel? Channel { get; }

    /// <summary>The department it asks for, or null.</summary>
    public Department? Department { get; }

    /// <summary>The priority it asks for, or null.</summary>
    public Priority? Priority { get; }

    /// <summary>What it proposes for the post itself, or null; only built-in rules can.</summary>
    public ModerationAction? Moderation { get; }

    /// <summary>The weights of a rule that leans; empty for a rule that decides.</summary>
    public IReadOnlyList<Lean> Leans { get; }

    /// <summary>Whether the rule decides.</summary>
    public bool Decides => Disposition is not null;

    /// <summary>Decides that the post is answered publicly.</summary>
    /// <param name="priority">A priority, or null for the usual one.</param>
    /// <param name="department">The department that answers, or null.</param>
    public static RuleOutcome AnswerPublicly(Priority? priority = null, Department? department = null)
        => new(Repartie.Disposition.AnswerPublicly, null, department, priority, null, []);

    /// <summary>Decides that the post is off-topic.</summary>
    /// <param name="department">Where it is redirected, or null.</param>
    /// <param name="priority">A priority, or null for the usual one.</param>
    public static RuleOutcome OffTopic(Department? department = null, Priority? priority = null)
        => new(Repartie.Disposition.OffTopic, null, department, priority, null, []);

    /// <summary>Decides that the post is escalated.</summary>
    /// <param name="channel">The channel, or null to leave it to other rules and the guide.</param>
    /// <param name="department">The department, or null.</param>
    /// <param name="priority">A priority, or null for the usual one.</param>
    public static RuleOutcome Escalate(Channel? channel = null, Department? department = null, Priority? priority = null)
        => new(Repartie.Disposition.Escalate, channel, department, priority, null, []);

    /// <summary>Leans towards dispositions without deciding.</summary>
    /// <param name="leans">The weights; at least one, none twice.</param>
    /// <exception cref="ArgumentException">No weight is given, or one disposition has two.</exception>
    public static RuleOutcome Lean(params Lean[] leans)
    {
        if (Guard.NotNull(leans).Length == 0)
        {
            throw new ArgumentException("At least one weight is required.", nameof(leans));
        }

        for (int l = 1; l < leans.Length; l++)
        {
            for (int other = 0; other < l; other++)
            {
                if (leans[other].Towards == leans[l].Towards)
                {
                    throw new ArgumentException("A disposition has two weights.", nameof(leans));
                }
            }
        }

        return new RuleOutcome(null, null, null, null, null, Array.AsReadOnly((Lean[])leans.Clone()));
    }

    /// <summary>The same outcome with a department, taken where the disposition that the rule leans to wins.</summary>
    /// <param name="department">The department, or null.</param>
    public RuleOutcome WithDepartment(Department? department) => department == Department ? this : new(Disposition, Channel, department, Priority, Moderation, Leans);

    /// <summary>The same outcome with a priority, taken where the disposition that the rule leans to wins.</summary>
    /// <param name="priority">The priority, or null.</param>
    public RuleOutcome WithPriority(Priority? priority) => priority == Priority ? this : new(Disposition, Channel, Department, priority, Moderation, Leans);

    /// <summary>Leans; takes the weights over, none of which is there twice.</summary>
    internal static RuleOutcome Leaning(Lean[] leans, Department? department, Priority? priority)
        => new(null, null, department, priority, null, new FrozenList<Lean>(leans, 0, leans.Length));

    internal static RuleOutcome Decide(Disposition disposition, Channel? channel, Department? department, Priority? priority, ModerationAction? moderation)
        => new(disposition, channel, department, priority, moderation, FrozenList<Lean>.Empty);
}

/// <summary>A weight towards a disposition: one point is a tenth of a natural logarithm of odds.</summary>
public readonly struct Lean : IEquatable<Lean>
{
    /// <summary>Gives a weight.</summary>
    /// <param name="towards">The disposition.</param>
    /// <param name="weight">Points from -<see cref="RuleOutcome.LargestWeight"/> to <see cref="RuleOutcome.LargestWeight"/>; negative points lean away.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside that range.</exception>
    public Lean(Disposition towards, int weight)
    {
        Towards = towards;
        Weight = weight is >= -RuleOutcome.LargestWeight and <= RuleOutcome.LargestWeight
            ? weight
            : throw new ArgumentOutOfRangeException(nameof(weight), weight, $"Allowed: -{RuleOutcome.LargestWeight} to {RuleOutcome.LargestWeight}.");
    }

    /// <summary>The disposition.</summary>
    public Disposition Towards { get; }

    /// <summary>The points.</summary>
    public int Weight { get; }

    /// <summary>Compares by value.</summary>
    public static bool operator ==(Lean left, Lean right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(Lean left, Lean right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Lean other) => Towards == other.Towards && Weight == other.Weight;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Lean other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Towards, Weight);
}
