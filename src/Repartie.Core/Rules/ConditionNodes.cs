using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Repartie.Rules;

/// <summary>What an atom asks of a post.</summary>
internal enum AtomKind
{
    Signal,
    Topic,
    Network,
    Language,
}

internal sealed class AtomCondition(AtomKind kind, string name) : Condition
{
    public AtomKind Kind { get; } = kind;

    public string Name { get; } = name;

    internal override void Write(StringBuilder text, int precedence)
    {
        text.Append(Kind switch
        {
            AtomKind.Signal => "signal.",
            AtomKind.Topic => "topic.",
            AtomKind.Network => "network = ",
            _ => "language = ",
        });
        bool quoted = Kind == AtomKind.Network && !ConditionParser.IsName(Name);
        text.Append(quoted ? "\"" : string.Empty).Append(Name).Append(quoted ? "\"" : string.Empty);
    }

    internal override IEnumerable<Condition> Atoms() => [this];
}

internal sealed class FactCondition(string name, Comparison comparison, long value) : Condition
{
    public string Name { get; } = name;

    public Comparison Comparison { get; } = comparison;

    public long Value { get; } = value;

    public bool Holds(long fact) => Comparison switch
    {
        Comparison.Equal => fact == Value,
        Comparison.AtLeast => fact >= Value,
        Comparison.AtMost => fact <= Value,
        Comparison.MoreThan => fact > Value,
        _ => fact < Value,
    };

    internal override void Write(StringBuilder text, int precedence)
        => text.Append("fact.").Append(Name).Append(' ').Append(ConditionParser.SignOf(Comparison)).Append(' ').Append(Value.ToString(CultureInfo.InvariantCulture));

    internal override IEnumerable<Condition> Atoms() => [this];
}

internal sealed class NotCondition(Condition inner) : Condition
{
    public Condition Inner { get; } = inner;

    internal override void Write(StringBuilder text, int precedence)
    {
        text.Append("not ");
        Inner.Write(text, 3);
    }

    internal override IEnumerable<Condition> Atoms() => Inner.Atoms();
}

internal sealed class AllCondition(IReadOnlyList<Condition> parts) : Condition
{
    public IReadOnlyList<Condition> Parts { get; } = parts;

    internal override void Write(StringBuilder text, int precedence)
    {
        if (Parts.Count == 0)
        {
            text.Append("always");
            return;
        }

        JoinedParts.Write(text, Parts, " and ", own: 2, precedence);
    }

    internal override IEnumerable<Condition> Atoms() => Parts.SelectMany(static p => p.Atoms());
}

internal sealed class AnyCondition(IReadOnlyList<Condition> parts) : Condition
{
    public IReadOnlyList<Condition> Parts { get; } = parts;

    internal override void Write(StringBuilder text, int precedence) => JoinedParts.Write(text, Parts, " or ", own: 1, precedence);

    internal override IEnumerable<Condition> Atoms() => Parts.SelectMany(static p => p.Atoms());
}

internal static class JoinedParts
{
    public static void Write(StringBuilder text, IReadOnlyList<Condition> parts, string separator, int own, int precedence)
    {
        bool brackets = precedence > own;
        text.Append(brackets ? "(" : string.Empty);
        for (int i = 0; i < parts.Count; i++)
        {
            text.Append(i > 0 ? separator : string.Empty);
            parts[i].Write(text, own);
        }

        text.Append(brackets ? ")" : string.Empty);
    }
}
