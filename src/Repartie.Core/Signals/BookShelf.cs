using System;
using System.Collections.Generic;
using System.Threading;

namespace Repartie.Signals;

/// <summary>The built-in books by language; each is made when somebody first asks for it. Thread-safe.</summary>
internal sealed class BookShelf
{
    /// <summary>The sets of books: what posts say, what counts in posts of every language, what brands say.</summary>
    public static readonly IReadOnlyList<string> Sets = ["posts", "floors", "speech"];

    private readonly Dictionary<string, Slot[]> _languages = new(StringComparer.Ordinal);

    /// <summary>Creates the shelf.</summary>
    /// <param name="languages">The languages.</param>
    /// <param name="open">Makes the book of a set and a language.</param>
    public BookShelf(IEnumerable<string> languages, Func<string, string, PhraseBook> open)
    {
        foreach (string language in languages)
        {
            Slot[] slots = new Slot[Sets.Count];
            for (int s = 0; s < slots.Length; s++)
            {
                slots[s] = new Slot(Sets[s], language, open);
            }

            _languages.Add(language, slots);
        }
    }

    public IReadOnlyCollection<string> Languages => _languages.Keys;

    public PhraseBook PostsOf(string language) => _languages[language][0].Book;

    public PhraseBook FloorsOf(string language) => _languages[language][1].Book;

    public PhraseBook SpeechOf(string language) => _languages[language][2].Book;

    private sealed class Slot(string set, string language, Func<string, string, PhraseBook> open)
    {
        private PhraseBook? _book;

        // Two threads that come first at once may both make it; all then use the same one.
        public PhraseBook Book => Volatile.Read(ref _book) ?? Interlocked.CompareExchange(ref _book, open(set, language), null) ?? _book!;
    }
}
