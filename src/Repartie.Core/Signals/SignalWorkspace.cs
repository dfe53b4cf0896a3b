using System.Collections.Generic;
using Repartie.Signals.Phrases;
using Repartie.Signals.Worlds;
using Repartie.Text;

namespace Repartie.Signals;

/// <summary>The reusable state of one reading. Not thread-safe; engines keep one for each thread.</summary>
internal sealed class SignalWorkspace
{
    public TokenizedText Text { get; } = new();

    public TokenizedText Earlier { get; } = new();

    public PhraseMatcher Matcher { get; } = new();

    public HitList Hits { get; } = new();

    public CueList Cues { get; } = new();

    public TradeTally Tally { get; } = new();

    public SignalBoard Board { get; } = new();

    public Rows<PersonalDataMatch> PersonalData { get; } = new();

    /// <summary>The companies that the brand's own names stand for; kept while the brand stays the same.</summary>
    public HashSet<int> OwnCompanies { get; } = [];

    public BrandSignals? OwnCompaniesOf { get; set; }

    public string? OwnBrand { get; set; }

    /// <summary>The name of the post's brand, reduced to letters and digits; empty for none.</summary>
    public string OwnKey { get; set; } = string.Empty;

    /// <summary>The language of the post: two letters, or null where it is not known.</summary>
    public string? Language { get; set; }
}
