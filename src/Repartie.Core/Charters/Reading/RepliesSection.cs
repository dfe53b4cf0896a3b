using System.Collections.Generic;
using System.Linq;

namespace Repartie.Charters.Reading;

/// <summary>Reads <c>replies</c>.</summary>
internal static class RepliesSection
{
    public static void Read(NodeReader reader, CharterBuilder builder)
    {
        if (reader.Find("replies") is not { } node)
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
            IReadOnlyDictionary<string, IReadOnlyList<string>> texts = reader.TextsByLanguage(member.Value);
            if (member.Key.Trim().Length == 0 || texts.Count == 0 || texts.Values.Any(static t => t.Count == 0))
            {
                reader.Faults.Add(FaultCodes.Missing, "a reply needs an id and at least one text by language.", member.Value);
                continue;
            }

            builder.WithReply(new ReplyTemplate(member.Key, texts));
        }
    }
}
