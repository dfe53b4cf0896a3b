using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Repartie.Cli.Classify;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Input;
using Repartie.Cli.Output;

namespace Repartie.Cli.Scope;

/// <summary>One run of <c>scope suggest</c>.</summary>
internal sealed class SuggestRun(CliConsole console)
{
    private const int LongestExample = 90;

    private int _bad;

    public required string Posts { get; init; }

    public string? Brand { get; init; }

    public string? Language { get; init; }

    public string? Against { get; init; }

    public required int Top { get; init; }

    public required string Format { get; init; }

    public string? Output { get; init; }

    public int Run()
    {
        OutputTarget.Check(Output, Against is null ? [Posts] : [Posts, Against]);
        ScopeSuggester suggester = new(new ScopeSuggesterOptions(Brand is null ? null : [Brand], Language));
        Read(Posts, (post, brand) =>
        {
            if (Brand is null || IsSameName(brand, Brand))
            {
                suggester.Add(post.Text, post.Language);
            }
        });
        if (suggester.Posts == 0)
        {
            throw new UnusableException($"{Posts}: there is no French or English post{(Brand is null ? string.Empty : $" of the brand '{Brand}'")} to learn from ({suggester.LeftOut} in other languages).");
        }

        if (Against is not null)
        {
            // The brand's own posts in the other file would hide what is its own.
            Read(Against, (post, brand) =>
            {
                if (Brand is null || !IsSameName(brand, Brand))
                {
                    suggester.AddBackground(post.Text, post.Language);
                }
            });
        }

        ScopeSuggestion suggestion = suggester.Suggest(Top);
        using (OutputTarget target = OutputTarget.Open(Output, console))
        {
            Write(suggestion, target);
        }

        Report(suggestion);
        return _bad > 0 ? ExitCodes.SomeBad : ExitCodes.Good;
    }

    private static bool IsSameName(string? brand, string name)
        => brand is not null && string.Equals(NameFolding.Fold(brand), NameFolding.Fold(name), StringComparison.Ordinal);

    private void Read(string path, Action<Post, string?> use)
    {
        using InputFile input = InputFile.Open(path, console);
        while (input.Rows.Next() is { } batch)
        {
            console.Cancelled.ThrowIfCancellationRequested();
            foreach (RowSpan span in batch.Rows)
            {
                try
                {
                    PostRow? row = span.Fault is null ? input.Parser.Parse(batch.Buffer.AsSpan(span.Start, span.Length)) : throw new RowException(span.Fault);
                    if (row is not null)
                    {
                        use(row.Post, row.Post.Brand);
                    }
                }
                catch (RowException fault)
                {
                    _bad++;
                    console.Error.WriteLine(FormattableString.Invariant($"{input.Name}({span.Line}): {fault.Message}"));
                }
            }

            batch.Release();
        }
    }

    private void Write(ScopeSuggestion suggestion, OutputTarget target)
    {
        if (Format == "table")
        {
            using ReportWriter report = ReportWriter.For(target.Stream, console, target.IsTerminal);
            WriteTable(suggestion, report);
            return;
        }

        target.Stream.Write(Encoding.UTF8.GetBytes(Format == "json" ? suggestion.ToJson() : suggestion.ToCharterJson(Brand)));
        target.Stream.Flush();
    }

    private static void WriteTable(ScopeSuggestion suggestion, ReportWriter report)
    {
        if (suggestion.Topics.Count == 0)
        {
            report.Line("Nothing stands out: the posts are too few, or as everybody's.");
            return;
        }

        TextTable table = new("topic", "phrase", "lang", "posts", "score", "example");
        foreach (SuggestedTopic topic in suggestion.Topics)
        {
            string name = topic.Id;
            foreach (SuggestedPhrase phrase in topic.Phrases)
            {
                table.Add(
                    name,
                    phrase.Text,
                    topic.Language,
                    phrase.Posts.ToString(CultureInfo.InvariantCulture),
                    phrase.Score.ToString("0.0", CultureInfo.InvariantCulture),
                    phrase.Examples.Count > 0 ? TextTable.OneLine(phrase.Examples[0], LongestExample) : string.Empty);
                name = string.Empty;
            }
        }

        report.Table(table);
    }

    private void Report(ScopeSuggestion suggestion)
    {
        int phrases = suggestion.Topics.Sum(static t => t.Phrases.Count);
        string background = suggestion.BackgroundPosts > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{suggestion.BackgroundPosts} posts to others")
            : "the built-in lexicons";
        console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{suggestion.Posts} posts against {background}: {phrases} phrases in {suggestion.Topics.Count} topics{(suggestion.LeftOut > 0 ? $"; {suggestion.LeftOut} posts in other languages left out" : string.Empty)}."));
        if (suggestion.Forgotten > 0)
        {
            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"There were more phrases than are kept: counts may be low by up to {suggestion.Forgotten} posts."));
        }
    }
}
