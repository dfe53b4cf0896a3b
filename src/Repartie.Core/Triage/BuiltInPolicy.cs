using System;
using System.Collections.Generic;
using System.Text;
using Repartie.BuiltIn;
using Repartie.BuiltIn.Compiled;
using Repartie.Charters.Reading;
using Repartie.Rules;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>
/// The built-in rules and weights: the triage guide as data, of the same kind that charters hold. They were compiled when the library was
/// built and are read from the assembly once per process.
/// </summary>
internal sealed class BuiltInPolicy
{
    /// <summary>The rule that stands where nothing else fires.</summary>
    public const string DefaultRule = "default-public";

    private static readonly Lazy<BuiltInPolicy> Lazy = new(static () => BlobFile.Opened is { } blob ? BuiltInBlob.PolicyOf(blob) : FromSources());

    private readonly Dictionary<string, int[]> _points;
    private readonly Dictionary<string, Rule> _byId;
    private CompiledCondition?[]? _conditions;

    public BuiltInPolicy(PolicyReader compiled)
        : this(compiled.Rules, compiled.Weights) => _conditions = compiled.Conditions;

    private BuiltInPolicy(Rule[] rules, RuleWeights weights)
    {
        Rules = rules;
        Weights = weights;
        _points = new(rules.Length, StringComparer.Ordinal);
        _byId = new(rules.Length, StringComparer.Ordinal);
        foreach (Rule rule in rules)
        {
            _byId.Add(rule.Id, rule);
            if (!rule.Then.Decides)
            {
                _points.Add(rule.Id, RuleProfile.PointsOf(rule.Then.Leans));
            }
        }

        foreach (KeyValuePair<string, IReadOnlyList<Lean>> learned in weights.Leans)
        {
            _points[learned.Key] = RuleProfile.PointsOf(learned.Value);
        }
    }

    public static BuiltInPolicy Instance => Lazy.Value;

    public IReadOnlyList<Rule> Rules { get; }

    public IReadOnlyDictionary<string, Rule> ById => _byId;

    /// <summary>The points of the built-in leaning rules after learning, by rule: the same for every charter without weights of its own.</summary>
    public IReadOnlyDictionary<string, int[]> Points => _points;

    public RuleWeights Weights { get; }

    /// <summary>The compiled conditions, by rule; null where a condition means other bits for each charter.</summary>
    public CompiledCondition?[] Conditions => _conditions ??= ConditionsOf(BuiltInSignals.Instance.Catalog);

    /// <summary>Reads the data files, as the build does.</summary>
    internal static BuiltInPolicy FromSources()
    {
        CharterBuilder holder = new("built-in");
        RuleWeights weights = RuleWeights.None;
        Dictionary<string, JsonNode> nodes = new(StringComparer.Ordinal);
        foreach (string path in BuiltInFiles.In("Policy"))
        {
            FaultList faults = new(path);
            byte[] bytes = Encoding.UTF8.GetBytes(BuiltInFiles.ReadText(path));
            if (path.EndsWith("weights.json", StringComparison.Ordinal))
            {
                weights = WeightsSection.Parse(bytes, faults) ?? weights;
            }
            else if (JsonTreeReader.Read(bytes, faults) is { } root)
            {
                RulesSection.Read(new NodeReader(root, faults, "rules"), holder, nodes, builtIn: true);
            }

            if (faults.HasErrors)
            {
                throw new CharterException(faults.InOrder);
            }
        }

        return new BuiltInPolicy([.. holder.Rules], weights);
    }

    private CompiledCondition?[] ConditionsOf(SignalCatalog catalog)
    {
        CompiledCondition?[] conditions = new CompiledCondition?[Rules.Count];
        for (int r = 0; r < conditions.Length; r++)
        {
            try
            {
                conditions[r] = SharedConditions.Compile(Rules[r], catalog);
            }
            catch (FormatException fault)
            {
                throw new InvalidOperationException($"The built-in rule '{Rules[r].Id}' is faulty: {fault.Message}", fault);
            }
        }

        return conditions;
    }
}
