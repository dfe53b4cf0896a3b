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
    private const int Full = 8 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(string Language, string Text)> _texts = [];

    // Whole lines that are not hashed yet.
    private char[] _chars = new char[Full];
    private byte[] _bytes = new byte[Encoding.UTF8.GetMaxByteCount(Full)];
    private int _count;

    /// <summary>The line that is being written; ended by <see cref="AddLine"/>.</summary>
    public StringBuilder Line { get; } = new();

    public void Add(string line)
    {
        Begin(line.Length);
        Write(line);
        Write('\n');
    }

    public void AddLine()
    {
        Begin(Line.Length);
        Line.CopyTo(0, _chars, _count, Line.Length);
        _count += Line.Length;
        Write('\n');
        Line.Clear();
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
        (string Head, IReadOnlyDictionary<string, IReadOnlyList<string>> Texts)[] all = [.. groups];
        string[] heads = Array.ConvertAll(all, static g => g.Head);
        IReadOnlyDictionary<string, IReadOnlyList<string>>[] texts = Array.ConvertAll(all, static g => g.Texts);
        Array.Sort(heads, texts, StringComparer.Ordinal);
        for (int g = 0; g < heads.Length;)
        {
            // Where a head stands twice its texts are as good as one list.
            string head = heads[g];
            _texts.Clear();
            for (; g < heads.Length && string.Equals(heads[g], head, StringComparison.Ordinal); g++)
            {
                Add(head);
                Collect(texts[g]);
            }

            _texts.Sort(static (left, right) => string.CompareOrdinal(left.Language, right.Language) is not 0 and int byLanguage ? byLanguage : string.CompareOrdinal(left.Text, right.Text));
            foreach ((string language, string text) in _texts)
            {
                Begin(head.Length + language.Length + text.Length + 2);
                Write(head);
                Write(' ');
                Write(language);
                Write(' ');
                Write(text);
                Write('\n');
            }
        }
    }

    /// <summary>The hash in small hexadecimal digits.</summary>
    public string Finish()
    {
        Flush();
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

    /// <summary>Makes room for a line and writes its length.</summary>
    private void Begin(int length)
    {
        string prefix = length.ToString(CultureInfo.InvariantCulture);
        int room = prefix.Length + length + 2;
        if (_chars.Length - _count < room)
        {
            Flush();
            if (_chars.Length < room)
            {
                _chars = new char[room * 2];
                _bytes = new byte[Encoding.UTF8.GetMaxByteCount(_chars.Length)];
            }
        }

        Write(prefix);
        Write(':');
    }

    private void Write(string text)
    {
        text.CopyTo(0, _chars, _count, text.Length);
        _count += text.Length;
    }

    private void Write(char c) => _chars[_count++] = c;

    // Between lines, so that no character is cut in two.
    private void Flush()
    {
        _hash.AppendData(_bytes, 0, Encoding.UTF8.GetBytes(_chars, 0, _count, _bytes, 0));
        _count = 0;
    }
}
