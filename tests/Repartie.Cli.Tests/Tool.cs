using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Tests;

/// <summary>Runs the tool inside the test's process and keeps what it wrote.</summary>
internal static class Tool
{
    public static ToolResult Run(params string[] args) => RunOn([], args);

    public static ToolResult RunOn(string input, params string[] args) => RunOn(Encoding.UTF8.GetBytes(input), args);

    public static ToolResult RunOn(byte[] input, params string[] args) => RunOn(new MemoryStream(input), args, CancellationToken.None);

    public static ToolResult RunOn(Stream input, string[] args, CancellationToken cancelled, int workers = 4)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = CliHost.Run(args, new CliConsole(input, output, error) { Cancelled = cancelled, Workers = workers });
        return new ToolResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IEnumerable<JsonElement> Objects
    {
        get
        {
            foreach (string line in Lines)
            {
                using JsonDocument document = JsonDocument.Parse(line);
                yield return document.RootElement.Clone();
            }
        }
    }
}

/// <summary>A directory that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("repartie-cli-").FullName;

    public string Folder => _path;

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        string path = PathOf(name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string PathOf(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
