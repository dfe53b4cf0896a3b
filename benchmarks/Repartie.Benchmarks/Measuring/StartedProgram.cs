using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;

namespace Repartie.Benchmarks.Measuring;

/// <summary>A program that makes one decision or none, as a host starts it: published with ReadyToRun where the packs for that can be had.</summary>
internal sealed class StartedProgram
{
    private readonly string _file;
    private readonly string _before;
    private readonly string _decides;
    private readonly string _nothing;

    private StartedProgram(string file, string before, string decides, string nothing, bool isReadyToRun)
    {
        _file = file;
        _before = before;
        _decides = decides;
        _nothing = nothing;
        IsReadyToRun = isReadyToRun;
    }

    /// <summary>Whether it was compiled ahead of time.</summary>
    public bool IsReadyToRun { get; }

    /// <summary>Publishes the program into a folder; where that cannot be done, this program stands in, which is compiled just in time.</summary>
    public static StartedProgram Publish(string folder)
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Repartie.slnx")))
        {
            root = root.Parent;
        }

        string published = Path.Combine(folder, "Repartie.Start.dll");
        if (root is not null)
        {
            string project = Path.Combine(root.FullName, "benchmarks", "Repartie.Start");
            Run("dotnet", $"publish \"{project}\" -c Release -r {RuntimeInformation.RuntimeIdentifier} --no-self-contained -p:PublishReadyToRun=true -o \"{folder}\" -v q -nologo");
        }

        string self = Environment.ProcessPath!;
        bool underHost = Path.GetFileNameWithoutExtension(self) == "dotnet";
        return File.Exists(published)
            ? new StartedProgram(underHost ? self : "dotnet", $"\"{published}\" ", "decide", string.Empty, isReadyToRun: true)
            : new StartedProgram(self, underHost ? $"\"{typeof(StartedProgram).Assembly.Location}\" " : string.Empty, "decide-once", "nothing", isReadyToRun: false);
    }

    /// <summary>Starts it for one decision, and waits for its end.</summary>
    public void Decide() => Start(_decides);

    /// <summary>Starts it for nothing, and waits for its end.</summary>
    public void DoNothing() => Start(_nothing);

    private void Start(string command)
    {
        if (Run(_file, _before + command) != 0)
        {
            throw new InvalidOperationException($"'{_file} {_before}{command}' failed.");
        }
    }

    private static int Run(string file, string arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
