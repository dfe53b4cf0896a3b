using System.Collections.Generic;
using Repartie.Signals.Language;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;
using Repartie.Signals.Worlds;
using Repartie.Text;

namespace Repartie.Signals;

/// <summary>Reads one post in its thread and sets the signals that it shows, with their evidence. Stateless; the workspace holds the state.</summary>
internal sealed class SignalReader
{
    private readonly BuiltInSignals _builtIn = BuiltInSignals.Instance;
    private readonly BrandSignals _brand;
    private readonly ImpliedSignals _implied;
    private readonly CodedReader _coded;
    private readonly ThreadReader _threads;
    private readonly TradeSignals _trade;
    private readonly int _generalTopic;
    private readonly int _ownTopic;
    private readonly int _nearTrade;
    private readonly int _otherCompany;
    private readonly int _ownCompany;
    private readonly int _competitor;
    private readonly ToldSignal[] _tellings;

    private readonly KeyValuePair<string, PhraseBook>[] _books;
    private readonly BookShelf.Row[] _shelf;
    private readonly BookShelf.Row _anyLanguage;
    private readonly int _bitCount;

    /// <summary>Creates a reader.</summary>
    /// <param name="brand">What the charter adds.</param>
    /// <param name="bitCount">How many bits the board must hold: the catalog's, and those of comparisons behind them.</param>
    public SignalReader(BrandSignals brand, int bitCount)
    {
        _brand = brand;
        _books = new KeyValuePair<string, PhraseBook>[brand.Books.Count];
        int count = 0;
        foreach (KeyValuePair<string, PhraseBook> book in brand.Books)
        {
            _books[count++] = book;
        }

        _bitCount = bitCount;
        _shelf = new BookShelf.Row[BuiltInSignals.Languages.Count];
        for (int l = 0; l < _shelf.Length; l++)
        {
            _shelf[l] = _builtIn.Books.Of(BuiltInSignals.Languages[l]);
        }

        _anyLanguage = _builtIn.Books.Of(BuiltInSignals.AnyLanguage);
        SignalCatalog catalog = brand.Catalog;
        _implied = new ImpliedSignals(catalog.Count, _builtIn.Families, brand.Aliases);
        _coded = new CodedReader(brand);
        _threads = new ThreadReader(this, catalog);
        _trade = new TradeSignals(
            catalog.IndexOf(CodedSignals.OwnTrade),
            catalog.IndexOf(CodedSignals.OwnTradeStrong),
            catalog.IndexOf(CodedSignals.OtherTrade),
            catalog.IndexOf(CodedSignals.OtherTradeStrong),
            catalog.IndexOf(CodedSignals.OtherTradeFaint));
        _generalTopic = catalog.IndexOf(CodedSignals.GeneralTopic);
        _ownTopic = catalog.IndexOf(CodedSignals.OwnTopic);
        _nearTrade = catalog.IndexOf(CodedSignals.NearTrade);
        _otherCompany = catalog.IndexOf(CodedSignals.OtherCompany);
        _ownCompany = catalog.IndexOf(CodedSignals.OwnCompany);
        _competitor = catalog.IndexOf(CodedSignals.Competitor);
        _tellings =
        [
            new(Telling.Negated, catalog.IndexOf(CodedSignals.ToldNegated)),
            new(Telling.Conditional, catalog.IndexOf(CodedSignals.ToldConditional)),
            new(Telling.Quoted, catalog.IndexOf(CodedSignals.ToldQuoted)),
            new(Telling.OfOthers, catalog.IndexOf(CodedSignals.ToldOfOthers)),
            new(Telling.Past, catalog.IndexOf(CodedSignals.ToldPast)),
            new(Telling.Wished, catalog.IndexOf(CodedSignals.ToldWished)),
        ];
    }

