using Repartie.Cli.Output;

namespace Repartie.Cli.Playbooks;

/// <summary>Makes the guide of a charter: nothing in it is written by hand but what holds for every brand.</summary>
internal static class PlaybookBuilder
{
    public static PlaybookDocument Build(TriageEngine engine, Labels labels, string language)
    {
        PlaybookWords words = new(engine, labels, language);
        return new PlaybookDocument(
            language,
            labels.Say($"{engine.Charter.Brand}: the guide for our accounts", $"{engine.Charter.Brand} : le guide de nos comptes"),
            labels.Say($"Made from the charter {engine.Stamp}; it is made anew whenever the charter changes.", $"Tiré de la charte {engine.Stamp} ; il est refait à chaque changement de la charte."),
            [
                RuleOfThumb.Of(words),
                WhoWeAre.Of(words),
                WhatWeTalkAbout.Of(words),
                WhereMattersGo.Of(words),
                HowFast.Of(words),
                ToneAndWords.Of(words),
                WhenItBoils.Of(words),
                WhomToCall.Of(words),
            ]);
    }
}
