using Repartie.BuiltIn.Compiled;

namespace Repartie.Charters.Reading;

/// <summary>The compiled form of a JSON file that the library brings: its tree, without the places of values, since it has no faults to name.</summary>
internal static class JsonTreeBlob
{
    public static void Write(JsonNode node, BlobWriter target)
    {
        target.Number((int)node.Type);
        switch (node.Type)
        {
            case JsonType.Boolean:
                target.Number(node.Flag ? 1 : 0);
                break;
            case JsonType.Number or JsonType.Text:
                target.Text(node.Text);
                break;
            case JsonType.List:
                target.Number(node.Items.Length);
                foreach (JsonNode item in node.Items)
                {
                    Write(item, target);
                }

                break;
            case JsonType.Object:
                target.Number(node.Members.Length);
                foreach (JsonMember member in node.Members)
                {
                    target.Text(member.Key);
                    Write(member.Value, target);
                }

                break;
        }
    }

    public static JsonNode Read(BlobReader source) => Read(source, new JsonPlaces([], 0), null, null, 0);

    private static JsonNode Read(BlobReader source, JsonPlaces places, JsonNode? parent, string? key, int index)
    {
        JsonType type = (JsonType)source.Number();
        JsonNode node = new(type, places, 0, parent, key, index) { Flag = type == JsonType.Boolean && source.Number() == 1 };
        switch (type)
        {
            case JsonType.Number or JsonType.Text:
                node.Text = source.Text();
                break;
            case JsonType.List:
                JsonNode[] items = new JsonNode[source.Number()];
                for (int i = 0; i < items.Length; i++)
                {
                    items[i] = Read(source, places, node, null, i);
                }

                node.Items = items;
                break;
            case JsonType.Object:
                JsonMember[] members = new JsonMember[source.Number()];
                for (int m = 0; m < members.Length; m++)
                {
                    string name = source.Text();
                    members[m] = new JsonMember(Read(source, places, node, name, 0), 0);
                }

                node.Members = members;
                break;
        }

        return node;
    }
}
