using System;
using System.Collections.Generic;
using Repartie.BuiltIn.Compiled;

namespace Repartie.Signals;

/// <summary>Numbers the signals that can be seen and says what each is. A brand's catalog continues the built-in one.</summary>
internal sealed class SignalCatalog
{
    private readonly SignalCatalog? _parent;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<string> _meanings = [];
    private readonly int _offset;

    public SignalCatalog(SignalCatalog? parent = null)
    {
        _parent = parent;
        _offset = parent?.Count ?? 0;
    }

    /// <summary>Reads the built-in catalog.</summary>
    public SignalCatalog(BlobReader blob)
    {
        string[] names = blob.Texts();
        string[] meanings = blob.Texts();
        for (int s = 0; s < names.Length; s++)
        {
            Add(names[s], meanings[s]);
        }
    }

    public void Write(BlobWriter blob)
    {
        blob.Texts(_names);
        blob.Texts(_meanings);
    }

    public int Count => _offset + _names.Count;

    public IEnumerable<string> Names
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                yield return NameOf(i);
            }
        }
    }

    public string NameOf(int index) => index < _offset ? _parent!.NameOf(index) : _names[index - _offset];

    /// <summary>What the signal recognises, or an empty text.</summary>
    public string MeaningOf(int index) => index < _offset ? _parent!.MeaningOf(index) : _meanings[index - _offset];

    public int Find(string name)
        => _indexes.TryGetValue(name, out int index) ? index : _parent?.Find(name) ?? -1;

    /// <summary>The index of a name, which must exist.</summary>
    public int IndexOf(string name)
    {
        int index = Find(name);
        return index >= 0 ? index : throw new InvalidOperationException($"There is no signal '{name}'{Nearest.Of(name, Names)}.");
    }

    public int Add(string name, string meaning)
    {
        int existing = Find(name);
        if (existing >= 0)
        {
            if (existing >= _offset && _meanings[existing - _offset].Length == 0)
            {
                _meanings[existing - _offset] = meaning;
            }

            return existing;
        }

        int index = Count;
        _indexes.Add(name, index);
        _names.Add(name);
        _meanings.Add(meaning);
        return index;
    }
}