    /// <summary>Reads a post; the result stands on the workspace's board.</summary>
    public void Read(Post post, PostThread thread, IReadOnlyCollection<string> hostSignals, SignalWorkspace workspace)
    {
        SignalBoard board = workspace.Board;
        board.Reset(_bitCount);
        TokenizedText text = workspace.Text;
        Tokenizer.Tokenize(post.Text, text);
        workspace.Language = LanguageOf(post, text);
        workspace.Tally.Reset(text.Count);
        Match(text, brandSpeaks: false, workspace);
        _coded.Read(post, thread, workspace);
        Emit(text, workspace, source: -1);
        workspace.Tally.Report(text, board, _trade);
        NoteForeignMatters(board);
        _threads.Read(post, thread, workspace);
        _coded.ReadPersonalData(post, thread, workspace);
        if (hostSignals.Count > 0)
        {
            SetHostSignals(hostSignals, board);
        }
    }

    private void SetHostSignals(IReadOnlyCollection<string> hostSignals, SignalBoard board)
    {
        foreach (string host in hostSignals)
        {
            int index = _brand.Catalog.Find(host);
            if (index >= 0 && _brand.HostSignals.Contains(index))
            {
                Set(board, index);
            }
        }
    }

    /// <summary>Finds the phrases of a text; the matches stand in the workspace. What brands say is looked for where the brand speaks, and only that.</summary>
    internal void Match(TokenizedText text, bool brandSpeaks, SignalWorkspace workspace)
    {
        workspace.Hits.Clear();
        workspace.Cues.Clear();
        if (brandSpeaks)
        {
            MatchSpeech(text, workspace);
        }
        else
        {
            MatchBooks(text, workspace);
        }
    }

    /// <summary>Sets a signal without evidence, with its families and aliases.</summary>
    internal void Set(SignalBoard board, int signal)
    {
        board.Set(signal);
        foreach (int family in _builtIn.Families.Of(signal))
        {
            board.Set(family);
        }

        if (_brand.Aliases.TryGetValue(signal, out int[]? aliases))
        {
            foreach (int alias in aliases)
            {
                board.Set(alias);
            }
        }
    }

    /// <summary>Sets a signal with evidence, with its families and aliases.</summary>
    internal void Set(SignalBoard board, int signal, int source, int start, int end)
    {
        board.Set(signal, source, start, end);
        foreach (int other in _implied.Of(signal))
        {
            board.Set(other, source, start, end);
        }
    }

    /// <summary>Whether the match counts as it is told.</summary>
    internal static bool Counts(TokenizedText text, SignalWorkspace workspace, int hit, out Telling told)
    {
        told = workspace.Cues.Of(text, workspace.Hits[hit], workspace.Hits.OwnerOf(hit));
        return told == Telling.Plain && !workspace.Hits.IsExcepted(hit);
    }

    private static string? LanguageOf(Post post, TokenizedText text)
    {
        if (post.Language is { Length: >= 2 } given && (given.Length == 2 || given[2] is '-' or '_'))
        {
            return given.Length == 2 ? given : given.Substring(0, 2);
        }

        return LanguageIdentifier.Instance.Identify(text);
    }

    private void MatchBooks(TokenizedText text, SignalWorkspace workspace)
    {
        foreach (BookShelf.Row row in _shelf)
        {
            bool read = workspace.Language is null || workspace.Language == row.Language;
            MatchBook(read ? row.Posts : row.Floors, text, workspace);
        }

        MatchBook(_anyLanguage.Posts, text, workspace);
        foreach (KeyValuePair<string, PhraseBook> book in _books)
        {
            if (workspace.Language is null || book.Key == workspace.Language || book.Key == BuiltInSignals.AnyLanguage)
            {
                MatchBook(book.Value, text, workspace);
            }
        }
    }

    private void MatchSpeech(TokenizedText text, SignalWorkspace workspace)
    {
        foreach (BookShelf.Row row in _shelf)
        {
            if (workspace.Language is null || workspace.Language == row.Language)
            {
                MatchBook(row.Speech, text, workspace);
            }
        }

        MatchBook(_anyLanguage.Speech, text, workspace);
    }

    private static void MatchBook(PhraseBook book, TokenizedText text, SignalWorkspace workspace)
    {
        HitList hits = workspace.Hits;
        int first = hits.Count;
        workspace.Matcher.Match(book.Index, text, hits);
        hits.Own(first, book.Owners);
        for (int h = first; h < hits.Count; h++)
        {
            if (hits.OwnerOf(h).Kind == OwnerKind.Cue && !hits[h].IsException && !hits.IsExcepted(h))
            {
                workspace.Cues.Add(text, hits[h], hits.OwnerOf(h));
            }
        }
    }

