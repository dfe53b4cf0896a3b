using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>A condition, an outcome, a reason. Immutable. Built-in rules and a charter's rules are the same kind of thing.</summary>
public sealed class Rule
{
    internal Rule(RuleBuilder builder)
    {
        Id = builder.Id;
        When = builder.Condition ?? throw new InvalidOperationException($"Rule '{builder.Id}' has no condition; call When first.");
        Then = builder.Outcome ?? throw new InvalidOperationException($"Rule '{builder.Id}' has no outcome; call Answer, SetAside, Escalate or Lean first.");
        Because = builder.Reason;
        Examples = builder.RuleExamples;
        InsteadOf = builder.Replaced.Count == 0 ? [] : Guard.Copy(builder.Replaced.Distinct(StringComparer.Ordinal));
        Shadow = builder.IsShadow;
        Template = builder.TemplateId;
        IsFloor = builder.IsFloor;
        TieBreaker = builder.TieBreaker;
        Silent = builder.Silent;
    }

    /// <summary>The rule's id: letters, digits and dashes, unique in a charter with its built-in rules.</summary>
    public string Id { get; }

    /// <summary>When it fires.</summary>
    public Condition When { get; }

    /// <summary>What it does.</summary>
    public RuleOutcome Then { get; }

    /// <summary>Why, as a sentence for an agent; null where the condition is the reason.</summary>
    public LocalizedText? Because { get; }

    /// <summary>Posts that it must and must not fire on.</summary>
    public RuleExamples Examples { get; }

    /// <summary>Ids of the deciding rules that it replaces when both fire.</summary>
    public IReadOnlyList<string> InsteadOf { get; }

    /// <summary>A shadow rule is reported when it fires, and decides nothing: a way to try a rule before it counts.</summary>
    public bool Shadow { get; }

    /// <summary>The reply template it asks for, or null.</summary>
    public string? Template { get; }

    /// <summary>Whether it is a floor, which no charter can lower; only built-in rules are.</summary>
    public bool IsFloor { get; }

    /// <summary>Which of the triage guide's first three tie-breakers it stands behind, 1 to 3; 0 for none. Only built-in rules do.</summary>
    public int TieBreaker { get; }

    /// <summary>The post gets no reply when this rule decides, and an escalation no channel; only built-in rules can say so.</summary>
    internal bool Silent { get; }

    /// <summary>Starts a rule.</summary>
    /// <param name="id">The id: lower-case letters, digits and dashes.</param>
    /// <exception cref="ArgumentException">The id has another form.</exception>
    public static RuleBuilder Named(string id) => new(id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
