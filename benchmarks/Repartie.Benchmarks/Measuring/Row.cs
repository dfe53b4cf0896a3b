using System.Globalization;

namespace Repartie.Benchmarks.Measuring;

/// <summary>A row of the report: a figure and what it must reach.</summary>
/// <param name="Name">What is compared with what.</param>
/// <param name="Figure">The figure; NaN where it could not be measured.</param>
/// <param name="Unit">Behind the figure.</param>
/// <param name="Must">What it must reach.</param>
/// <param name="Strive">What it should reach.</param>
/// <param name="LessIsBetter">Whether a smaller figure is the better one.</param>
/// <param name="Note">Times, or why there is no figure.</param>
internal sealed record Row(string Name, double Figure, string Unit, double Must, double Strive, bool LessIsBetter, string Note)
{
    public string Verdict => double.IsNaN(Figure) ? "skipped"
        : Reaches(Strive) ? "strive" : Reaches(Must) ? "must" : "no";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name} | {(double.IsNaN(Figure) ? "–" : Figure.ToString(Figure < 10 ? "0.00" : "0", CultureInfo.InvariantCulture) + Unit)} | {Must}{Unit} | {Strive}{Unit} | {Verdict} | {Note} |");

    private bool Reaches(double target) => LessIsBetter ? Figure <= target : Figure >= target;
}
