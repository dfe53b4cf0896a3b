using System.Buffers;
using System.Linq;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Repartie.Benchmarks.Baselines;
using Repartie.Benchmarks.Measuring;

namespace Repartie.Benchmarks;

/// <summary>The same work for BenchmarkDotNet, one way at a time: <c>-- --filter *</c>, or a part of a name.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private World _world = null!;
    private SearchValues<string> _search = null!;
    private string[] _phrases = null!;
    private Regex[] _expressions = null!;

    [Params(500, 5_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _world = World.Create(Rules * 2, Rules);
        _phrases = [.. _world.Generated.Phrases];
        _search = SearchValues.Create(_phrases, System.StringComparison.OrdinalIgnoreCase);
        _expressions = TextBaselines.Expressions(_world.Generated);
    }

    [Benchmark(Baseline = true)]
    public int WholeDecision() => _world.Decide();

    [Benchmark]
    public int CopyText() => TextBaselines.Copy(_world.Texts);

    [Benchmark]
    public int RegularExpressions() => TextBaselines.Match(_expressions, [.. _world.Texts.Take(20)]);

    [Benchmark]
    public int StringContains() => TextBaselines.Contains(_phrases, _world.Texts);

    [Benchmark]
    public int SearchValuesOfString() => TextBaselines.Search(_search, _world.Texts);
}
