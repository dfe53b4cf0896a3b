using System;
using System.Collections.Generic;
using System.Globalization;

namespace Repartie.Charters.Reading;

/// <summary>Reads typed values from a JSON object and reports what does not fit, with the nearest allowed name.</summary>
internal readonly struct NodeReader
{
    private readonly JsonNode _node;
    private readonly FaultList _faults;

    /// <summary>Reads an object whose keys are fixed.</summary>
    public NodeReader(JsonNode node, FaultList faults, params string[] keys)
    {
        _node = node;
        _faults = faults;
        if (node.Type != JsonType.Object)
        {
            WrongType(node, JsonType.Object);
            return;
        }

        foreach (JsonMember member in node.Members)
        {
            if (Array.IndexOf(keys, member.Key) < 0)
            {
                _faults.Add(
                    FaultCodes.UnknownKey,
                    $"'{member.Key}' is not known here; allowed are {string.Join(", ", keys)}{Nearest.Of(member.Key, keys)}",
                    member.Value.Path,
                    member.Line,
                    member.Column);
            }
        }
    }

    public JsonNode Node => _node;

    public FaultList Faults => _faults;

    public JsonNode? Find(string key) => _node.Find(key) is { Type: not JsonType.Null } value ? value : null;

    public string? Text(string key) => Find(key) is { } value ? TextOf(value) : null;

    public string? RequiredText(string key)
    {
        string? text = Text(key);
        if (text is null && Find(key) is null)
        {
            _faults.Add(FaultCodes.Missing, $"'{key}' is missing.", _node);
        }

        return text;
    }

    public string? TextOf(JsonNode value)
    {
        if (value.Type != JsonType.Text)
        {
            WrongType(value, JsonType.Text);
            return null;
        }

        if (string.IsNullOrWhiteSpace(value.Text))
        {
            _faults.Add(FaultCodes.Missing, "the text is blank.", value);
            return null;
        }

        return value.Text;
    }

    public bool Flag(string key)
    {
        if (Find(key) is not { } value)
        {
            return false;
        }

        if (value.Type != JsonType.Boolean)
        {
            WrongType(value, JsonType.Boolean);
        }

        return value.Flag;
    }

    public int? Integer(string key, int least, int most) => Find(key) is { } value ? IntegerOf(value, least, most) : null;

    public int? IntegerOf(JsonNode value, int least, int most)
    {
        if (value.Type != JsonType.Number)
        {
            WrongType(value, JsonType.Number);
            return null;
        }

        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        _faults.Add(FaultCodes.InvalidValue, FormattableString.Invariant($"found {value.Text}; a whole number from {least} to {most} is allowed."), value);
        return null;
    }

    public double? Number(string key, double least, double most)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value.Type != JsonType.Number)
        {
            WrongType(value, JsonType.Number);
            return null;
        }

        if (double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most)
        {
            return number;
        }

        _faults.Add(FaultCodes.InvalidValue, FormattableString.Invariant($"found {value.Text}; a number from {least} to {most} is allowed."), value);
        return null;
    }

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) is { } value ? TextsOf(value) : FrozenList<string>.Empty;

    public IReadOnlyList<string> TextsOf(JsonNode value)
    {
        if (value.Type == JsonType.Text)
        {
            return TextOf(value) is { } single ? new FrozenList<string>([single], 0, 1) : FrozenList<string>.Empty;
        }

        if (value.Type != JsonType.List)
        {
            WrongType(value, JsonType.List);
            return FrozenList<string>.Empty;
        }

        int count = 0;
        string[] texts = new string[value.Items.Length];
        foreach (JsonNode item in value.Items)
        {
            if (TextOf(item) is { } text)
            {
                texts[count++] = text;
            }
        }

        return new FrozenList<string>(texts, 0, count);
    }

    public T? OneOf<T>(string key, Choices<T> allowed)
        where T : struct
        => Find(key) is { } value ? OneOf(value, allowed) : null;

    public T? OneOf<T>(JsonNode value, Choices<T> allowed)
        where T : struct
    {
        if (TextOf(value) is not { } text)
        {
            return null;
        }

        if (allowed.Find(text) is { } found)
        {
            return found;
        }

        _faults.Add(FaultCodes.InvalidValue, $"found '{text}'; allowed are {string.Join(", ", allowed.Names)}{Nearest.Of(text, allowed.Names)}", value);
        return null;
    }

    public LocalizedText? Localized(string key) => Find(key) is { } value ? LocalizedOf(value) : null;

    public LocalizedText? LocalizedOf(JsonNode value)
    {
        if (value.Type == JsonType.Text)
        {
            return TextOf(value) is { } text ? LocalizedText.Owning([new("en", text)]) : null;
        }

        if (value.Type != JsonType.Object)
        {
            WrongType(value, JsonType.Object);
            return null;
        }

        int count = 0;
        KeyValuePair<string, string>[] texts = new KeyValuePair<string, string>[value.Members.Length];
        foreach (JsonMember member in value.Members)
        {
            if (IsLanguage(member) && TextOf(member.Value) is { } text)
            {
                texts[count++] = new(member.Key, text);
            }
        }

        // What does not fit is reported; the rest is read for the sake of other faults.
        return count == 0 ? null : count == texts.Length ? LocalizedText.Owning(texts) : new LocalizedText(new ArraySegment<KeyValuePair<string, string>>(texts, 0, count));
    }

    /// <summary>Lists of texts by language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> TextsByLanguage(JsonNode value)
    {
        if (value.Type != JsonType.Object)
        {
            WrongType(value, JsonType.Object);
            return FewLists<string>.None;
        }

        if (value.Members is [{ Key: "any" } only])
        {
            // Most signals are of this kind, and there may be thousands of them.
            return new FewLists<string>([new(only.Key, TextsOf(only.Value))]);
        }

        Dictionary<string, IReadOnlyList<string>> result = new(value.Members.Length, StringComparer.Ordinal);
        foreach (JsonMember member in value.Members)
        {
            if (IsLanguage(member))
            {
                result[member.Key] = TextsOf(member.Value);
            }
        }

        return Guard.CopyLists(result);
    }

    /// <summary>Whether a key is a name at all; a blank one is reported.</summary>
    public bool IsNamed(JsonMember member, string what)
    {
        if (member.Key.Trim().Length > 0)
        {
            return true;
        }

        _faults.Add(FaultCodes.Missing, $"the name of a {what} is blank.", member.Value.Path, member.Line, member.Column);
        return false;
    }

    public void WrongType(JsonNode value, JsonType expected)
        => _faults.Add(FaultCodes.WrongType, $"found {JsonNode.NameOf(value.Type)}, expected {JsonNode.NameOf(expected)}.", value);

    private bool IsLanguage(JsonMember member)
    {
        bool fits = member.Key is [>= 'a' and <= 'z', >= 'a' and <= 'z'] or "any";
        if (!fits)
        {
            _faults.Add(FaultCodes.InvalidValue, $"'{member.Key}' is not a language; two small letters such as fr or en are allowed.", member.Value.Path, member.Line, member.Column);
        }

        return fits;
    }
}
