using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Reflection;
using Repartie.Cli.Charters;
using Repartie.Cli.Classify;
using Repartie.Cli.Evaluate;
using Repartie.Cli.Explain;
using Repartie.Cli.Presence;
using Repartie.Cli.Review;
using Repartie.Cli.Scope;
using Repartie.Cli.Threads;
using Repartie.Cli.Tune;

namespace Repartie.Cli.Hosting;

/// <summary>Runs one command line from arguments to exit code; every fault ends as a message on the error stream.</summary>
internal static class CliHost
{
    /// <summary>Runs a command line on given streams.</summary>
    public static int Run(IReadOnlyList<string> args, Stream input, Stream output, TextWriter error)
        => Run(args, new CliConsole(input, output, error));

    /// <summary>Runs a command line.</summary>
    public static int Run(IReadOnlyList<string> args, CliConsole console)
    {
        RootCommand root = Root(console);

        // A post may start with "@brand": arguments that start so are texts here and not names of response files.
        ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        bool isQuestion = result.Action is HelpAction || (result.Errors.Count == 0 && result.Action is { ClearsParseErrors: true });
        if (!isQuestion && UsageErrors.Of(result) is { Count: > 0 } errors)
        {
            return UsageErrors.Report(errors, result.CommandResult.Command, console.Error);
        }

        try
        {
            using StreamWriter text = console.OpenText();
            return result.Invoke(new InvocationConfiguration
            {
                Output = text,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (CharterException fault)
        {
            return Fail(console, fault.Message);
        }
        catch (Exception fault) when (fault is UnusableException or IOException or UnauthorizedAccessException)
        {
            return Fail(console, "repartie: " + fault.Message);
        }
    }

    /// <summary>The version as people write it, without the commit behind the plus sign.</summary>
    public static string Version
    {
        get
        {
            string version = typeof(CliHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
            int plus = version.IndexOf('+', StringComparison.Ordinal);
            return plus > 0 ? version[..plus] : version;
        }
    }

    private static int Fail(CliConsole console, string message)
    {
        console.Error.WriteLine(message);
        return ExitCodes.Unusable;
    }

    private static RootCommand Root(CliConsole console)
    {
        RootCommand root = new("Triages public posts to brands: answer here, set aside as off-topic, or move to phone, postal mail or a form.");
        foreach (Option option in root.Options)
        {
            if (option is VersionOption)
            {
                option.Action = new VersionAction();
            }
        }

        root.Add(ClassifyCommand.Build(console));
        root.Add(ExplainCommand.Build(console));
        root.Add(EvaluateCommand.Build(console));
        root.Add(ReviewCommand.Build(console));
        root.Add(TuneCommand.Build(console));
        root.Add(ThreadsCommand.Build(console));
        root.Add(ScopeCommand.Build(console));
        root.Add(PresenceCommand.Build(console));
        root.Add(CharterCommand.Build(console));
        return root;
    }
}
