using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Threads;
using Repartie.Threads;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Simulation;

/// <summary>The invented words of the simulation are read as what they were written for; else it would prove nothing.</summary>
public sealed class SimulatedTextTests
{
    private static readonly Dictionary<string, (bool Brand, PostSigns All, PostSigns None)> Expected = new()
    {
        ["question"] = (false, PostSigns.Asks, PostSigns.Complains | PostSigns.Joins | PostSigns.Solved),
        ["connection"] = (false, PostSigns.Complains, PostSigns.Joins | PostSigns.Solved | PostSigns.Thanks),
        ["app"] = (false, PostSigns.Complains, PostSigns.Joins | PostSigns.Solved | PostSigns.Thanks),
        ["delivery"] = (false, PostSigns.Complains, PostSigns.Joins | PostSigns.Solved | PostSigns.Thanks),
        ["billing"] = (false, PostSigns.Complains, PostSigns.Joins | PostSigns.Solved | PostSigns.Thanks),
        ["join"] = (false, PostSigns.Joins, PostSigns.Solved | PostSigns.Thanks | PostSigns.Helps),
        ["accept"] = (false, PostSigns.Done, PostSigns.NoAnswer | PostSigns.NoPrivateAnswer | PostSigns.Solved | PostSigns.Complains),
        ["fail"] = (false, PostSigns.NoPrivateAnswer, PostSigns.Solved | PostSigns.Thanks),
        ["confirm"] = (false, PostSigns.Solved, PostSigns.Complains | PostSigns.NoAnswer | PostSigns.Joins),
        ["repeat"] = (false, PostSigns.Complains, PostSigns.Solved | PostSigns.Thanks | PostSigns.Joins),
        ["comment"] = (false, PostSigns.None, PostSigns.Asks | PostSigns.Complains | PostSigns.Joins | PostSigns.Solved),
        ["answer"] = (true, PostSigns.GivesHelp, PostSigns.MovesAway | PostSigns.AsksPrivate | PostSigns.RepliedInPrivate),
        ["deflection"] = (true, PostSigns.MovesAway, PostSigns.GivesHelp | PostSigns.RepliedInPrivate),
        ["handoff"] = (true, PostSigns.AsksPrivate, PostSigns.GivesHelp | PostSigns.RepliedInPrivate),
        ["private-answer"] = (true, PostSigns.RepliedInPrivate, PostSigns.None),
        ["news"] = (true, PostSigns.None, PostSigns.MovesAway | PostSigns.AsksPrivate | PostSigns.RepliedInPrivate),
        ["tip"] = (true, PostSigns.None, PostSigns.MovesAway | PostSigns.AsksPrivate | PostSigns.RepliedInPrivate),
        ["contest"] = (true, PostSigns.None, PostSigns.MovesAway | PostSigns.AsksPrivate | PostSigns.RepliedInPrivate),
    };

    [Fact]
    public void Texts_are_read_as_they_are_meant()
    {
        List<string> wrong = [];
        foreach ((string language, string purpose, string text) in SimulatedTexts.All)
        {
            (bool brand, PostSigns all, PostSigns none) = Expected[purpose];
            ThreadPost post = new("1", brand ? ThreadRole.Brand : ThreadRole.Customer, text, language: language);
            PostSigns signs = Talk.Engine.Triage.ReadForThread(post, Network.X, "lune").Signs;
            if ((signs & all) != all || (signs & none) != 0)
            {
                wrong.Add($"{language} {purpose}: {text} -> {signs}");
            }
        }

        wrong.ShouldBeEmpty(string.Join("\n", wrong));
    }

    [Fact]
    public void Every_purpose_has_texts_in_both_languages()
        => SimulatedTexts.All.Select(static t => t.Language + " " + t.Purpose).Distinct(StringComparer.Ordinal).Count().ShouldBe(Expected.Count * 2);
}
