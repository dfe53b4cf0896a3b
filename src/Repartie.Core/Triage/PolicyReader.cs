using System;
using System.Collections.Generic;
using Repartie.BuiltIn.Compiled;
using Repartie.Rules;

namespace Repartie.Triage;

/// <summary>
/// Reads what <see cref="PolicyBlob"/> wrote, in the same order. A program's first decision waits for it, so it is written with plain loops, of
/// which nothing is left to compile in a program that was compiled ahead of time.
/// </summary>
internal sealed class PolicyReader
{
    private readonly string[] _names;
    private readonly CodeReader _code;

    public PolicyReader(BlobReader source)
    {
        _names = source.Texts();
        _code = new CodeReader(source.Numbers());
        Rules = new Rule[_code.Next()];
        Conditions = new CompiledCondition?[Rules.Length];
        for (int r = 0; r < Rules.Length; r++)
        {
            Rules[r] = ReadRule();
            Conditions[r] = ReadBits();
        }

        int count = _code.Next();
        Dictionary<string, IReadOnlyList<Lean>> leans = new(count, StringComparer.Ordinal);
        for (int l = 0; l < count; l++)
        {
            string rule = _names[_code.Next()];
            Lean[] points = ReadLeans();
            leans.Add(rule, new FrozenList<Lean>(points, 0, points.Length));
        }

        count = _code.Next();
        Dictionary<string, int> confidence = new(count, StringComparer.Ordinal);
        for (int c = 0; c < count; c++)
        {
            string rule = _names[_code.Next()];
            confidence.Add(rule, _code.Next());
        }

        int[]? calibration = _code.All();
        Weights = new RuleWeights(leans, confidence, calibration);
    }

    public Rule[] Rules { get; }

    /// <summary>By rule; null where a condition means other bits for each charter.</summary>
    public CompiledCondition?[] Conditions { get; }

    public RuleWeights Weights { get; }

    private Rule ReadRule()
    {
        RuleBuilder rule = Rule.Named(_names[_code.Next()]);
        int flags = _code.Next();
        if ((flags & 1) != 0)
        {
            rule.AsShadow();
        }

        rule.IsFloor = (flags & 2) != 0;
        rule.Silent = (flags & 4) != 0;
        rule.TieBreaker = _code.Next();
        if (Text() is { } template)
        {
            rule.Reply(template);
        }

        string[] replaced = Texts();
        if (replaced.Length > 0)
        {
            rule.InsteadOf(replaced);
        }

        string[] match = Texts();
        string[] not = Texts();
        if (match.Length + not.Length > 0)
        {
            rule.WithExamples(new RuleExamples(match, not));
        }

        string[] because = Texts();
        if (because.Length > 0)
        {
            KeyValuePair<string, string>[] texts = new KeyValuePair<string, string>[because.Length / 2];
            for (int t = 0; t < texts.Length; t++)
            {
                texts[t] = new(because[2 * t], because[(2 * t) + 1]);
            }

            rule.Because(LocalizedText.Owning(texts));
        }

        int disposition = _code.Next();
        int channel = _code.Next();
        Department? department = Text() is { } name ? new Department(name) : null;
        int priority = _code.Next();
        int moderation = _code.Next();
        Lean[] leans = ReadLeans();
        rule.Then(disposition < 0
            ? RuleOutcome.Leaning(leans, department, priority < 0 ? null : (Priority)priority)
            : RuleOutcome.Decide((Disposition)disposition, channel < 0 ? null : (Channel)channel, department, priority < 0 ? null : (Priority)priority, moderation < 0 ? null : (ModerationAction)moderation));
        return rule.When(ConditionCode.Read(_code, _names)).Build();
    }

    private CompiledCondition? ReadBits()
    {
        int count = _code.Next();
        if (count < 0)
        {
            return null;
        }

        Conjunction[] alternatives = new Conjunction[count];
        for (int a = 0; a < count; a++)
        {
            int[] required = _code.All()!;
            alternatives[a] = new Conjunction(required, _code.All()!);
        }

        int[] named = _code.All()!;

        // Most conditions are one bit, which is kept once.
        bool isOneBit = count == 1 && named.Length == 1 && alternatives[0].Required.Length == 1;
        return new CompiledCondition(alternatives, isOneBit ? alternatives[0].Required : named);
    }

    private Lean[] ReadLeans()
    {
        int count = _code.Next();
        Lean[] leans = count == 0 ? Rows<Lean>.None : new Lean[count];
        for (int l = 0; l < leans.Length; l++)
        {
            Disposition towards = (Disposition)_code.Next();
            leans[l] = new Lean(towards, _code.Next());
        }

        return leans;
    }

    private string? Text() => _code.Next() is >= 0 and var number ? _names[number] : null;

    private string[] Texts()
    {
        int count = _code.Next();
        if (count == 0)
        {
            return [];
        }

        string[] texts = new string[count];
        for (int t = 0; t < count; t++)
        {
            texts[t] = _names[_code.Next()];
        }

        return texts;
    }
}
