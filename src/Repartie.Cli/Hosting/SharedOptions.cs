using System;
using System.CommandLine;
using System.Linq;
using Repartie.Cli.Input;

namespace Repartie.Cli.Hosting;

/// <summary>Options that several commands have, worded once.</summary>
internal static class SharedOptions
{
    public static Option<string?> Charters() => new("--charters")
    {
        Description = "A charter, or a directory whose *.json files are charters (weight files are left out). A post takes the charter that has its brand as name or handle.",
        HelpName = "FILE-OR-DIR",
    };

    public static Option<string?> Language(string what) => OneOf("--lang", $"The language of {what}: en (default) or fr.", "fr|en", "fr", "en");

    public static Option<string?> Now() => Time("--now", "The time that decides which channels are open (ISO 8601, UTC where it has no offset); without it, each post's own time.");

    /// <summary>The time at which a file of posts is looked at.</summary>
    public static Option<string?> NowOfFile() => Time("--now", "The time at which the posts are looked at (ISO 8601, UTC where it has no offset); without it, the time of the file's last post.");

    public static Option<string?> Sector()
    {
        Option<string?> option = OneOf("--sector", "The sector whose starter charter is used.", "SECTOR", [.. Repartie.Sector.WithStarter.Select(static s => s.Name), Repartie.Sector.General.Name]);
        return option;
    }

    /// <summary>The file of a command that reads threads.</summary>
    public static Argument<string> LinkedPosts() => new("posts")
    {
        Description = "A file of posts linked by reply, one JSON object a line, in any order; - for standard input.",
        HelpName = "posts.jsonl|-",
    };

    /// <summary>A whole number with a lowest value.</summary>
    public static Option<int> Count(string name, string description, int lowest, int usual)
    {
        Option<int> option = new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < lowest)
            {
                result.AddError(FormattableString.Invariant($"{name}: found {result.GetValueOrDefault<int>()}; a whole number from {lowest} is expected."));
            }
        });
        return option;
    }

    /// <summary>An option with a closed set of values; a value outside it is an error that names the nearest.</summary>
    public static Option<string?> OneOf(string name, string description, string helpName, params string[] allowed)
    {
        Option<string?> option = new(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(static t => t.Value).Where(v => !allowed.Contains(v, StringComparer.OrdinalIgnoreCase)))
            {
                result.AddError($"{name}: found '{value}'; allowed are {string.Join(", ", allowed)}{NearestName.Ending(value, allowed)}");
            }
        });
        return option;
    }

    /// <summary>The language of sentences that was chosen, or the default.</summary>
    public static string LanguageOf(ParseResult result, Option<string?> option) => result.GetValue(option)?.ToLowerInvariant() ?? "en";

    /// <summary>The time that was given, or null.</summary>
    public static DateTimeOffset? TimeOf(ParseResult result, Option<string?> option)
        => result.GetValue(option) is { } text && IsoTime.TryParse(text, out DateTimeOffset time) ? time : null;

    private static Option<string?> Time(string name, string description)
    {
        Option<string?> option = new(name) { Description = description, HelpName = "ISO-TIME" };
        option.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(static t => t.Value).Where(static v => !IsoTime.TryParse(v, out _)))
            {
                result.AddError($"{name}: found '{value}'; {IsoTime.Allowed}");
            }
        });
        return option;
    }
}
