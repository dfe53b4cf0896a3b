using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Triage;
using Repartie.Tuning;

namespace Repartie;

/// <summary>
/// Learns the weights of leaning rules and the confidence of deciding ones from labelled posts: regularised, cross-validated,
/// deterministic, seconds on one core for thousands of posts. Thread-safe.
/// </summary>
public static class WeightTuner
{
    private const int Folds = 6;

    /// <summary>A rule that fires on fewer posts than this keeps the weight that it declares: what few posts say is chance.</summary>
    private const int FewestPosts = 3;

    /// <summary>Posts' worth of belief in the usual confidence of a deciding rule.</summary>
    private const double ConfidencePrior = 8;
    private const double UsualConfidence = 0.85;

    private static readonly double[] Penalties = [4, 8, 16, 32, 64];

    /// <summary>Learns from labelled posts.</summary>
    /// <param name="posts">The posts; posts of one brand stay together when the learning is checked on posts it has not seen.</param>
    /// <exception cref="ArgumentException">There are fewer than 50 posts.</exception>
    /// <exception cref="CharterException">A charter cannot be used.</exception>
    public static TuningResult Learn(IEnumerable<LabelledPost> posts)
    {
        List<Sample> samples = Read(Guard.NotNull(posts), out List<string> rules, out double[] declared);
        if (samples.Count < 50)
        {
            throw new ArgumentException(FormattableString.Invariant($"Found {samples.Count} labelled posts; at least 50 are needed to learn from."), nameof(posts));
        }

        LeanRow[] rows = [.. samples.Where(static s => !s.Decided).Select(static s => s.Row)];
        int[] foldOf = [.. samples.Where(static s => !s.Decided).Select(static s => s.Fold)];
        int free = rules.IndexOf(BuiltInPolicy.DefaultRule);
        double penalty = Penalties[0];
        double best = double.NegativeInfinity;
        Balance balance = default;
        (double[] Shares, int Expected)[] held = [];
        foreach (double candidate in Penalties)
        {
            (double[] Shares, int Expected)[] judged = HeldOut(rows, foldOf, candidate, free, declared);
            Balance found = Balance.Find(judged);
            double score = found.Score(judged);
            if (score > best)
            {
                (best, penalty, held, balance) = (score, candidate, judged, found);
            }
        }

        LeanModel model = LeanModel.Fit(rows, rules.Count, penalty, free, declared);
        (bool Right, double Share)[] verdicts = [.. held.Select(h => (balance.Judge(h.Shares).Disposition == h.Expected, balance.Judge(h.Shares).Share))];
        int[] calibration = Calibrator.Fit(verdicts.Select(static v => (v.Share, v.Right)));
        double right = verdicts.Count(static v => v.Right) + samples.Count(static s => s.Decided && s.DecidedRightly);
        return new TuningResult(
            new RuleWeights(Leans(model, rows, rules, free, balance), Confidence(samples), calibration),
            samples.Count,
            samples.Count(static s => s.DecidedRightly) / (double)samples.Count,
            right / samples.Count,
            penalty);
    }

