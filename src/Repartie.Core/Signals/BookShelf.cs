using System;
using System.Collections.Generic;
using System.Threading;

namespace Repartie.Signals;

/// <summary>The built-in books by language; each is made when somebody first asks for it. Thread-safe.</summary>
internal sealed class BookShelf
{
    /// <summary>The sets of books: what posts say, what counts in posts of every language, what brands say.</summary>
    public static readonly IReadOnlyList<string> Sets = ["posts", "floors", "speech"];

    private readonly Dictionary<string, Row> _languages = new(StringComparer.Ordinal);

    /// <summary>Creates the shelf.</summary>
    /// <param name="languages">The languages.</param>
    /// <param name="open">Makes the book of a set and a language.</param>
    public BookShelf(IEnumerable<string> languages, Func<string, string, PhraseBook> open)
    {
        foreach (string language in languages)
        {
            _languages.Add(language, new Row(language, open));
        }
    }

    public IReadOnlyCollection<string> Languages => _languages.Keys;

    /// <summary>The books of a language.</summary>
    public Row Of(string language) => _languages[language];

    public PhraseBook PostsOf(string language) => Of(language).Posts;

    public PhraseBook FloorsOf(string language) => Of(language).Floors;

    public PhraseBook SpeechOf(string language) => Of(language).Speech;

    /// <summary>The books of one language. Who reads many posts keeps it.</summary>
    public sealed class Row(string language, Func<string, string, PhraseBook> open)
    {
        private readonly Slot _posts = new(Sets[0], language, open);
        private readonly Slot _floors = new(Sets[1], language, open);
        private readonly Slot _speech = new(Sets[2], language, open);

        public string Language { get; } = language;

        /// <summary>What posts say.</summary>
        public PhraseBook Posts => _posts.Book;

        /// <summary>What counts in posts of every language.</summary>
        public PhraseBook Floors => _floors.Book;

        /// <summary>What brands say.</summary>
        public PhraseBook Speech => _speech.Book;
    }

    private sealed class Slot(string set, string language, Func<string, string, PhraseBook> open)
    {
        private PhraseBook? _book;

        // Two threads that come first at once may both make it; all then use the same one.
        public PhraseBook Book => Volatile.Read(ref _book) ?? Interlocked.CompareExchange(ref _book, open(set, language), null) ?? _book!;
    }
}
