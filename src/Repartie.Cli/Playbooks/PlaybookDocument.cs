using System.Collections.Generic;

namespace Repartie.Cli.Playbooks;

/// <summary>A guide as data: what it says is made once, how it looks is the writers' business.</summary>
internal sealed record PlaybookDocument(string Language, string Title, string Subtitle, IReadOnlyList<PlaybookSection> Sections);

/// <summary>A numbered part of a guide.</summary>
internal sealed record PlaybookSection(string Title, IReadOnlyList<PlaybookBlock> Blocks);

/// <summary>Something that stands in a part.</summary>
internal abstract record PlaybookBlock;

/// <summary>Running text.</summary>
internal sealed record Paragraph(string Text) : PlaybookBlock;

/// <summary>A heading inside a part.</summary>
internal sealed record SubHeading(string Text) : PlaybookBlock;

/// <summary>Something that must not be missed.</summary>
internal sealed record Callout(string Text) : PlaybookBlock;

/// <summary>A list; a lead stands out before its text.</summary>
internal sealed record Bullets(IReadOnlyList<(string? Lead, string Text)> Items) : PlaybookBlock;

/// <summary>A table; the first column names the row.</summary>
internal sealed record Grid(IReadOnlyList<string> Headers, IReadOnlyList<string[]> Rows) : PlaybookBlock;
