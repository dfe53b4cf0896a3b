using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Repartie.Docs.Tests;

/// <summary>The C# blocks of the README files, each with its file and line.</summary>
internal static class CodeBlocks
{
    private const string Opening = "```csharp";
    private const string Closing = "```";

    public static IReadOnlyList<(string Place, string Code)> All()
    {
        List<(string, string)> blocks = [];
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Readmes"), "*.md"))
        {
            string[] lines = File.ReadAllLines(file);
            StringBuilder? open = null;
            int start = 0;
            for (int i = 0; i < lines.Length; i++)
            {
                if (open is null && lines[i].StartsWith(Opening, StringComparison.Ordinal))
                {
                    (open, start) = (new StringBuilder(), i + 2);
                }
                else if (open is not null && lines[i].StartsWith(Closing, StringComparison.Ordinal))
                {
                    blocks.Add(($"{Path.GetFileName(file)}({start})", open.ToString()));
                    open = null;
                }
                else
                {
                    open?.AppendLine(lines[i]);
                }
            }
        }

        return blocks;
    }
}
