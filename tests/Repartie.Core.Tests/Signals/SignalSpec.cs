using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Repartie.Core.Tests.Signals;

/// <summary>A data file of Spec/Signals: sentences that show a signal, and sentences that do not.</summary>
/// <remarks>
/// A line begins with <c>+ </c> (shows it) or <c>- </c> (does not); other lines are comments. The file's name is the signal's, its folder
/// the language of the sentences; <c>any</c> leaves the language to be identified.
/// </remarks>
internal sealed record SignalSpec(int Line, string Text, bool Shows)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Spec", "Signals");

    public static IEnumerable<string> Files
        => Directory.Exists(Folder)
            ? Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(static f => Path.GetRelativePath(Folder, f).Replace('\\', '/')[..^4]).Order(StringComparer.Ordinal)
            : [];

    public static IReadOnlyList<SignalSpec> Load(string file)
        =>
        [
            .. File.ReadAllLines(Path.Combine(Folder, file + ".txt"))
                .Select(static (line, i) => (line, i))
                .Where(static l => l.line.StartsWith("+ ", StringComparison.Ordinal) || l.line.StartsWith("- ", StringComparison.Ordinal))
                .Select(static l => new SignalSpec(l.i + 1, l.line[2..].Trim(), l.line[0] == '+')),
        ];
}
