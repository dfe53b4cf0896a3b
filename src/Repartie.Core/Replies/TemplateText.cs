using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Repartie.Replies;

/// <summary>How a part of a template behaves.</summary>
internal enum PartKind
{
    /// <summary>Always there; without its values the text cannot be used.</summary>
    Fixed,

    /// <summary>There when its values are; never dropped for length. Written <c>[!…]</c>.</summary>
    Conditional,

    /// <summary>There when its values are and when there is room. Written <c>[…]</c> or, with an importance, <c>[5:…]</c>.</summary>
    Optional,
}

/// <summary>A piece of a part: words, or the name of a placeholder.</summary>
internal readonly record struct TemplatePiece(string Text, bool IsPlaceholder);

/// <summary>A part of a template. Immutable.</summary>
internal sealed class TemplatePart(PartKind kind, int importance, IReadOnlyList<TemplatePiece> pieces)
{
    public PartKind Kind { get; } = kind;

    /// <summary>Of optional parts the least important goes first, of equals the last.</summary>
    public int Importance { get; } = importance;

    public IReadOnlyList<TemplatePiece> Pieces { get; } = pieces;

    /// <summary>The part with its values, or null where one is missing.</summary>
    public string? Fill(Func<string, string?> valueOf)
    {
        StringBuilder text = new();
        foreach (TemplatePiece piece in Pieces)
        {
            if (!piece.IsPlaceholder)
            {
                text.Append(piece.Text);
            }
            else if (valueOf(piece.Text) is { Length: > 0 } value)
            {
                text.Append(value);
            }
            else
            {
                return null;
            }
        }

        return text.ToString();
    }
}

/// <summary>
/// One variant of a reply template, read: words, <c>{placeholders}</c>, and parts in square brackets that may be left out. A doubled brace or
/// bracket stands for itself. Immutable.
/// </summary>
internal sealed class TemplateText
{
    private const int MostImportant = 9;

    private TemplateText(IReadOnlyList<TemplatePart> parts) => Parts = parts;

    public IReadOnlyList<TemplatePart> Parts { get; }

    public IEnumerable<string> Placeholders => Parts.SelectMany(static p => p.Pieces).Where(static p => p.IsPlaceholder).Select(static p => p.Text);

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A brace or bracket has no partner, or brackets stand inside brackets; the message says where and what is right.</exception>
    public static TemplateText Parse(string text)
    {
        List<TemplatePart> parts = [];
        List<TemplatePiece> pieces = [];
        StringBuilder words = new();
        PartKind kind = PartKind.Fixed;
        int importance = 0;
        int opened = 0;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (c is '{' or '}' or '[' or ']' && at + 1 < text.Length && text[at + 1] == c)
            {
                words.Append(c);
                at += 2;
                continue;
            }

            switch (c)
            {
                case '{':
                    Flush(words, pieces);
                    int end = text.IndexOf('}', at);
                    string name = end < 0 ? string.Empty : text.Substring(at + 1, end - at - 1);
                    if (name.Length == 0 || !name.All(static n => n is >= 'a' and <= 'z' or '-'))
                    {
                        throw Fault(at, end < 0 ? "'{' is not closed" : $"'{{{name}}}' is no placeholder", "a placeholder is small letters and dashes in braces, such as {form}; a brace of the text itself is doubled");
                    }

                    pieces.Add(new TemplatePiece(name, true));
                    at = end + 1;
                    continue;
                case '[' when kind != PartKind.Fixed:
                    throw Fault(at, "brackets stand inside brackets", "close the first part with ] before the next");
                case '[':
                    Flush(words, pieces);
                    Close(parts, pieces, PartKind.Fixed, 0);
                    opened = at;
                    at = Opening(text, at + 1, out kind, out importance);
                    continue;
                case ']' when kind != PartKind.Fixed:
                    Flush(words, pieces);
                    Close(parts, pieces, kind, importance);
                    kind = PartKind.Fixed;
                    break;
                case ']' or '}':
                    throw Fault(at, $"'{c}' closes nothing", "a bracket or brace of the text itself is doubled");
                default:
                    words.Append(c);
                    break;
            }

            at++;
        }

        if (kind != PartKind.Fixed)
        {
            throw Fault(opened, "'[' is not closed", "a part that may be left out ends with ]; a bracket of the text itself is doubled");
        }

        Flush(words, pieces);
        Close(parts, pieces, PartKind.Fixed, 0);
        return new TemplateText(parts);
    }

    private static int Opening(string text, int at, out PartKind kind, out int importance)
    {
        kind = PartKind.Optional;
        importance = 0;
        if (at < text.Length && text[at] == '!')
        {
            kind = PartKind.Conditional;
            return at + 1;
        }

        if (at + 1 < text.Length && text[at + 1] == ':' && text[at] is >= '0' and <= '9')
        {
            importance = Math.Min(text[at] - '0', MostImportant);
            return at + 2;
        }

        return at;
    }

    private static void Flush(StringBuilder words, List<TemplatePiece> pieces)
    {
        if (words.Length > 0)
        {
            pieces.Add(new TemplatePiece(words.ToString(), false));
            words.Clear();
        }
    }

    private static void Close(List<TemplatePart> parts, List<TemplatePiece> pieces, PartKind kind, int importance)
    {
        if (pieces.Count > 0)
        {
            parts.Add(new TemplatePart(kind, importance, [.. pieces]));
            pieces.Clear();
        }
    }

    private static FormatException Fault(int at, string found, string allowed)
        => new(string.Format(CultureInfo.InvariantCulture, "at position {0}: {1}; {2}.", at + 1, found, allowed));
}
