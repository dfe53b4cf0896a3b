using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Evaluate;

/// <summary><c>repartie evaluate</c>: measures decisions against labels.</summary>
internal static class EvaluateCommand
{
    public static Command Build(CliConsole console)
    {
        Argument<string> labelled = new("labelled")
        {
            Description = "Posts as for classify, one JSON object a line, with expected.disposition and expected.channel; optional expected.sure (1 to 3), expected.personalData, part, source.",
            HelpName = "labelled.jsonl",
        };
        Option<string?> charters = SharedOptions.Charters();
        Option<string?> part = new("--part") { Description = "Only rows with this value of part.", HelpName = "NAME" };
        Option<bool> summary = new("--summary") { Description = "Figures only: no row, no text, no id." };
        Option<bool> mask = new("--mask-mentions") { Description = "Replace every @mention by @x before deciding." };
        Option<int> errors = new("--errors")
        {
            Description = $"How many errors are shown, the costliest first (default {EvaluateRun.ErrorsShown}).",
            HelpName = "N",
            DefaultValueFactory = static _ => EvaluateRun.ErrorsShown,
            CustomParser = Count,
        };
        Option<string?> language = SharedOptions.Language("the reasons' sentences");
        Command command = new("evaluate", "Measures decisions against labelled posts: confusion matrix, precision, recall, calibration, the costliest errors.")
        {
            labelled, charters, part, summary, mask, errors, language,
        };
        command.SetAction(result => new EvaluateRun(console)
        {
            Labelled = result.GetRequiredValue(labelled),
            Charters = result.GetValue(charters),
            Part = result.GetValue(part),
            SummaryOnly = result.GetValue(summary),
            MaskMentions = result.GetValue(mask),
            Errors = result.GetValue(errors),
            Language = SharedOptions.LanguageOf(result, language),
        }.Run());
        return command;
    }

    private static int Count(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return count;
        }

        result.AddError($"--errors: found '{text}'; a whole number from 0 is expected.");
        return 0;
    }
}
