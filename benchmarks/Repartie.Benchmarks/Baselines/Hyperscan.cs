using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace Repartie.Benchmarks.Baselines;

/// <summary>
/// Hyperscan's block scan for literals, through the library that Debian ships (package libhyperscan5). It is given UTF-8 that was
/// encoded beforehand and counts its matches, no more. The library's name or path can be set in REPARTIE_HYPERSCAN.
/// </summary>
internal sealed partial class Hyperscan : IDisposable
{
    private const uint CaseLess = 1;
    private const uint SingleBlock = 1;

    private readonly nint _database;
    private readonly nint _scratch;
    private readonly MatchHandler _handler;
    private long _matches;

    private Hyperscan(nint database, nint scratch)
    {
        _database = database;
        _scratch = scratch;
        _handler = (_, _, _, _, _) =>
        {
            _matches++;
            return 0;
        };
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int MatchHandler(uint id, ulong from, ulong to, uint flags, nint context);

    /// <summary>Compiles the literals, or says why it cannot.</summary>
    public static Hyperscan? TryCreate(IReadOnlyList<string> phrases, out string whyNot)
    {
        NativeLibrary.SetDllImportResolver(typeof(Hyperscan).Assembly, static (name, assembly, path) =>
            NativeLibrary.Load(name == "hs" ? Environment.GetEnvironmentVariable("REPARTIE_HYPERSCAN") ?? "libhs.so.5" : name, assembly, path));
        byte[][] literals = [.. phrases.Select(static p => Encoding.UTF8.GetBytes(p + "\0"))];
        GCHandle[] pins = [.. literals.Select(static l => GCHandle.Alloc(l, GCHandleType.Pinned))];
        try
        {
            nint[] expressions = [.. pins.Select(static p => p.AddrOfPinnedObject())];
            nuint[] lengths = [.. literals.Select(static l => (nuint)(l.Length - 1))];
            uint[] flags = [.. phrases.Select(static _ => CaseLess)];
            uint[] ids = [.. phrases.Select(static (_, i) => (uint)i)];
            int result = hs_compile_lit_multi(expressions, flags, ids, lengths, (uint)phrases.Count, SingleBlock, 0, out nint database, out nint error);
            if (result != 0)
            {
                whyNot = $"Hyperscan refused the literals: {Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(error))}";
                return null;
            }

            nint scratch = 0;
            result = hs_alloc_scratch(database, ref scratch);
            whyNot = result == 0 ? string.Empty : $"Hyperscan has no scratch space ({result}).";
            return result == 0 ? new Hyperscan(database, scratch) : null;
        }
        catch (DllNotFoundException)
        {
            whyNot = "libhs.so.5 is not installed (Debian: apt-get install libhyperscan5)";
            return null;
        }
        finally
        {
            foreach (GCHandle pin in pins)
            {
                pin.Free();
            }
        }
    }

    /// <summary>Scans texts.</summary>
    /// <returns>How many matches there were.</returns>
    public long Scan(byte[][] texts)
    {
        _matches = 0;
        nint handler = Marshal.GetFunctionPointerForDelegate(_handler);
        foreach (byte[] text in texts)
        {
            _ = hs_scan(_database, text, (uint)text.Length, 0, _scratch, handler, 0);
        }

        return _matches;
    }

    public void Dispose()
    {
        _ = hs_free_scratch(_scratch);
        _ = hs_free_database(_database);
    }

#pragma warning disable SYSLIB1054 // Source-generated imports would need unsafe code.
    [DllImport("hs", CallingConvention = CallingConvention.Cdecl)]
    private static extern int hs_compile_lit_multi(nint[] expressions, uint[] flags, uint[] ids, nuint[] lengths, uint elements, uint mode, nint platform, out nint database, out nint error);

    [DllImport("hs", CallingConvention = CallingConvention.Cdecl)]
    private static extern int hs_alloc_scratch(nint database, ref nint scratch);

    [DllImport("hs", CallingConvention = CallingConvention.Cdecl)]
    private static extern int hs_scan(nint database, byte[] data, uint length, uint flags, nint scratch, nint handler, nint context);

    [DllImport("hs", CallingConvention = CallingConvention.Cdecl)]
    private static extern int hs_free_scratch(nint scratch);

    [DllImport("hs", CallingConvention = CallingConvention.Cdecl)]
    private static extern int hs_free_database(nint database);
#pragma warning restore SYSLIB1054
}
