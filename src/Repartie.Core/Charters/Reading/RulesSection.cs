using System;
using System.Collections.Generic;

namespace Repartie.Charters.Reading;

/// <summary>Reads <c>rules</c>, of charters and of the built-in policy alike; what only built-in rules may say is refused elsewhere.</summary>
internal static class RulesSection
{
    private static readonly string[] Keys = ["id", "when", "then", "because", "examples", "insteadOf", "shadow", "reply"];
    private static readonly string[] BuiltInKeys = [.. Keys, "floor", "guide", "silent"];

    private static readonly string[] OutcomeKeys = ["disposition", "channel", "department", "priority"];
    private static readonly string[] BuiltInOutcomeKeys = [.. OutcomeKeys, "moderation"];
    private static readonly string[] LeanKeys = ["lean", "weight", "department", "priority"];

    private static readonly Choices<Disposition> Dispositions = new()
    {
        [nameof(Disposition.AnswerPublicly)] = Disposition.AnswerPublicly,
        [nameof(Disposition.OffTopic)] = Disposition.OffTopic,
        [nameof(Disposition.Escalate)] = Disposition.Escalate,
    };

    private static readonly string[] DispositionNames = [.. Dispositions.Names];

    private static readonly Choices<Channel> Channels = new()
    {
        [nameof(Channel.Phone)] = Channel.Phone,
        [nameof(Channel.Mail)] = Channel.Mail,
        [nameof(Channel.Form)] = Channel.Form,
    };

    private static readonly Choices<Priority> Priorities = new()
    {
        [nameof(Priority.Urgent)] = Priority.Urgent,
        [nameof(Priority.High)] = Priority.High,
        [nameof(Priority.Normal)] = Priority.Normal,
        [nameof(Priority.Low)] = Priority.Low,
    };

    private static readonly Choices<ModerationAction> Actions = new()
    {
        [nameof(ModerationAction.Hide)] = ModerationAction.Hide,
        [nameof(ModerationAction.AskToDelete)] = ModerationAction.AskToDelete,
    };

    public static void Read(NodeReader reader, CharterBuilder builder, Dictionary<string, JsonNode> nodes, bool builtIn, HashSet<string>? broken = null)
    {
        if (reader.Find("rules") is not { } list)
        {
            return;
        }

        if (list.Type != JsonType.List)
        {
            reader.WrongType(list, JsonType.List);
            return;
        }

        foreach (JsonNode item in list.Items)
        {
            if (ReadRule(item, reader.Faults, builtIn) is not { } rule)
            {
                broken?.Add(item.Find("id")?.Text ?? string.Empty);
                continue;
            }

            if (nodes.ContainsKey(rule.Id))
            {
                reader.Faults.Add(FaultCodes.Duplicate, $"the rule '{rule.Id}' occurs twice; ids are unique.", item.Find("id") ?? item);
                continue;
            }

            nodes.Add(rule.Id, item);
            builder.WithRule(rule);
        }
    }

    private static Rule? ReadRule(JsonNode node, FaultList faults, bool builtIn)
    {
        NodeReader reader = new(node, faults, builtIn ? BuiltInKeys : Keys);
        if (node.Type != JsonType.Object || reader.RequiredText("id") is not { } id)
        {
            return null;
        }

        RuleBuilder? builder = Start(reader, id);
        Condition? condition = ReadCondition(reader);
        RuleOutcome? outcome = ReadOutcome(reader, builtIn);
        LocalizedText? because = reader.Localized("because");
        RuleExamples examples = ReadExamples(reader);
        if (builder is null || condition is null || outcome is null)
        {
            return null;
        }

        builder.When(condition).Then(outcome).WithExamples(examples);
        if (reader.Texts("insteadOf") is { Count: > 0 } replaced)
        {
            builder.InsteadOf([.. replaced]);
        }

        if (because is not null)
        {
            builder.Because(because);
        }

        if (reader.Text("reply") is { } reply)
        {
            builder.Reply(reply);
        }

        if (reader.Flag("shadow"))
        {
            builder.AsShadow();
        }

        if (builtIn)
        {
            builder.IsFloor = reader.Flag("floor");
            builder.Silent = reader.Flag("silent");
            builder.TieBreaker = reader.Integer("guide", 1, 3) ?? 0;
        }

        return builder.Build();
    }

