using System;
using System.Collections.Generic;

namespace Repartie.Tuning;

/// <summary>One post for learning: the leaning rules that fired, by number, and the right disposition.</summary>
internal readonly record struct LeanRow(int[] Rules, int Expected);

/// <summary>
/// Multinomial logistic regression with a quadratic penalty on the distance from what the rules themselves declare, fitted by
/// accelerated gradient steps in a fixed order: the same posts give the same weights on every run. A declared weight is a belief
/// about language; it may shrink to nothing, and never turns to its opposite because of a few posts.
/// </summary>
internal sealed class LeanModel
{
    private const int Classes = 3;
    private const int Steps = 400;

    /// <summary>A direction that a rule does not declare is held back this many times more: it is mostly chance.</summary>
    private const double UndeclaredPenalty = 4;

    private readonly double[] _weights;

    private LeanModel(double[] weights) => _weights = weights;

    public double Weight(int rule, int disposition) => _weights[(rule * Classes) + disposition];

    /// <summary>Fits the weights.</summary>
    /// <param name="rows">The posts.</param>
    /// <param name="ruleCount">How many rules there are.</param>
    /// <param name="penalty">The weight of the quadratic penalty, in posts.</param>
    /// <param name="free">A rule without penalty: the one that fires on every post.</param>
    /// <param name="declared">The declared weights, three for each rule, in natural logarithms of odds.</param>
    public static LeanModel Fit(IReadOnlyList<LeanRow> rows, int ruleCount, double penalty, int free, double[] declared)
    {
        double[] current = (double[])declared.Clone();
        double[] ahead = (double[])declared.Clone();
        double[] gradient = new double[current.Length];
        double largest = 1;
        foreach (LeanRow row in rows)
        {
            largest = Math.Max(largest, row.Rules.Length);
        }

        // The curvature of the loss is at most a quarter of the rules on a post, times the posts.
        double step = 1 / ((0.25 * largest * rows.Count) + (penalty * UndeclaredPenalty));
        double momentum = 1;
        double[] scores = new double[Classes];
        for (int s = 0; s < Steps; s++)
        {
            Array.Clear(gradient, 0, gradient.Length);
            foreach (LeanRow row in rows)
            {
                Shares(ahead, row.Rules, scores);
                scores[row.Expected] -= 1;
                foreach (int rule in row.Rules)
                {
                    for (int c = 0; c < Classes; c++)
                    {
                        gradient[(rule * Classes) + c] += scores[c];
                    }
                }
            }

            double next = (1 + Math.Sqrt(1 + (4 * momentum * momentum))) / 2;
            for (int i = 0; i < current.Length; i++)
            {
                double weight = declared[i] != 0 ? penalty : penalty * UndeclaredPenalty;
                double pull = i / Classes == free ? 0 : weight * (ahead[i] - declared[i]);
                double moved = ahead[i] - (step * (gradient[i] + pull));
                if (declared[i] != 0 && moved * declared[i] < 0)
                {
                    moved = 0;
                }

                ahead[i] = moved + ((momentum - 1) / next * (moved - current[i]));
                current[i] = moved;
            }

            momentum = next;
        }

        return new LeanModel(current);
    }

    /// <summary>The odds of a post's dispositions, as shares that add up to one.</summary>
    public double[] Judge(int[] rules)
    {
        double[] shares = new double[Classes];
        Shares(_weights, rules, shares);
        return shares;
    }

    private static void Shares(double[] weights, int[] rules, double[] scores)
    {
        for (int c = 0; c < Classes; c++)
        {
            double sum = 0;
            foreach (int rule in rules)
            {
                sum += weights[(rule * Classes) + c];
            }

            scores[c] = sum;
        }

        double most = Math.Max(scores[0], Math.Max(scores[1], scores[2]));
        double total = 0;
        for (int c = 0; c < Classes; c++)
        {
            scores[c] = Math.Exp(scores[c] - most);
            total += scores[c];
        }

        for (int c = 0; c < Classes; c++)
        {
            scores[c] /= total;
        }
    }
}
