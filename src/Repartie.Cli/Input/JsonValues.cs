using System.Text.Json;

namespace Repartie.Cli.Input;

/// <summary>Reads single values and says in plain words what does not fit.</summary>
internal static class JsonValues
{
    /// <summary>A text, or null.</summary>
    public static string? Text(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw new RowException($"'{name}' is {NameOf(reader.TokenType)}; a text in quotes is expected."),
    };

    public static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string name)
    {
        if (reader.TokenType != type)
        {
            throw new RowException($"{name} is {NameOf(reader.TokenType)}; {NameOf(type)} is expected.");
        }
    }

    public static string NameOf(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object in { }",
        JsonTokenType.StartArray => "a list in [ ]",
        JsonTokenType.String => "a text in quotes",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };
}
