using System.Collections.Generic;
using System.Linq;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>Looks into a tree and steps over what has another type than expected.</summary>
internal static class JsonNodes
{
    /// <summary>The value of a key; null where there is none, also for JSON's own null.</summary>
    public static JsonNode? Part(this JsonNode node, string key) => node.Find(key) is { Type: not JsonType.Null } value ? value : null;

    public static JsonNode? ObjectAt(this JsonNode node, string key) => node.Find(key) is { Type: JsonType.Object } value ? value : null;

    /// <summary>The node of a visible text.</summary>
    public static JsonNode? TextNode(this JsonNode node, string key) => node.Find(key) is { } value && IsText(value) ? value : null;

    public static string? TextAt(this JsonNode node, string key) => node.TextNode(key)?.Text;

    /// <summary>The objects of a list; a single object counts as a list of one.</summary>
    public static IEnumerable<JsonNode> ItemsAt(this JsonNode node, string key) => Several(node.Find(key)).Where(static n => n.Type == JsonType.Object);

    /// <summary>The visible texts of a list; a single text counts as a list of one.</summary>
    public static IEnumerable<JsonNode> TextsAt(this JsonNode node, string key) => Texts(node.Find(key));

    public static IEnumerable<JsonNode> Texts(JsonNode? node) => Several(node).Where(IsText);

    private static bool IsText(JsonNode node) => node.Type == JsonType.Text && !string.IsNullOrWhiteSpace(node.Text);

    private static IEnumerable<JsonNode> Several(JsonNode? node) => node switch
    {
        null => [],
        { Type: JsonType.List } => node.Items,
        _ => [node],
    };
}
