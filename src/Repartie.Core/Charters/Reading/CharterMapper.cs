using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Signals.Phrases;

namespace Repartie.Charters.Reading;

/// <summary>Maps the tree of a charter file to the model, section by section; remembers where rules stand for later messages.</summary>
internal sealed class CharterMapper
{
    private static readonly string[] Keys =
    [
        "$schema", "brand", "sector", "handles", "languages", "timeZone", "topics", "contact", "calendar", "departments", "networks", "responses",
        "references", "signals", "voice", "replies", "rules", "clocks", "review", "weights",
    ];

    private readonly FaultList _faults;
    private readonly CharterReadOptions _options;
    private readonly bool _isStarter;

    public CharterMapper(FaultList faults, CharterReadOptions options, bool isStarter = false)
    {
        _faults = faults;
        _options = options;
        _isStarter = isStarter;
    }

    /// <summary>The nodes of the charter's own rules, by id.</summary>
    public Dictionary<string, JsonNode> RuleNodes { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>Ids of rules that could not be read: what names them is not wrong for that.</summary>
    public HashSet<string> BrokenRules { get; } = new(StringComparer.Ordinal);

    public JsonNode? Root { get; private set; }

    /// <summary>The phrases of the charter.</summary>
    public ParsedPhrases? Parsed { get; private set; }

    /// <summary>Reads the charter; null where not even a brand is there.</summary>
    public Charter? Map(JsonNode root)
    {
        Root = root;
        NodeReader reader = new(root, _faults, Keys);
        if (root.Type != JsonType.Object)
        {
            return null;
        }

        // Without a brand there is no charter, and the other faults are found all the same.
        string brand = reader.RequiredText("brand") ?? "?";

        Sector sector = SectorOf(reader);
        CharterBuilder builder = new(brand, sector) { IsStarter = _isStarter, Name = _isStarter ? sector.Name : null };
        Charter? starter = _isStarter ? null : StarterCharters.Get(sector);
        Parsed = builder.Parsed;
        foreach (string handle in reader.Texts("handles"))
        {
            builder.WithHandles(handle);
        }

        ReadLanguages(reader, builder);
        TopicsSection.Read(reader, builder, starter);
        ContactSection.Read(reader, builder, starter);
        TimeSection.Read(reader, builder, starter);
        NetworksSection.Read(reader, builder, starter);
        ReadDepartments(reader, builder, starter);
        ReadReferences(reader, builder);
        SignalsSection.Read(reader, builder);
        ReadVoice(reader, builder);
        RepliesSection.Read(reader, builder);
        RuleNodes = new Dictionary<string, JsonNode>(root.Find("rules")?.Items.Length ?? 0, StringComparer.Ordinal);
        RulesSection.Read(reader, builder, RuleNodes, builtIn: false, BrokenRules);
        ReadReview(reader, builder);
        ReadClocks(reader, builder);
        WeightsSection.Read(reader, builder, _options);
        return builder.Build();
    }

    private static Sector SectorOf(NodeReader reader)
    {
        if (reader.Text("sector") is not { } name)
        {
            return Sector.General;
        }

        IReadOnlyList<string> known = Sector.Known;
        string folded = name.Trim().ToLowerInvariant();
        if (!known.Contains(folded, StringComparer.Ordinal))
        {
            reader.Faults.Add(FaultCodes.InvalidValue, $"found '{name}'; sectors with a starter charter are {string.Join(", ", known)}{Nearest.Of(folded, known)}", reader.Find("sector")!);
            return Sector.General;
        }

        return new Sector(folded);
    }

    private static void ReadLanguages(NodeReader reader, CharterBuilder builder)
    {
        if (reader.Find("languages") is not { } node)
        {
            return;
        }

        foreach (string language in reader.TextsOf(node))
        {
            if (language is [>= 'a' and <= 'z', >= 'a' and <= 'z'])
            {
                builder.WithLanguages(language);
            }
            else
            {
                reader.Faults.Add(FaultCodes.InvalidValue, $"found '{language}'; a language is two small letters such as fr or en.", node);
            }
        }
    }

    private static void ReadDepartments(NodeReader reader, CharterBuilder builder, Charter? starter)
    {
        if (starter is not null)
        {
            foreach (KeyValuePair<Department, LocalizedText?> department in starter.Departments)
            {
                builder.WithDepartment(department.Key, department.Value);
            }
        }

        if (reader.Find("departments") is not { } node)
        {
            return;
        }

        if (node.Type != JsonType.Object)
        {
            reader.WrongType(node, JsonType.Object);
            return;
        }

        foreach (JsonMember member in node.Members)
        {
            NodeReader department = new(member.Value, reader.Faults, "label", "contact");
            string? contact = department.Text("contact");
            LocalizedText? label = department.Localized("label");
            if (reader.IsNamed(member, "department"))
            {
                builder.WithDepartment(new Department(member.Key), label, contact);
            }
        }
    }

    private static void ReadReferences(NodeReader reader, CharterBuilder builder)
    {
        if (reader.Find("references") is not { } node)
        {
            return;
        }

        foreach (string text in reader.TextsOf(node))
        {
            try
            {
                builder.WithReference(ReferenceMask.Parse(text));
            }
            catch (FormatException fault)
            {
                reader.Faults.Add(FaultCodes.Reference, fault.Message, node);
            }
        }
    }

    private static void ReadVoice(NodeReader reader, CharterBuilder builder)
    {
        if (reader.Find("voice") is not { } node)
        {
            return;
        }

        NodeReader voice = new(node, reader.Faults, "address", "signature");
        Choices<AddressForm> forms = new() { ["vous"] = AddressForm.Vous, ["tu"] = AddressForm.Tu };
        builder.WithVoice(new Voice(voice.OneOf("address", forms) ?? AddressForm.Vous, voice.Text("signature")));
    }

    // Opt-in: the starter charter's clocks are not inherited, and it has none.
    private static void ReadClocks(NodeReader reader, CharterBuilder builder)
    {
        if (reader.Find("clocks") is not { } node)
        {
            return;
        }

        string[] known = [.. RegulatoryClock.Known.Select(static c => c.Id)];
        foreach (string id in reader.TextsOf(node))
        {
            if (RegulatoryClock.Find(id) is { } clock)
            {
                builder.WithClock(clock);
            }
            else
            {
                reader.Faults.Add(FaultCodes.InvalidValue, $"found '{id}'; allowed are {string.Join(", ", known)}{Nearest.Of(id, known)}", node);
            }
        }
    }

    private static void ReadReview(NodeReader reader, CharterBuilder builder)
    {
        if (reader.Find("review") is not { } node)
        {
            return;
        }

        NodeReader review = new(node, reader.Faults, "below");
        if (review.Number("below", 0, 1) is { } below)
        {
            builder.WithReviewBelow(below);
        }
    }
}
