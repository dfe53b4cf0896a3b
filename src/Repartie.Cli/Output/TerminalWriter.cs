using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Spectre.Console;

namespace Repartie.Cli.Output;

/// <summary>Tables with borders, headings and marked words in colour; without colour where <c>NO_COLOR</c> is set.</summary>
internal sealed class TerminalWriter : ReportWriter
{
    private readonly IAnsiConsole _console;

    public TerminalWriter(StreamWriter writer, int width)
        : base(writer)
    {
        bool plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        _console.Profile.Width = width;
    }

    public override void Heading(string text)
    {
        _console.WriteLine();
        _console.MarkupLine("[bold]" + Markup.Escape(text) + "[/]");
    }

    public override void Line(string text = "") => _console.MarkupLine(Markup.Escape(text));

    public override void Strong(string text) => _console.MarkupLine("[bold green]" + Markup.Escape(text) + "[/]");

    public override void Marked(string text, IReadOnlyList<(int Start, int End)> spans)
    {
        StringBuilder marked = new();
        int at = 0;
        foreach ((int start, int end) in spans)
        {
            marked.Append(Markup.Escape(text[at..start])).Append("[black on yellow]").Append(Markup.Escape(text[start..end])).Append("[/]");
            at = end;
        }

        _console.MarkupLine(marked.Append(Markup.Escape(text[at..])).ToString());
    }

    public override void Table(TextTable table)
    {
        Table shown = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        for (int i = 0; i < table.Headers.Count; i++)
        {
            // The first column names the row and stays whole; the others may wrap.
            TableColumn column = new("[bold]" + Markup.Escape(table.Headers[i]) + "[/]");
            shown.AddColumn(i == 0 ? column.NoWrap() : column);
        }

        foreach (string[] row in table.Rows)
        {
            shown.AddRow(Array.ConvertAll(row, static c => (Spectre.Console.Rendering.IRenderable)new Spectre.Console.Text(c)));
        }

        _console.Write(shown);
    }
}
