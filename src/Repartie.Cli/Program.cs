using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using Repartie.Cli.Hosting;

namespace Repartie.Cli;

/// <summary>Binds the tool to the real console.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        // Figures and help read the same wherever the tool runs.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        UseUtf8OnTerminals();
        using CancellationTokenSource interrupt = new();
        Console.CancelKeyPress += (_, key) =>
        {
            // The first Ctrl-C ends the run behind a whole line; a second one ends the process.
            key.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        };
        using StreamWriter error = new(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        using Stream input = Console.OpenStandardInput();
        using Stream output = Console.OpenStandardOutput();
        return CliHost.Run(args, new CliConsole(input, output, error)
        {
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = WidthOfTerminal(),
            Cancelled = interrupt.Token,
        });
    }

    private static void UseUtf8OnTerminals()
    {
        if (!OperatingSystem.IsWindows() || Console.IsOutputRedirected)
        {
            return;
        }

        try
        {
            Console.OutputEncoding = new UTF8Encoding(false);
        }
        catch (IOException)
        {
            // A console that refuses shows what it can.
        }
    }

    private static int WidthOfTerminal()
    {
        const int Least = 60;
        const int Usual = 100;
        try
        {
            return Console.IsOutputRedirected ? Usual : Math.Max(Least, Console.WindowWidth);
        }
        catch (IOException)
        {
            return Usual;
        }
    }
}
