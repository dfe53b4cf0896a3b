using System;

namespace Repartie.Charters.Reading;

/// <summary>Reads <c>networks</c> and <c>responses</c>.</summary>
internal static class NetworksSection
{
    private static readonly Choices<NetworkRole> Roles = new()
    {
        ["service"] = NetworkRole.Service,
        ["news"] = NetworkRole.News,
        ["listening"] = NetworkRole.Listening,
        ["not-used"] = NetworkRole.NotUsed,
    };

    private static readonly Choices<Priority> Priorities = new()
    {
        ["urgent"] = Priority.Urgent,
        ["high"] = Priority.High,
        ["normal"] = Priority.Normal,
        ["low"] = Priority.Low,
    };

    public static void Read(NodeReader reader, CharterBuilder builder, Charter? starter)
    {
        ReadNetworks(reader, builder, starter);
        ReadResponses(reader, builder, starter);
    }

    private static void ReadNetworks(NodeReader reader, CharterBuilder builder, Charter? starter)
    {
        if (reader.Find("networks") is not { } node)
        {
            foreach (NetworkProfile profile in starter?.Networks ?? [])
            {
                builder.WithNetwork(profile);
            }

            return;
        }

        if (node.Type != JsonType.Object)
        {
            reader.WrongType(node, JsonType.Object);
            return;
        }

        foreach (JsonMember member in node.Members)
        {
            NodeReader network = new(member.Value, reader.Faults, "role", "limit", "presence");
            TimeSpan? ghostAfter = null;
            if (network.Find("presence") is { } presence)
            {
                ghostAfter = TimeSection.Duration(new NodeReader(presence, reader.Faults, "ghostAfter"), "ghostAfter");
                if (ghostAfter == TimeSpan.Zero)
                {
                    reader.Faults.Add(FaultCodes.InvalidValue, "found no time at all; a positive duration such as 90d is allowed.", presence.Find("ghostAfter")!);
                    ghostAfter = null;
                }
            }

            int? limit = network.Integer("limit", 1, 1_000_000);
            NetworkRole role = network.OneOf("role", Roles) ?? NetworkRole.Service;
            if (reader.IsNamed(member, "network"))
            {
                builder.WithNetwork(new NetworkProfile(new Network(member.Key), role, limit, ghostAfter));
            }
        }
    }

    private static void ReadResponses(NodeReader reader, CharterBuilder builder, Charter? starter)
    {
        if (reader.Find("responses") is not { } node)
        {
            foreach (ResponseTarget target in starter?.Responses ?? [])
            {
                builder.WithResponse(target);
            }

            return;
        }

        if (node.Type != JsonType.List)
        {
            reader.WrongType(node, JsonType.List);
            return;
        }

        foreach (JsonNode item in node.Items)
        {
            NodeReader target = new(item, reader.Faults, "network", "kind", "priority", "first", "next", "resolution");
            builder.WithResponse(new ResponseTarget(
                TimeSection.Duration(target, "first"),
                target.Text("network") is { } network ? new Network(network) : default,
                target.Text("kind"),
                target.OneOf("priority", Priorities),
                TimeSection.Duration(target, "next"),
                TimeSection.Duration(target, "resolution")));
        }
    }
}
