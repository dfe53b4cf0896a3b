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

    // The line that is being written.
    private readonly StringBuilder _condition = new(1024);
    private char[] _line = new char[1024];
    private int _lineLength;

    public void Add(string line)
    {
        Begin(line.Length);
        Write(line);
        Write('\n');
    }

    /// <summary>Writes on at the line that <see cref="AddLine"/> ends.</summary>
    public HashedLines Append(string text)
    {
        MakeRoom(text.Length);
        text.CopyTo(0, _line, _lineLength, text.Length);
        _lineLength += text.Length;
        return this;
    }

    /// <summary>The same, one character.</summary>
    public HashedLines Append(char c)
    {
        MakeRoom(1);
        _line[_lineLength++] = c;
        return this;
    }

    /// <summary>The same, a condition.</summary>
    public void Append(Condition condition)
    {
        _condition.Clear();
        condition.Write(_condition, 0);
        MakeRoom(_condition.Length);
        _condition.CopyTo(0, _line, _lineLength, _condition.Length);
        _lineLength += _condition.Length;
    }

    public void AddLine()
    {
        Begin(_lineLength);
        Array.Copy(_line, 0, _chars, _count, _lineLength);
        _count += _lineLength;
        Write('\n');
        _lineLength = 0;
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
        int[] order = new int[heads.Length];
        for (int g = 0; g < order.Length; g++)
        {
            order[g] = g;
        }

        StringOrder.Sort(heads, order);
        for (int g = 0; g < heads.Length;)
        {
            // Where a head stands twice its texts are as good as one list.
            string head = heads[g];
            _texts.Clear();
            for (; g < heads.Length && string.Equals(heads[g], head, StringComparison.Ordinal); g++)
            {
                Add(head);
                Collect(all[order[g]].Texts);
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
        foreach (KeyValuePair<string, IReadOnlyList<string>> language in FewLists.EntriesOf(texts))
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

    private void MakeRoom(int length)
    {
        if (_line.Length - _lineLength < length)
        {
            Array.Resize(ref _line, (_lineLength + length) * 2);
        }
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
