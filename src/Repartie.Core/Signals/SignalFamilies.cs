using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Repartie.BuiltIn;
using Repartie.BuiltIn.Compiled;

namespace Repartie.Signals;

/// <summary>
/// Which signals belong to which families, and what each becomes when it is seen earlier in the thread: a family in a customer's
/// earlier post is <c>thread-…</c>, the brand's speech is <c>thread-brand-…</c>, in its last post also <c>last-brand-…</c>.
/// </summary>
internal sealed class SignalFamilies
{
    private static readonly int[] None = [];

    private readonly int[][] _familiesOf;

    // By signal; zero for none, else the other signal's number plus one.
    private int[] _threadVariant = [];
    private int[] _lastVariant = [];

    private SignalFamilies(int[][] familiesOf) => _familiesOf = familiesOf;

    /// <summary>Reads compiled families.</summary>
    public SignalFamilies(BlobReader blob)
    {
        _familiesOf = new int[blob.Number()][];
        for (int signal = 0; signal < _familiesOf.Length; signal++)
        {
            int[] families = blob.Numbers();
            _familiesOf[signal] = families.Length == 0 ? None : families;
        }

        _threadVariant = blob.Numbers();
        _lastVariant = blob.Numbers();
    }

    public void Write(BlobWriter blob)
    {
        blob.Number(_familiesOf.Length);
        foreach (int[] families in _familiesOf)
        {
            blob.Numbers(families);
        }

        blob.Numbers(_threadVariant);
        blob.Numbers(_lastVariant);
    }

    public static SignalFamilies Read(SignalCatalog catalog)
    {
        Dictionary<int, List<int>> familiesOf = [];
        List<int> families = [];
        string[] signals = [.. catalog.Names];
        using TextReader reader = BuiltInFiles.OpenText("Lexicons/families.txt");
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':');
            if (line.Length == 0 || line[0] == '#' || colon < 0)
            {
                continue;
            }

            int comment = line.IndexOf('#');
            int family = catalog.Add(line.Substring(0, colon).Trim(), line.Substring(comment + 1).Trim());
            families.Add(family);
            foreach (string member in line.Substring(colon + 1, comment - colon - 1).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (string signal in Members(member, signals))
                {
                    int index = catalog.IndexOf(signal);
                    if (!familiesOf.TryGetValue(index, out List<int>? of))
                    {
                        familiesOf.Add(index, of = []);
                    }

                    of.Add(family);
                }
            }
        }

        SignalFamilies result = new([.. Enumerable.Range(0, catalog.Count).Select(s => familiesOf.TryGetValue(s, out List<int>? of) ? of.ToArray() : None)]);
        Dictionary<int, int> threadVariant = [];
        Dictionary<int, int> lastVariant = [];
        foreach (int family in families)
        {
            threadVariant[family] = catalog.Add("thread-" + catalog.NameOf(family), "An earlier post of the thread: " + catalog.MeaningOf(family));
        }

        foreach (string speech in signals.Where(static s => s.StartsWith("brand-", StringComparison.Ordinal) && s is not (CodedSignals.BrandNamed or CodedSignals.BrandInSentence or CodedSignals.BrandSpoke or CodedSignals.BrandOpened)))
        {
            int index = catalog.IndexOf(speech);
            threadVariant[index] = catalog.Add("thread-" + speech, "Earlier in the thread: " + catalog.MeaningOf(index));
            lastVariant[index] = catalog.Add("last-" + speech, "The brand's last post: " + catalog.MeaningOf(index));
        }

        result._threadVariant = ByNumber(threadVariant, catalog.Count);
        result._lastVariant = ByNumber(lastVariant, catalog.Count);
        return result;
    }

    /// <summary>The families of a signal; empty for none.</summary>
    public ReadOnlySpan<int> Of(int signal) => signal < _familiesOf.Length ? _familiesOf[signal] : default;

    /// <summary>The signal that says that this one was seen earlier in the thread, or -1.</summary>
    public int ThreadVariant(int signal) => signal < _threadVariant.Length ? _threadVariant[signal] - 1 : -1;

    /// <summary>The signal that says that the brand's last post said this, or -1.</summary>
    public int LastVariant(int signal) => signal < _lastVariant.Length ? _lastVariant[signal] - 1 : -1;

    private static int[] ByNumber(Dictionary<int, int> variants, int count)
        => [.. Enumerable.Range(0, count).Select(s => variants.TryGetValue(s, out int variant) ? variant + 1 : 0)];

    private static IEnumerable<string> Members(string member, string[] signals)
    {
        if (member[member.Length - 1] != '*')
        {
            return [member];
        }

        string start = member.Substring(0, member.Length - 1);
        return signals.Where(s => s.StartsWith(start, StringComparison.Ordinal));
    }
}