    private void Emit(TokenizedText text, SignalWorkspace workspace, int source)
    {
        HitList hits = workspace.Hits;
        for (int h = 0; h < hits.Count; h++)
        {
            PhraseHit hit = hits[h];
            PhraseOwner owner = hits.OwnerOf(h);
            if (hit.IsException || owner.Kind is OwnerKind.Cue or OwnerKind.BrandSpeech)
            {
                continue;
            }

            // Whom a post is addressed to says nothing about what it speaks of.
            if (_coded.IsOwnName(workspace, hit))
            {
                continue;
            }

            if (!Counts(text, workspace, h, out Telling told))
            {
                NoteTelling(workspace.Board, told);
                continue;
            }

            int start = text.Tokens[hit.FirstToken].Start;
            int end = text.Tokens[hit.LastToken].End;
            switch (owner.Kind)
            {
                case OwnerKind.Signal:
                    Set(workspace.Board, owner.Index, source, start, end);
                    break;
                case OwnerKind.Topic:
                    Set(workspace.Board, owner.Index, source, start, end);
                    if (_brand.AboutTopics.Contains(owner.Index))
                    {
                        workspace.Board.Set(_ownTopic, source, start, end);
                        workspace.Tally.Own(hit);
                    }

                    break;
                case OwnerKind.Trade:
                    EmitTrade(workspace, hit, owner.Index, start, end);
                    break;
                case OwnerKind.Company:
                    EmitCompany(workspace, hit, owner.Index, start, end);
                    break;
            }
        }
    }

    private void EmitTrade(SignalWorkspace workspace, in PhraseHit hit, int topic, int start, int end)
    {
        SignalBoard board = workspace.Board;
        int signal = _brand.TopicSignals[topic];
        if (signal >= 0)
        {
            Set(board, signal, -1, start, end);
        }

        switch (_brand.Standings[topic])
        {
            case TradeStanding.Own:
                board.Set(_ownTopic, -1, start, end);
                workspace.Tally.Own(hit);
                break;
            case TradeStanding.General:
                board.Set(_generalTopic, -1, start, end);
                workspace.Tally.Cover(hit);
                if (_brand.ForeignTopics[topic] >= 0)
                {
                    Set(board, _brand.ForeignTopics[topic], -1, start, end);
                }

                break;
            case TradeStanding.Near:
                board.Set(_nearTrade, -1, start, end);
                break;
            default:
                workspace.Tally.Other(hit, _builtIn.Trades.Topics[topic]);
                break;
        }
    }

    private void EmitCompany(SignalWorkspace workspace, in PhraseHit hit, int company, int start, int end)
    {
        if (CodedReader.IsOwnCompany(workspace, company))
        {
            workspace.Board.Set(_ownCompany, -1, start, end);
            workspace.Tally.Own(hit);
            return;
        }

        int signal = _brand.SectorStandings[_builtIn.Trades.SectorOfCompany(company)] switch
        {
            TradeStanding.Other => _otherCompany,
            TradeStanding.General => -1,
            _ => _competitor,
        };
        if (signal >= 0)
        {
            workspace.Board.Set(signal, -1, start, end);
        }
    }

    private void NoteForeignMatters(SignalBoard board)
    {
        foreach ((int elsewhere, int shown) in _brand.ForeignMatters)
        {
            for (int e = board.FirstEvidence(shown); e >= 0; e = board.Evidence(e).Next)
            {
                Set(board, elsewhere, board.Evidence(e).Source, board.Evidence(e).Start, board.Evidence(e).End);
            }
        }
    }

    private void NoteTelling(SignalBoard board, Telling told)
    {
        foreach ((Telling telling, int signal) in _tellings)
        {
            if ((told & telling) != 0)
            {
                board.Set(signal);
            }
        }
    }

    /// <summary>The signal that says how something is told.</summary>
    private readonly record struct ToldSignal(Telling Telling, int Signal);
}
