using System.CommandLine;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Tune;

/// <summary><c>repartie tune</c>: learns weights from labelled posts.</summary>
internal static class TuneCommand
{
    public static Command Build(CliConsole console)
    {
        Argument<string> labelled = new("labelled")
        {
            Description = "Posts as for classify, one JSON object a line, with expected.disposition; optional part.",
            HelpName = "labelled.jsonl",
        };
        Option<string?> charters = SharedOptions.Charters();
        Option<string?> part = new("--part") { Description = "Only rows with this value of part.", HelpName = "NAME" };
        Option<string> output = new("--output", "-o") { Description = "The weights file to write, beside the charter that names it.", HelpName = "FILE", Required = true };
        Command command = new("tune", "Learns the weights of leaning rules and the confidence of deciding ones from labelled posts, and says what they gain.")
        {
            labelled, charters, part, output,
        };
        command.SetAction(result => new TuneRun(console)
        {
            Labelled = result.GetRequiredValue(labelled),
            Charters = result.GetValue(charters),
            Part = result.GetValue(part),
            Output = result.GetRequiredValue(output),
        }.Run());
        return command;
    }
}
