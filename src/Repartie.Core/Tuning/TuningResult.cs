using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Repartie;

/// <summary>What was learned from labelled posts, with the gain it brings. Immutable.</summary>
public sealed class TuningResult
{
    internal TuningResult(RuleWeights weights, int posts, double accuracyBefore, double accuracyAfter, double penalty)
    {
        Weights = weights;
        Posts = posts;
        AccuracyBefore = accuracyBefore;
        AccuracyAfter = accuracyAfter;
        Penalty = penalty;
    }

    /// <summary>The weights.</summary>
    public RuleWeights Weights { get; }

    /// <summary>How many posts were learned from.</summary>
    public int Posts { get; }

    /// <summary>The share of these posts decided rightly with the weights that were in force, 0 to 1.</summary>
    public double AccuracyBefore { get; }

    /// <summary>The share decided rightly when each post is judged by weights learned without its part of the posts, 0 to 1.</summary>
    public double AccuracyAfter { get; }

    /// <summary>The penalty on weights that the cross-validation chose.</summary>
    public double Penalty { get; }

    /// <summary>The weights file: JSON, one rule a line, rules in the order of their ids, plain integers.</summary>
    public string ToJson()
    {
        StringBuilder json = new();
        json.Append("{\n  \"repartieWeights\": 1,\n");
        json.Append("  \"gain\": { \"posts\": ").Append(Posts.ToString(CultureInfo.InvariantCulture));
        json.Append(", \"accuracyBefore\": ").Append(AccuracyBefore.ToString("0.000", CultureInfo.InvariantCulture));
        json.Append(", \"accuracyAfter\": ").Append(AccuracyAfter.ToString("0.000", CultureInfo.InvariantCulture)).Append(" },\n");
        Append(json, "leans", Weights.Leans.Select(static l => (l.Key, "{ " + string.Join(", ", l.Value.OrderBy(static w => w.Towards).Select(static w => FormattableString.Invariant($"\"{w.Towards}\": {w.Weight}"))) + " }")));
        Append(json, "confidence", Weights.Confidence.Select(static c => (c.Key, c.Value.ToString(CultureInfo.InvariantCulture))));
        json.Append("  \"calibration\": [").Append(string.Join(", ", (Weights.Calibration ?? []).Select(static c => c.ToString(CultureInfo.InvariantCulture)))).Append("]\n}\n");
        return json.ToString();
    }

    private static void Append(StringBuilder json, string key, IEnumerable<(string Id, string Value)> entries)
    {
        json.Append("  \"").Append(key).Append("\": {\n");
        json.Append(string.Join(",\n", entries.OrderBy(static e => e.Id, StringComparer.Ordinal).Select(static e => "    \"" + e.Id + "\": " + e.Value)));
        json.Append("\n  },\n");
    }
}
