using System;
using System.Buffers;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;

namespace Repartie.Cli.Hosting;

/// <summary>Says what is wrong with the arguments, on one line each and with the nearest name.</summary>
internal static class UsageErrors
{
    private static readonly SearchValues<char> OptionLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    /// <summary>The faults; empty where the arguments can be used.</summary>
    public static IReadOnlyList<string> Of(ParseResult result)
    {
        List<string> found = [];
        HashSet<string> named = new(StringComparer.Ordinal);
        string[] options = [.. UnknownOptions(result).Concat(result.UnmatchedTokens.Where(static t => t.StartsWith('-')))];
        foreach (string token in options.Concat(result.UnmatchedTokens).Where(named.Add))
        {
            // What stands behind a misspelled option is its value, of which nothing need be said.
            if (options.Length == 0 || options.Contains(token, StringComparer.Ordinal))
            {
                found.Add(Unknown(result.CommandResult.Command, token));
            }
        }

        foreach (ParseError error in result.Errors)
        {
            // What the parser says of the same words is less than what was said above.
            bool said = named.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal));
            bool follows = named.Count > 0 && error.SymbolResult is CommandResult;
            if (!said && !follows)
            {
                found.Add(Worded(error, result.CommandResult.Command));
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    public static int Report(IReadOnlyList<string> errors, Command command, TextWriter error)
    {
        foreach (string message in errors)
        {
            error.WriteLine("repartie: " + message);
        }

        error.WriteLine($"Run '{PathOf(command)} --help' for what is allowed.");
        return ExitCodes.Unusable;
    }

    private static string Worded(ParseError error, Command command)
        => error.SymbolResult is CommandResult && command.Subcommands.Count > 0 && command.Action is null
            ? $"a command is missing; there are {string.Join(", ", command.Subcommands.Select(static c => c.Name))}."
            : error.Message.ReplaceLineEndings(" ");

    private static string PathOf(Command command)
    {
        string parents = string.Join(' ', command.Parents.OfType<Command>().Select(PathOf));
        return parents.Length > 0 ? parents + " " + command.Name : "repartie";
    }

    // An argument that takes any text also takes a misspelled option; nobody means that.
    private static IEnumerable<string> UnknownOptions(ParseResult result)
        => result.Tokens
            .TakeWhile(static t => t.Type != TokenType.DoubleDash)
            .Where(static t => t.Type == TokenType.Argument && LooksLikeOption(t.Value))
            .Select(static t => t.Value);

    private static bool LooksLikeOption(string token)
        => token.Length > 2
            && token.StartsWith("--", StringComparison.Ordinal)
            && token.AsSpan(2).IndexOfAnyExcept(OptionLetters) < 0;

    private static string Unknown(Command command, string token)
    {
        if (token.StartsWith('-'))
        {
            string[] options = [.. command.Options.Select(static o => o.Name)];
            return $"there is no option '{token}' here{NearestName.Ending(token, options)} (Options: {string.Join(", ", options)})";
        }

        string[] commands = [.. command.Subcommands.Select(static c => c.Name)];
        return commands.Length > 0
            ? $"there is no command '{token}'{NearestName.Ending(token, commands)} (Commands: {string.Join(", ", commands)})"
            : $"'{PersonalData.Redact(token)}' is one argument too many; put a text with spaces in quotes.";
    }
}
