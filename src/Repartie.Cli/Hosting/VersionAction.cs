using System.CommandLine;
using System.CommandLine.Invocation;

namespace Repartie.Cli.Hosting;

/// <summary>Answers <c>--version</c>; the built-in action reads the version of whatever program hosts the command.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(CliHost.Version);
        return ExitCodes.Good;
    }
}
