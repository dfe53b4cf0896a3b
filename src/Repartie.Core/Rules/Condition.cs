using System;
using System.Collections.Generic;
using Repartie.Rules;

namespace Repartie;

/// <summary>
/// A total, side-effect-free boolean expression over signals, topics and facts: the <c>when</c> of a rule. Immutable. Combine with
/// <c>&amp;</c>, <c>|</c> and <c>!</c>, or read the written form with <see cref="Parse"/>.
/// </summary>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>True for every post.</summary>
    public static Condition Always { get; } = new AllCondition([]);

    /// <summary>Reads the written form, for instance <c>signal.question and not (topic.repair or fact.words &gt; 40)</c>.</summary>
    /// <param name="text">The expression.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no expression; the message gives the position, what was found and what was expected.</exception>
    public static Condition Parse(string text) => new ConditionParser(Guard.NotNull(text)).Parse();

    /// <summary>A signal was seen.</summary>
    /// <param name="name">The signal's name, without <c>signal.</c>; whether it exists is checked when an engine is built.</param>
    /// <exception cref="ArgumentException">The name holds something else than letters, digits, dashes and underscores.</exception>
    public static Condition Signal(string name) => new AtomCondition(AtomKind.Signal, ConditionParser.CheckName(name));

    /// <summary>A topic of the charter was named.</summary>
    /// <param name="name">The topic's name, without <c>topic.</c>.</param>
    /// <exception cref="ArgumentException">The name holds something else than letters, digits, dashes and underscores.</exception>
    public static Condition Topic(string name) => new AtomCondition(AtomKind.Topic, ConditionParser.CheckName(name));

    /// <summary>A fact compares to a number.</summary>
    /// <param name="name">The fact's name, without <c>fact.</c>; see <see cref="FactNames"/>.</param>
    /// <param name="comparison">How it compares.</param>
    /// <param name="value">The number, in the fact's unit; from 0.</param>
    /// <exception cref="ArgumentException">The name holds something else than letters, digits, dashes and underscores, or the number is negative.</exception>
    public static Condition Fact(string name, Comparison comparison, long value)
        => new FactCondition(
            ConditionParser.CheckName(name),
            comparison,
            value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Facts are counts; allowed: 0 and more."));

    /// <summary>The post stands on this network.</summary>
    /// <param name="network">The network; not the default value.</param>
    /// <exception cref="ArgumentException">The network is not known, or its name holds a quotation mark.</exception>
    public static Condition OnNetwork(Network network)
        => network.IsUnknown || network.Name.IndexOf('"') >= 0
            ? throw new ArgumentException("The network has no name that a condition can hold.", nameof(network))
            : new AtomCondition(AtomKind.Network, network.Name);

    /// <summary>The post is in this language.</summary>
    /// <param name="language">Two letters.</param>
    public static Condition InLanguage(string language) => new AtomCondition(AtomKind.Language, ConditionParser.CheckName(language).ToLowerInvariant());

    /// <summary>Both hold.</summary>
    public static Condition operator &(Condition left, Condition right) => left.And(right);

    /// <summary>At least one holds.</summary>
    public static Condition operator |(Condition left, Condition right) => left.Or(right);

    /// <summary>It does not hold.</summary>
    public static Condition operator !(Condition condition) => Guard.NotNull(condition).Not();

    /// <summary>Both hold.</summary>
    /// <param name="other">The other condition.</param>
    public Condition And(Condition other) => new AllCondition([this, Guard.NotNull(other)]);

    /// <summary>At least one holds.</summary>
    /// <param name="other">The other condition.</param>
    public Condition Or(Condition other) => new AnyCondition([this, Guard.NotNull(other)]);

    /// <summary>It does not hold.</summary>
    public Condition Not() => new NotCondition(this);

    /// <summary>The written form, which <see cref="Parse"/> reads back.</summary>
    public sealed override string ToString()
    {
        System.Text.StringBuilder text = new();
        Write(text, 0);
        return text.ToString();
    }

    internal abstract void Write(System.Text.StringBuilder text, int precedence);

    /// <summary>The atoms it names, each once or more.</summary>
    internal abstract IEnumerable<Condition> Atoms();
}

/// <summary>How a fact compares to a number.</summary>
public enum Comparison
{
    /// <summary>Equal.</summary>
    Equal = 0,

    /// <summary>Greater or equal.</summary>
    AtLeast = 1,

    /// <summary>Less or equal.</summary>
    AtMost = 2,

    /// <summary>Greater.</summary>
    MoreThan = 3,

    /// <summary>Less.</summary>
    LessThan = 4,
}