    private static List<Sample> Read(IEnumerable<LabelledPost> posts, out List<string> rules, out double[] declared)
    {
        Dictionary<Charter, TriageEngine> engines = [];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Dictionary<string, int> folds = new(StringComparer.Ordinal);
        List<Sample> samples = [];
        foreach (LabelledPost labelled in posts)
        {
            if (!engines.TryGetValue(labelled.Charter, out TriageEngine? engine))
            {
                engines.Add(labelled.Charter, engine = TriageEngine.Create(labelled.Charter));
            }

            TriageTrace trace = engine.Trace(labelled.Post, labelled.Context);
            List<int> leaning = [];
            List<string> deciding = [];
            foreach (string id in trace.FiredRules)
            {
                Rule rule = engine.RuleOf(id);
                if (rule.Shadow)
                {
                    continue;
                }

                if (rule.Then.Decides)
                {
                    deciding.Add(id);
                    continue;
                }

                if (!numbers.TryGetValue(id, out int number))
                {
                    numbers.Add(id, number = numbers.Count);
                }

                leaning.Add(number);
            }

            // Posts of one brand are held out together, in turn of their first sight; a brand with very many is dealt out post by post.
            string brand = labelled.Post.Brand ?? labelled.Charter.Name;
            folds[brand] = folds.TryGetValue(brand, out int seen) ? seen + 1 : 1;
            int fold = folds[brand] > 120 ? samples.Count % Folds : BrandFold(brand);
            samples.Add(new Sample(
                new LeanRow([.. leaning], (int)labelled.Expected),
                fold,
                trace.Decision.Lead is null,
                trace.Decision.Disposition == labelled.Expected,
                trace.Decision.Lead is null ? [.. deciding.Where(id => engine.RuleOf(id).Then.Disposition == trace.Decision.Disposition)] : []));
        }

        rules = [.. numbers.OrderBy(static n => n.Value).Select(static n => n.Key)];
        declared = new double[rules.Count * 3];
        for (int r = 0; r < rules.Count; r++)
        {
            string id = rules[r];
            foreach (Lean lean in engines.Values.Select(e => e.FindRule(id)).First(static rule => rule is not null)!.Then.Leans)
            {
                declared[(r * 3) + (int)lean.Towards] = lean.Weight / 10.0;
            }
        }

        return samples;
    }

    private static int BrandFold(string brand)
    {
        uint hash = 2166136261;
        foreach (char c in brand)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash % Folds);
    }

    private static (double[] Shares, int Expected)[] HeldOut(LeanRow[] rows, int[] foldOf, double penalty, int free, double[] declared)
    {
        (double[] Shares, int Expected)[] judged = new (double[], int)[rows.Length];
        for (int fold = 0; fold < Folds; fold++)
        {
            LeanModel model = LeanModel.Fit([.. rows.Where((_, i) => foldOf[i] != fold)], declared.Length / 3, penalty, free, declared);
            for (int i = 0; i < rows.Length; i++)
            {
                if (foldOf[i] == fold)
                {
                    judged[i] = (model.Judge(rows[i].Rules), rows[i].Expected);
                }
            }
        }

        return judged;
    }

    private static Dictionary<string, IReadOnlyList<Lean>> Leans(LeanModel model, LeanRow[] rows, List<string> rules, int free, Balance balance)
    {
        int[] posts = new int[rules.Count];
        foreach (LeanRow row in rows)
        {
            foreach (int rule in row.Rules)
            {
                posts[rule]++;
            }
        }

        Dictionary<string, IReadOnlyList<Lean>> leans = new(StringComparer.Ordinal);
        for (int r = 0; r < rules.Count; r++)
        {
            if (posts[r] < FewestPosts)
            {
                continue;
            }

            List<Lean> weights = [];
            for (int d = 0; d < 3; d++)
            {
                double weight = model.Weight(r, d) + (r == free ? balance.Of(d) : 0);
                int points = (int)Math.Round(weight * 10, MidpointRounding.AwayFromZero);
                if (points != 0)
                {
                    weights.Add(new Lean((Disposition)d, Math.Max(-RuleOutcome.LargestWeight, Math.Min(RuleOutcome.LargestWeight, points))));
                }
            }

            leans[rules[r]] = weights;
        }

        return leans;
    }

    private static Dictionary<string, int> Confidence(List<Sample> samples)
    {
        Dictionary<string, (double Right, double Count)> counts = new(StringComparer.Ordinal);
        foreach (Sample sample in samples)
        {
            foreach (string rule in sample.DecidedBy)
            {
                (double right, double count) = counts.TryGetValue(rule, out (double Right, double Count) seen) ? seen : default;
                counts[rule] = (right + (sample.DecidedRightly ? 1 : 0), count + 1);
            }
        }

        return counts.ToDictionary(
            static c => c.Key,
            static c => (int)Math.Round((c.Value.Right + (ConfidencePrior * UsualConfidence)) / (c.Value.Count + ConfidencePrior) * 1000, MidpointRounding.AwayFromZero),
            StringComparer.Ordinal);
    }

    private sealed record Sample(LeanRow Row, int Fold, bool Decided, bool DecidedRightly, string[] DecidedBy);
}
