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
    private readonly Dictionary<int, int[]> _familiesOf;
    private readonly Dictionary<int, int> _threadVariant = [];
    private readonly Dictionary<int, int> _lastVariant = [];

    private SignalFamilies(Dictionary<int, int[]> familiesOf) => _familiesOf = familiesOf;

    /// <summary>Reads compiled families.</summary>
    public SignalFamilies(BlobReader blob)
    {
        _familiesOf = [];
        for (int count = blob.Number(); count > 0; count--)
        {
            _familiesOf.Add(blob.Number(), blob.Numbers());
        }

        ReadVariants(blob, _threadVariant);
        ReadVariants(blob, _lastVariant);
    }

    public void Write(BlobWriter blob)
    {
        blob.Number(_familiesOf.Count);
        foreach (KeyValuePair<int, int[]> families in _familiesOf)
        {
            blob.Number(families.Key);
            blob.Numbers(families.Value);
        }

        blob.Numbers([.. _threadVariant.SelectMany(static v => new[] { v.Key, v.Value })]);
        blob.Numbers([.. _lastVariant.SelectMany(static v => new[] { v.Key, v.Value })]);
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

        SignalFamilies result = new(familiesOf.ToDictionary(static p => p.Key, static p => p.Value.ToArray()));
        foreach (int family in families)
        {
            result._threadVariant[family] = catalog.Add("thread-" + catalog.NameOf(family), "An earlier post of the thread: " + catalog.MeaningOf(family));
        }

        foreach (string speech in signals.Where(static s => s.StartsWith("brand-", StringComparison.Ordinal) && s is not (CodedSignals.BrandNamed or CodedSignals.BrandInSentence or CodedSignals.BrandSpoke or CodedSignals.BrandOpened)))
        {
            int index = catalog.IndexOf(speech);
            result._threadVariant[index] = catalog.Add("thread-" + speech, "Earlier in the thread: " + catalog.MeaningOf(index));
            result._lastVariant[index] = catalog.Add("last-" + speech, "The brand's last post: " + catalog.MeaningOf(index));
        }

        return result;
    }

    /// <summary>The families of a signal; empty for none.</summary>
    public ReadOnlySpan<int> Of(int signal) => _familiesOf.TryGetValue(signal, out int[]? families) ? families : default;

    /// <summary>The signal that says that this one was seen earlier in the thread, or -1.</summary>
    public int ThreadVariant(int signal) => _threadVariant.TryGetValue(signal, out int variant) ? variant : -1;

    /// <summary>The signal that says that the brand's last post said this, or -1.</summary>
    public int LastVariant(int signal) => _lastVariant.TryGetValue(signal, out int variant) ? variant : -1;

    private static void ReadVariants(BlobReader blob, Dictionary<int, int> variants)
    {
        int[] pairs = blob.Numbers();
        for (int p = 0; p < pairs.Length; p += 2)
        {
            variants.Add(pairs[p], pairs[p + 1]);
        }
    }

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
