using System;
using System.Collections.Generic;
using Repartie.BuiltIn.Compiled;

namespace Repartie.Rules;

/// <summary>Conditions as rows of numbers: what each is, then its parts.</summary>
internal static class ConditionCode
{
    private const int All = 0;
    private const int Any = 1;
    private const int Not = 2;
    private const int Fact = 3;
    private const int Atom = 4;

    public static void Write(Condition condition, List<int> code, Func<string, int> number)
    {
        switch (condition)
        {
            case AllCondition all:
                code.Add(All);
                WriteParts(all.Parts, code, number);
                break;
            case AnyCondition any:
                code.Add(Any);
                WriteParts(any.Parts, code, number);
                break;
            case NotCondition not:
                code.Add(Not);
                Write(not.Inner, code, number);
                break;
            case FactCondition fact:
                code.Add(Fact);
                code.Add(number(fact.Name));
                code.Add((int)fact.Comparison);
                code.Add(checked((int)fact.Value));
                break;
            case AtomCondition atom:
                code.Add(Atom + (int)atom.Kind);
                code.Add(number(atom.Name));
                break;
        }
    }

    public static Condition Read(CodeReader code, string[] names)
    {
        int kind = code.Next();
        switch (kind)
        {
            case All:
                Condition[] all = ReadParts(code, names);
                return all.Length == 0 ? Condition.Always : new AllCondition(all);
            case Any:
                return new AnyCondition(ReadParts(code, names));
            case Not:
                return new NotCondition(Read(code, names));
            case Fact:
                string name = names[code.Next()];
                Comparison comparison = (Comparison)code.Next();
                return new FactCondition(name, comparison, code.Next());
            default:
                return new AtomCondition((AtomKind)(kind - Atom), names[code.Next()]);
        }
    }

    private static void WriteParts(IReadOnlyList<Condition> parts, List<int> code, Func<string, int> number)
    {
        code.Add(parts.Count);
        foreach (Condition part in parts)
        {
            Write(part, code, number);
        }
    }

    private static Condition[] ReadParts(CodeReader code, string[] names)
    {
        Condition[] parts = new Condition[code.Next()];
        for (int p = 0; p < parts.Length; p++)
        {
            parts[p] = Read(code, names);
        }

        return parts;
    }
}
