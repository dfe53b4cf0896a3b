using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>Builds a <see cref="Rule"/>. Mutable, for one use, not thread-safe.</summary>
/// <example><c>Rule.Named("vip-complaint").When("signal.vip and signal.complaint").Escalate(Channel.Phone, new Department("care")).Build()</c></example>
public sealed class RuleBuilder
{
    internal RuleBuilder(string id)
    {
        Id = Guard.NotBlank(id);
        if (!Names.AreLower(id))
        {
            throw new ArgumentException($"The rule id '{id}' holds something else than lower-case letters, digits and dashes.", nameof(id));
        }
    }

    internal string Id { get; }

    internal Condition? Condition { get; private set; }

    internal RuleOutcome? Outcome { get; private set; }

    internal LocalizedText? Reason { get; private set; }

    internal RuleExamples RuleExamples { get; private set; } = RuleExamples.None;

    internal IReadOnlyList<string> Replaced { get; private set; } = [];

    internal bool IsShadow { get; private set; }

    internal string? TemplateId { get; private set; }

    internal bool IsFloor { get; set; }

    internal int TieBreaker { get; set; }

    internal bool Silent { get; set; }

    /// <summary>Sets the condition.</summary>
    /// <param name="condition">When the rule fires.</param>
    public RuleBuilder When(Condition condition)
    {
        Condition = Guard.NotNull(condition);
        return this;
    }

    /// <summary>Sets the condition from its written form.</summary>
    /// <param name="condition">For instance <c>signal.question and not signal.case</c>.</param>
    /// <exception cref="FormatException">The text is no expression.</exception>
    public RuleBuilder When(string condition) => When(Repartie.Condition.Parse(condition));

    /// <summary>Decides that the post is answered publicly.</summary>
    public RuleBuilder AnswerPublicly() => Then(RuleOutcome.AnswerPublicly());

    /// <summary>Decides that the post is off-topic.</summary>
    /// <param name="department">Where it is redirected, or null.</param>
    public RuleBuilder OffTopic(Department? department = null) => Then(RuleOutcome.OffTopic(department));

    /// <summary>Decides that the post is escalated.</summary>
    /// <param name="channel">The channel, or null to leave it to other rules and the guide.</param>
    /// <param name="department">The department, or null.</param>
    public RuleBuilder Escalate(Channel? channel = null, Department? department = null) => Then(RuleOutcome.Escalate(channel, department));

    /// <summary>Leans towards a disposition without deciding.</summary>
    /// <param name="towards">The disposition.</param>
    /// <param name="weight">Points; see <see cref="Repartie.Lean"/>.</param>
    public RuleBuilder Lean(Disposition towards, int weight) => Then(RuleOutcome.Lean(new Lean(towards, weight)));

    /// <summary>Sets the outcome.</summary>
    /// <param name="outcome">What the rule does.</param>
    public RuleBuilder Then(RuleOutcome outcome)
    {
        Outcome = Guard.NotNull(outcome);
        return this;
    }

    /// <summary>Gives the reason, as sentences for an agent.</summary>
    /// <param name="french">In French.</param>
    /// <param name="english">In English.</param>
    public RuleBuilder Because(string french, string english) => Because(LocalizedText.Of(french, english));

    /// <summary>Gives the reason, as a sentence for an agent.</summary>
    /// <param name="reason">The reason by language.</param>
    public RuleBuilder Because(LocalizedText reason)
    {
        Reason = Guard.NotNull(reason);
        return this;
    }

    /// <summary>Names the deciding rules that this one replaces when both fire.</summary>
    /// <param name="ids">Ids of rules.</param>
    public RuleBuilder InsteadOf(params string[] ids)
    {
        Replaced = [.. Replaced, .. Guard.NotNull(ids)];
        return this;
    }

    /// <summary>Adds posts that the rule must, and must not, fire on.</summary>
    /// <param name="examples">The posts.</param>
    public RuleBuilder WithExamples(RuleExamples examples)
    {
        RuleExamples = Guard.NotNull(examples);
        return this;
    }

    /// <summary>Names the reply template to start from.</summary>
    /// <param name="id">The template's id.</param>
    public RuleBuilder Reply(string id)
    {
        TemplateId = Guard.NotBlank(id);
        return this;
    }

    /// <summary>The rule is reported when it fires and decides nothing.</summary>
    public RuleBuilder AsShadow()
    {
        IsShadow = true;
        return this;
    }

    /// <summary>Builds the rule.</summary>
    /// <exception cref="InvalidOperationException">The condition or the outcome is missing.</exception>
    public Rule Build() => new(this);
}
