using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Replies;
using Repartie.Rules;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>A charter with the built-in policy, compiled: everything a decision needs. Immutable and thread-safe.</summary>
internal sealed class CompiledCharter
{
    /// <summary>The confidence of a deciding rule of a charter, in thousandths: its author says so.</summary>
    private const int CharterConfidence = 950;

    /// <summary>The confidence of a built-in deciding rule from which nothing was learned.</summary>
    private const int UnlearnedConfidence = 850;

    private CompiledCharter(Charter charter, BrandSignals signals, BitTable bits, RuleTable table, RuleSet rules, RuleProfile[] profiles)
    {
        Charter = charter;
        Signals = signals;
        Bits = bits;
        Rules = rules;
        Profiles = profiles;
        Traits = TraitsOf(profiles);
        Topics = Guard.Copy((charter.IsStarter ? [] : Charters.StarterCharters.Get(charter.Sector).Scope.Topics).Concat(charter.Scope.Topics));
        Calibration = charter.Weights.Calibration ?? BuiltInPolicy.Instance.Weights.Calibration;
        Library = new ReplyLibrary(charter);
        Stamp = new CharterStamp(charter.Name, CharterHash.Of(charter, table.Own));
        PhoneCalendar = charter.Contact.Phone is { } phone
            ? charter.Calendar.With(phone.Hours)
            : null;
    }

    public Charter Charter { get; }

    public BrandSignals Signals { get; }

    public BitTable Bits { get; }

    public RuleSet Rules { get; }

    /// <summary>In the order of <see cref="Rules"/>.</summary>
    public RuleProfile[] Profiles { get; }

    /// <summary>In the order of <see cref="Rules"/>.</summary>
    public RuleTraits[] Traits { get; }

    /// <summary>The topics of the charter and of the starter charter behind it.</summary>
    public IReadOnlyList<ScopeTopic> Topics { get; }

    public IReadOnlyList<int>? Calibration { get; }

    public CharterStamp Stamp { get; }

    /// <summary>The reply templates of the charter and the built-in ones behind them.</summary>
    public ReplyLibrary Library { get; }

    /// <summary>When the phone is answered; null where none is offered.</summary>
    public ServiceCalendar? PhoneCalendar { get; }

    /// <summary>Compiles a charter.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="report">Is told of each rule that cannot be used: rule, code, sentence.</param>
    public static CompiledCharter? Compile(Charter charter, Action<Rule, string, string> report)
    {
        BuiltInPolicy policy = BuiltInPolicy.Instance;
        BrandSignals signals = BrandCompiler.Compile(charter);
        BitTable bits = new(signals.Catalog);
        ConditionCompiler compiler = new(bits.BitOf);
        CompiledCondition?[] shared = policy.Conditions;
        RuleTable table = new(policy.Rules, charter.Rules);
        CompiledCondition[] compiled = new CompiledCondition[table.Rules.Length];
        bool sound = RuleChecks.Run(charter, table, policy, report);
        for (int r = 0; r < compiled.Length; r++)
        {
            Rule rule = table.Rules[r];
            try
            {
                compiled[r] = (r < table.BuiltInCount ? shared[r] : null) ?? compiler.Compile(rule.When);
            }
            catch (FormatException fault)
            {
                if (r < table.BuiltInCount)
                {
                    throw new InvalidOperationException($"The built-in rule '{rule.Id}' is faulty: {fault.Message}", fault);
                }

                bool unknown = fault.Message.StartsWith("there is no", StringComparison.Ordinal);
                report(rule, unknown ? FaultCodes.UnknownName : FaultCodes.TooManyAlternatives, fault.Message);
                sound = false;
            }
        }

        if (!sound)
        {
            return null;
        }

        sound = RuleChecks.NoContradictions(table, compiled, report);
        Rule[] ordered = new Rule[table.Order.Length];
        Conjunction[][] alternatives = new Conjunction[ordered.Length][];
        for (int r = 0; r < ordered.Length; r++)
        {
            ordered[r] = table.Rules[table.Order[r]];
            alternatives[r] = compiled[table.Order[r]].Alternatives;
        }

        RuleSet rules = new(ordered, alternatives, bits.Count);
        return sound ? new CompiledCharter(charter, signals, bits, table, rules, ProfilesOf(charter, policy, table, compiled)) : null;
    }

    /// <summary>A rule by its id, or null.</summary>
    public Rule? RuleOf(string id)
    {
        // Profiles stand in the order of ids.
        int low = 0;
        int high = Profiles.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = string.CompareOrdinal(Profiles[middle].Rule.Id, id);
            if (order == 0)
            {
                return Profiles[middle].Rule;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return null;
    }

    private static RuleTraits[] TraitsOf(RuleProfile[] profiles)
    {
        RuleTraits[] traits = new RuleTraits[profiles.Length];
        for (int p = 0; p < traits.Length; p++)
        {
            traits[p] = new RuleTraits(profiles[p]);
        }

        return traits;
    }

    private static RuleProfile[] ProfilesOf(Charter charter, BuiltInPolicy policy, RuleTable table, CompiledCondition[] compiled)
    {
        RuleProfile[] profiles = new RuleProfile[table.Order.Length];
        for (int i = 0; i < profiles.Length; i++)
        {
            int r = table.Order[i];
            Rule rule = table.Rules[r];
            bool own = r >= table.BuiltInCount;
            RuleProfile profile = new(rule, own)
            {
                Confidence = Learned(rule.Id, charter.Weights.Confidence, policy.Weights.Confidence) ?? (own ? CharterConfidence : UnlearnedConfidence),
                EvidenceBits = compiled[r].NamedBits,
            };
            if (rule.InsteadOf.Count > 0)
            {
                profile.InsteadOf = [.. rule.InsteadOf.Select(table.PlaceOf)];
            }

            if (!rule.Then.Decides)
            {
                profile.Points = PointsOf(rule, charter.Weights, policy);
            }

            profiles[i] = profile;
        }

        return profiles;
    }

    private static int[] PointsOf(Rule rule, RuleWeights own, BuiltInPolicy policy)
        => own.Leans.Count > 0 && own.Leans.TryGetValue(rule.Id, out IReadOnlyList<Lean>? leans) ? RuleProfile.PointsOf(leans)
            : policy.Points.TryGetValue(rule.Id, out int[]? known) ? known
            : RuleProfile.PointsOf(rule.Then.Leans);

    private static int? Learned(string id, IReadOnlyDictionary<string, int> own, IReadOnlyDictionary<string, int> builtIn)
        => (own.Count > 0 && own.TryGetValue(id, out int confidence)) || builtIn.TryGetValue(id, out confidence) ? confidence : null;
}
