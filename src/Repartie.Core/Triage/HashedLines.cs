using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Repartie.Triage;

/// <summary>
/// Takes the SHA-256 of lines as they come, without ever holding them all. Each is preceded by its length, so that no content can imitate
/// another line; where an order means nothing, the lines are put into one.
/// </summary>
internal sealed class HashedLines : IDisposable
{
    private const int Full = 16 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(string Head, IReadOnlyDictionary<string, IReadOnlyList<string>> Texts)> _groups = [];
    private readonly List<(string Language, string Text)> _texts = [];
    private char[] _chars = new char[512];
    private byte[] _bytes = new byte[Full + 2048];
    private int _count;

    /// <summary>The line that is being written; ended by <see cref="AddLine"/>.</summary>
    public StringBuilder Line { get; } = new();

    public void Add(string line)
    {
        Line.Append(line);
        AddLine();
    }

    public void AddLine()
    {
        int length = Line.Length;
        string prefix = length.ToString(CultureInfo.InvariantCulture);
        if (_chars.Length < length + prefix.Length + 2)
        {
            _chars = new char[(length + prefix.Length + 2) * 2];
        }

        prefix.CopyTo(0, _chars, 0, prefix.Length);
        _chars[prefix.Length] = ':';
        Line.CopyTo(0, _chars, prefix.Length + 1, length);
        _chars[prefix.Length + 1 + length] = '\n';
        Line.Clear();
        Append(prefix.Length + 2 + length);
    }

    /// <summary>Adds lines whose order does not count.</summary>
    public void AddSorted(IEnumerable<string> lines)
    {
        string[] sorted = [.. lines];
        Array.Sort(sorted, StringComparer.Ordinal);
        foreach (string line in sorted)
        {
            Add(line);
        }
    }

    /// <summary>Adds a line for each head, and one for each text below it, neither in an order that counts.</summary>
    public void AddSorted(IEnumerable<(string Head, IReadOnlyDictionary<string, IReadOnlyList<string>> Texts)> groups)
    {
        _groups.Clear();
        _groups.AddRange(groups);
        _groups.Sort(static (left, right) => string.CompareOrdinal(left.Head, right.Head));
        for (int g = 0; g < _groups.Count;)
        {
            // Where a head stands twice its texts are as good as one list.
            string head = _groups[g].Head;
            _texts.Clear();
            for (; g < _groups.Count && string.Equals(_groups[g].Head, head, StringComparison.Ordinal); g++)
            {
                Add(head);
                Collect(_groups[g].Texts);
            }

            _texts.Sort(static (left, right) => string.CompareOrdinal(left.Language, right.Language) is not 0 and int byLanguage ? byLanguage : string.CompareOrdinal(left.Text, right.Text));
            foreach ((string language, string text) in _texts)
            {
                Line.Append(head).Append(' ').Append(language).Append(' ').Append(text);
                AddLine();
            }
        }
    }

    /// <summary>The hash in small hexadecimal digits.</summary>
    public string Finish()
    {
        _hash.AppendData(_bytes, 0, _count);
        StringBuilder text = new(64);
        foreach (byte b in _hash.GetHashAndReset())
        {
            text.Append(b.ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    public void Dispose() => _hash.Dispose();

    private void Collect(IReadOnlyDictionary<string, IReadOnlyList<string>> texts)
    {
        foreach (KeyValuePair<string, IReadOnlyList<string>> language in texts)
        {
            for (int t = 0; t < language.Value.Count; t++)
            {
                _texts.Add((language.Key, language.Value[t]));
            }
        }
    }

    private void Append(int chars)
    {
        int room = Encoding.UTF8.GetMaxByteCount(chars);
        if (_bytes.Length - _count < room)
        {
            _hash.AppendData(_bytes, 0, _count);
            _count = 0;
            if (_bytes.Length < room)
            {
                _bytes = new byte[room];
            }
        }

        _count += Encoding.UTF8.GetBytes(_chars, 0, chars, _bytes, _count);
    }
}
