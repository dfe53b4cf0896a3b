using System;

namespace Repartie.Cli.Evaluate;

/// <summary>How often each expected disposition was decided as which, and the figures that follow from it.</summary>
internal sealed class Confusion
{
    /// <summary>The dispositions, in the order of tables.</summary>
    public static readonly Disposition[] Classes = [Disposition.AnswerPublicly, Disposition.OffTopic, Disposition.Escalate];

    private readonly int[] _cells = new int[9];

    public int Count { get; private set; }

    public int Correct => this[Disposition.AnswerPublicly, Disposition.AnswerPublicly] + this[Disposition.OffTopic, Disposition.OffTopic] + this[Disposition.Escalate, Disposition.Escalate];

    public double Accuracy => Share(Correct, Count);

    /// <summary>
    /// The mean F1 of the classes that occur, expected or decided; one that occurs in neither says nothing about the decisions.
    /// </summary>
    public double MacroF1
    {
        get
        {
            double sum = 0;
            int occurring = 0;
            foreach (Disposition disposition in Classes)
            {
                if (Expected(disposition) + Decided(disposition) > 0)
                {
                    sum += F1(disposition);
                    occurring++;
                }
            }

            return occurring == 0 ? double.NaN : sum / occurring;
        }
    }

    public int this[Disposition expected, Disposition decided] => _cells[((int)expected * 3) + (int)decided];

    public void Add(Disposition expected, Disposition decided)
    {
        _cells[((int)expected * 3) + (int)decided]++;
        Count++;
    }

    public void Clear()
    {
        Array.Clear(_cells);
        Count = 0;
    }

    /// <summary>How many rows expect it.</summary>
    public int Expected(Disposition disposition) => this[disposition, Disposition.Escalate] + this[disposition, Disposition.AnswerPublicly] + this[disposition, Disposition.OffTopic];

    /// <summary>How many rows were decided so.</summary>
    public int Decided(Disposition disposition) => this[Disposition.Escalate, disposition] + this[Disposition.AnswerPublicly, disposition] + this[Disposition.OffTopic, disposition];

    /// <summary>Of the rows decided so, the share that expect it; not a number where none was.</summary>
    public double Precision(Disposition disposition) => Share(this[disposition, disposition], Decided(disposition));

    /// <summary>Of the rows that expect it, the share decided so; not a number where none does.</summary>
    public double Recall(Disposition disposition) => Share(this[disposition, disposition], Expected(disposition));

    /// <summary>The harmonic mean of precision and recall; 0 where nothing was right; not a number where it occurs nowhere.</summary>
    public double F1(Disposition disposition) => Share(2 * this[disposition, disposition], Expected(disposition) + Decided(disposition));

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
