using System.Collections.Generic;

namespace Repartie.Cli.Review;

/// <summary>A text that was reviewed, with its findings.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Text">The draft or publication.</param>
/// <param name="Decision">The decision on the post; null for a publication.</param>
/// <param name="Findings">The findings, errors first.</param>
internal sealed record ReviewedText(string Id, string Text, Decision? Decision, IReadOnlyList<ReviewFinding> Findings);
