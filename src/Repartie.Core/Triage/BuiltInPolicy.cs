using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.BuiltIn;
using Repartie.Charters.Reading;

namespace Repartie.Triage;

/// <summary>The built-in rules and weights: the triage guide as data, of the same kind that charters hold. Read once per process.</summary>
internal sealed class BuiltInPolicy
{
    /// <summary>The rule that stands where nothing else fires.</summary>
    public const string DefaultRule = "default-public";

    private static readonly Lazy<BuiltInPolicy> Lazy = new(static () => new BuiltInPolicy());

    private readonly Dictionary<string, int[]> _points = new(StringComparer.Ordinal);

    private BuiltInPolicy()
    {
        List<Rule> rules = [];
        Dictionary<string, JsonNode> nodes = new(StringComparer.Ordinal);
        foreach (string path in BuiltInFiles.In("Policy"))
        {
            FaultList faults = new(path);
            byte[] bytes = Encoding.UTF8.GetBytes(BuiltInFiles.ReadText(path));
            if (path.EndsWith("weights.json", StringComparison.Ordinal))
            {
                Weights = WeightsSection.Parse(bytes, faults) ?? RuleWeights.None;
            }
            else if (JsonTreeReader.Read(bytes, faults) is { } root)
            {
                CharterBuilder holder = new("built-in");
                RulesSection.Read(new NodeReader(root, faults, "rules"), holder, nodes, builtIn: true);
                rules.AddRange(holder.Rules);
            }

            if (faults.HasErrors)
            {
                throw new CharterException(faults.InOrder);
            }
        }

        Rules = rules;
        ById = rules.ToDictionary(static r => r.Id, StringComparer.Ordinal);
        foreach (Rule rule in rules.Where(static r => !r.Then.Decides))
        {
            _points.Add(rule.Id, RuleProfile.PointsOf(rule.Then.Leans));
        }

        foreach (KeyValuePair<string, IReadOnlyList<Lean>> learned in Weights.Leans)
        {
            _points[learned.Key] = RuleProfile.PointsOf(learned.Value);
        }
    }

    public static BuiltInPolicy Instance => Lazy.Value;

    public IReadOnlyList<Rule> Rules { get; }

    public IReadOnlyDictionary<string, Rule> ById { get; }

    /// <summary>The points of the built-in leaning rules after learning, by rule: the same for every charter without weights of its own.</summary>
    public IReadOnlyDictionary<string, int[]> Points => _points;

    public RuleWeights Weights { get; } = RuleWeights.None;
}