    private static RuleBuilder? Start(NodeReader reader, string id)
    {
        try
        {
            return Rule.Named(id);
        }
        catch (ArgumentException fault)
        {
            reader.Faults.Add(FaultCodes.InvalidValue, FaultText.Of(fault), reader.Find("id")!);
            return null;
        }
    }

    private static Condition? ReadCondition(NodeReader reader)
    {
        if (reader.RequiredText("when") is not { } text)
        {
            return null;
        }

        try
        {
            return Condition.Parse(text);
        }
        catch (FormatException fault)
        {
            reader.Faults.Add(FaultCodes.ConditionSyntax, $"in '{text}', {fault.Message}", reader.Find("when")!);
            return null;
        }
    }

    private static RuleOutcome? ReadOutcome(NodeReader reader, bool builtIn)
    {
        if (reader.Find("then") is not { } then)
        {
            reader.Faults.Add(FaultCodes.Missing, "'then' is missing.", reader.Node);
            return null;
        }

        if (then.Type == JsonType.Text)
        {
            return reader.OneOf(then, Dispositions) is { } disposition ? RuleOutcome.Decide(disposition, null, null, null, null) : null;
        }

        if (then.Type == JsonType.Object && then.Find("lean") is { } lean)
        {
            return ReadLean(then, lean, reader.Faults);
        }

        NodeReader outcome = new(then, reader.Faults, builtIn ? BuiltInOutcomeKeys : OutcomeKeys);
        if (then.Type != JsonType.Object)
        {
            return null;
        }

        if (outcome.Find("disposition") is null)
        {
            reader.Faults.Add(FaultCodes.Missing, $"'disposition' is missing; allowed are {string.Join(", ", Dispositions.Names)}, or 'lean' with a weight.", then);
            return null;
        }

        Channel? channel = outcome.OneOf("channel", Channels);
        Department? department = outcome.Text("department") is { } id ? new Department(id) : null;
        Priority? priority = outcome.OneOf("priority", Priorities);
        if (outcome.OneOf("disposition", Dispositions) is not { } decided)
        {
            return null;
        }

        if (channel is not null && decided != Disposition.Escalate)
        {
            reader.Faults.Add(FaultCodes.InvalidValue, "a channel is only for 'Escalate'; leave it out.", outcome.Find("channel")!);
        }

        return RuleOutcome.Decide(decided, channel, department, priority, builtIn ? outcome.OneOf("moderation", Actions) : null);
    }

    private static RuleOutcome? ReadLean(JsonNode then, JsonNode lean, FaultList faults)
    {
        NodeReader reader = new(then, faults, LeanKeys);
        Lean[] leans = [];
        if (lean.Type == JsonType.Object)
        {
            NodeReader weights = new(lean, faults, DispositionNames);
            for (int d = 0; d < Dispositions.Count; d++)
            {
                if (weights.Integer(Dispositions.Names[d], -RuleOutcome.LargestWeight, RuleOutcome.LargestWeight) is { } points)
                {
                    leans = [.. leans, new Lean(Dispositions.ValueAt(d), points)];
                }
            }
        }
        else if (reader.OneOf(lean, Dispositions) is { } towards)
        {
            if (reader.Find("weight") is null)
            {
                faults.Add(FaultCodes.Missing, "'weight' is missing beside 'lean'; a whole number of points, such as 3.", then);
            }

            leans = [new Lean(towards, reader.Integer("weight", -RuleOutcome.LargestWeight, RuleOutcome.LargestWeight) ?? 0)];
        }

        if (lean.Type == JsonType.Object && lean.Members.Length == 0)
        {
            faults.Add(FaultCodes.Missing, $"'lean' is empty; give points for {string.Join(", ", Dispositions.Names)}.", lean);
        }

        Department? department = reader.Text("department") is { } id ? new Department(id) : null;
        Priority? priority = reader.OneOf("priority", Priorities);
        return leans.Length > 0 ? RuleOutcome.Leaning(leans, department, priority) : null;
    }

    private static RuleExamples ReadExamples(NodeReader reader)
    {
        if (reader.Find("examples") is not { } node)
        {
            return RuleExamples.None;
        }

        NodeReader examples = new(node, reader.Faults, "match", "not");
        return new RuleExamples(examples.Texts("match"), examples.Texts("not"));
    }
}
