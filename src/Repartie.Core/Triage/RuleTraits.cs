using System;

namespace Repartie.Triage;

/// <summary>What a rule brings, as bits: what no rule that agrees brings is not looked for in any of them.</summary>
[Flags]
internal enum RuleSigns : ushort
{
    None = 0,

    /// <summary>Is only watched.</summary>
    Shadow = 1,

    /// <summary>Decides rather than leans.</summary>
    Decides = 2,

    /// <summary>Stands whatever else stands.</summary>
    Floor = 4,

    /// <summary>Asks for no word.</summary>
    Silent = 8,

    /// <summary>A floor that is the first tie-breaker.</summary>
    Emergency = 16,

    /// <summary>The first or second tie-breaker.</summary>
    TieBreaker = 32,

    /// <summary>Names a channel.</summary>
    Channel = 64,

    /// <summary>Names a department.</summary>
    Department = 128,

    /// <summary>States a priority, or is the first tie-breaker, which is urgent.</summary>
    Priority = 256,

    /// <summary>Proposes what to do with the post itself.</summary>
    Moderation = 512,

    /// <summary>Names a template.</summary>
    Template = 1024,
}

/// <summary>
/// What settling a disposition asks of a rule. All rules' lie in one array: going through the rules that fired follows no reference into the
/// objects that authors wrote.
/// </summary>
internal readonly struct RuleTraits
{
    private readonly sbyte _decides;

    public RuleTraits(RuleProfile profile)
    {
        Rule rule = profile.Rule;
        _decides = (sbyte)(rule.Then.Disposition is { } disposition ? (int)disposition : -1);
        ToEscalate = profile.Points[(int)Repartie.Disposition.Escalate];
        ToAnswer = profile.Points[(int)Repartie.Disposition.AnswerPublicly];
        ToSetAside = profile.Points[(int)Repartie.Disposition.OffTopic];
        Signs = If(rule.Shadow, RuleSigns.Shadow) | If(rule.Then.Decides, RuleSigns.Decides) | If(rule.IsFloor, RuleSigns.Floor)
            | If(rule.Silent, RuleSigns.Silent) | If(rule is { IsFloor: true, TieBreaker: 1 }, RuleSigns.Emergency)
            | If(rule.TieBreaker is 1 or 2, RuleSigns.TieBreaker) | If(rule.Then.Channel is not null, RuleSigns.Channel)
            | If(rule.Then.Department is not null, RuleSigns.Department) | If(rule.Then.Priority is not null || rule.TieBreaker == 1, RuleSigns.Priority)
            | If(rule.Then.Moderation is not null, RuleSigns.Moderation) | If(rule.Template is not null, RuleSigns.Template);
    }

    public RuleSigns Signs { get; }

    /// <summary>What it decides, or null.</summary>
    public Disposition? Disposition => _decides < 0 ? null : (Disposition)_decides;

    /// <summary>Points towards an escalation.</summary>
    public int ToEscalate { get; }

    /// <summary>Points towards a public answer.</summary>
    public int ToAnswer { get; }

    /// <summary>Points towards off-topic.</summary>
    public int ToSetAside { get; }

    public bool Has(RuleSigns sign) => (Signs & sign) != 0;

    /// <summary>By how many points it speaks for a disposition, over the other two's mean.</summary>
    public int Support(Disposition disposition)
    {
        int own = disposition switch
        {
            Repartie.Disposition.Escalate => ToEscalate,
            Repartie.Disposition.AnswerPublicly => ToAnswer,
            _ => ToSetAside,
        };
        return (3 * own) - (ToEscalate + ToAnswer + ToSetAside);
    }

    private static RuleSigns If(bool holds, RuleSigns sign) => holds ? sign : RuleSigns.None;
}
