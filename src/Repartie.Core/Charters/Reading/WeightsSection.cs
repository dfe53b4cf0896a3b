using System;
using System.Collections.Generic;

namespace Repartie.Charters.Reading;

/// <summary>Reads weights: <c>weights</c> names a file beside the charter, which this also reads.</summary>
internal static class WeightsSection
{
    /// <summary>The key that tells a weights file from a charter.</summary>
    public const string Marker = "repartieWeights";

    private static readonly Choices<Disposition> Dispositions = new()
    {
        [nameof(Disposition.Escalate)] = Disposition.Escalate,
        [nameof(Disposition.AnswerPublicly)] = Disposition.AnswerPublicly,
        [nameof(Disposition.OffTopic)] = Disposition.OffTopic,
    };

    public static void Read(NodeReader reader, CharterBuilder builder, CharterReadOptions options)
    {
        if (reader.Text("weights") is not { } name)
        {
            return;
        }

        byte[]? bytes = options.SideFile?.Invoke(name);
        if (bytes is null)
        {
            reader.Faults.Add(FaultCodes.SideFile, $"the weights file '{name}' cannot be read; it stands beside the charter, in its folder or below.", reader.Find("weights")!);
            return;
        }

        FaultList faults = new(name);
        if (Parse(bytes, faults) is { } weights)
        {
            builder.WithWeights(weights);
        }

        reader.Faults.AddRange(faults.InOrder);
    }

    /// <summary>Reads the bytes of a weights file.</summary>
    public static RuleWeights? Parse(byte[] bytes, FaultList faults)
    {
        if (JsonTreeReader.Read(bytes, faults) is not { } root)
        {
            return null;
        }

        NodeReader reader = new(root, faults, Marker, "gain", "leans", "confidence", "calibration");
        Dictionary<string, IReadOnlyList<Lean>> leans = new(StringComparer.Ordinal);
        foreach (JsonMember member in MembersOf(reader, "leans"))
        {
            NodeReader weights = new(member.Value, faults, [.. Dispositions.Names]);
            Rows<Lean> points = new();
            for (int d = 0; d < Dispositions.Count; d++)
            {
                if (weights.Integer(Dispositions.Names[d], -RuleOutcome.LargestWeight, RuleOutcome.LargestWeight) is { } weight)
                {
                    points.Add(new Lean(Dispositions.ValueAt(d), weight));
                }
            }

            leans[member.Key] = points.ToArray();
        }

        Dictionary<string, int> confidence = new(StringComparer.Ordinal);
        foreach (JsonMember member in MembersOf(reader, "confidence"))
        {
            if (reader.IntegerOf(member.Value, 0, 1000) is { } thousandths)
            {
                confidence[member.Key] = thousandths;
            }
        }

        List<int>? calibration = null;
        if (reader.Find("calibration") is { } list)
        {
            calibration = [];
            if (list.Type != JsonType.List)
            {
                reader.WrongType(list, JsonType.List);
            }

            foreach (JsonNode item in list.Items)
            {
                calibration.Add(reader.IntegerOf(item, 0, 1000) ?? 0);
            }

            if (calibration.Count != RuleWeights.CalibrationPoints)
            {
                faults.Add(FaultCodes.InvalidValue, FormattableString.Invariant($"found {calibration.Count} values; a calibration has {RuleWeights.CalibrationPoints}."), list);
                calibration = null;
            }
        }

        return faults.HasErrors ? null : new RuleWeights(leans, confidence, calibration);
    }

    private static IReadOnlyList<JsonMember> MembersOf(NodeReader reader, string key)
    {
        if (reader.Find(key) is not { } node)
        {
            return [];
        }

        if (node.Type != JsonType.Object)
        {
            reader.WrongType(node, JsonType.Object);
        }

        return node.Members;
    }
}
