using System;
using System.Text.Json;

namespace Repartie.Cli.Input;

/// <summary>Reads what labelled rows hold beside the post: <c>expected</c>, <c>part</c>, <c>source</c>.</summary>
internal static class JsonLabels
{
    public static bool TryRead(ref Utf8JsonReader reader, string key, RowLabels labels)
    {
        switch (key)
        {
            case "part":
                labels.Part = JsonValues.Text(ref reader, key);
                return true;
            case "source":
                labels.Source = JsonValues.Text(ref reader, key);
                return true;
            case "expected":
                JsonValues.Expect(ref reader, JsonTokenType.StartObject, "'expected'");
                ReadExpected(ref reader, labels);
                return true;
            default:
                return false;
        }
    }

    private static void ReadExpected(ref Utf8JsonReader reader, RowLabels labels)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            switch (key)
            {
                case "disposition":
                    labels.Disposition = OneOf<Disposition>(ref reader, "expected.disposition");
                    break;
                case "channel":
                    labels.Channel = OneOf<Channel>(ref reader, "expected.channel");
                    break;
                case "personalData":
                    labels.PersonalData = reader.TokenType == JsonTokenType.True;
                    break;
                case "sure":
                    labels.Sure = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int sure) ? sure : null;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private static T? OneOf<T>(ref Utf8JsonReader reader, string name)
        where T : struct, Enum
    {
        if (JsonValues.Text(ref reader, name) is not { } text)
        {
            return null;
        }

        foreach (T value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw new RowException($"'{name}' is '{RowFields.Shorten(text)}'; allowed are {string.Join(", ", Enum.GetNames<T>())}.");
    }
}
