using System;
using System.Collections.Generic;

namespace Repartie.Charters.Reading;

/// <summary>Reads <c>signals</c>: phrases of the charter's own, or <c>"host"</c> for a flag that the host sets.</summary>
internal static class SignalsSection
{
    public static void Read(NodeReader reader, CharterBuilder builder)
    {
        if (reader.Find("signals") is not { } node)
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
            if (member.Key.Length == 0 || !Names.AreLower(member.Key))
            {
                reader.Faults.Add(FaultCodes.InvalidValue, $"found '{member.Key}'; the name of a signal is made of lower-case letters, digits and dashes.", member.Value.Path, member.Line, member.Column);
            }
            else if (member.Value.Type == JsonType.Text)
            {
                if (!string.Equals(member.Value.Text, "host", StringComparison.Ordinal))
                {
                    reader.Faults.Add(FaultCodes.InvalidValue, $"found '{member.Value.Text}'; phrases by language, or \"host\" for a signal that the host sets, are allowed.", member.Value);
                }

                builder.WithSignal(new CharterSignal(member.Key));
            }
            else
            {
                IReadOnlyDictionary<string, IReadOnlyList<string>> phrases = reader.TextsByLanguage(member.Value);
                builder.WithSignal(new CharterSignal(member.Key, PhraseChecks.Sound(reader.Faults, member.Value, phrases, builder.Parsed)));
            }
        }
    }
}
