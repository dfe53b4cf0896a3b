using Repartie.Cli.Input;

namespace Repartie.Cli.Evaluate;

/// <summary>A labelled row with the decision it got.</summary>
internal sealed class EvaluatedRow(PostRow row, TriageEngine engine, Decision decision)
{
    public const string NotGiven = "(not given)";

    public PostRow Row { get; } = row;

    /// <summary>The engine that decided; it gives the sentences.</summary>
    public TriageEngine Engine { get; } = engine;

    public Decision Decision { get; } = decision;

    public Disposition Expected => Row.Labels!.Disposition!.Value;

    public bool IsCorrect => Expected == Decision.Disposition;

    public string Language => Row.Post.Language is { } language ? language[..System.Math.Min(2, language.Length)] : NotGiven;

    public string Sector => Row.Sector?.ToLowerInvariant() ?? NotGiven;

    public string Source => Row.Labels!.Source ?? NotGiven;

    public string Brand => Row.Post.Brand ?? NotGiven;
}
