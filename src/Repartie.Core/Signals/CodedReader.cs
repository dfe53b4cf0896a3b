using System;
using Repartie.Privacy;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Signals;

/// <summary>Sees what no lexicon can list: marks, lengths, who is addressed, which names are the brand's own, personal data.</summary>
internal sealed class CodedReader
{
    private const int FewWords = 4;
    private const int ManyWords = 40;
    private const int LettersToShout = 12;

    private readonly BrandSignals _brand;

    // The brand's names that a word may spell, apart from those that only a mention is compared with.
    private readonly string[] _handles;
    private readonly string[] _spelled;
    private readonly BuiltInSignals _builtIn = BuiltInSignals.Instance;
    private readonly PersonalDataScanner _personalData;
    private readonly int _brandNamed;
    private readonly int _lastAsksPrivate;
    private readonly int _lastAsksInfo;
    private readonly int _brandInSentence;
    private readonly int _laughter;
    private readonly int _link;
    private readonly int _amount;
    private readonly int _short;
    private readonly int _long;
    private readonly int _onlyEmoji;
    private readonly int _meaningless;
    private readonly int _media;
    private readonly int _review;
    private readonly int _addressedMember;
    private readonly int _languageUnsupported;
    private readonly int _exposed;
    private readonly int _exposedReference;
    private readonly int _documentSent;
    private readonly int _referenceGiven;
    private readonly int _questionMark;
    private readonly int _exclaiming;
    private readonly int _shouting;

    public CodedReader(BrandSignals brand)
    {
        _brand = brand;
        _handles = [.. brand.Handles];
        _spelled = Array.FindAll(_handles, static h => h.Length > 2);
        SignalCatalog catalog = brand.Catalog;
        _personalData = brand.PersonalData.Scanner;
        _brandNamed = catalog.IndexOf(CodedSignals.BrandNamed);
        _lastAsksPrivate = catalog.Find("last-brand-asks-private");
        _lastAsksInfo = catalog.Find("last-brand-asks-info");
        _brandInSentence = catalog.IndexOf(CodedSignals.BrandInSentence);
        _laughter = catalog.IndexOf("laughter");
        _link = catalog.IndexOf(CodedSignals.Link);
        _amount = catalog.IndexOf(CodedSignals.Amount);
        _short = catalog.IndexOf(CodedSignals.Short);
        _long = catalog.IndexOf(CodedSignals.Long);
        _onlyEmoji = catalog.IndexOf(CodedSignals.OnlyEmoji);
        _meaningless = catalog.IndexOf(CodedSignals.Meaningless);
        _media = catalog.IndexOf(CodedSignals.Media);
        _review = catalog.IndexOf(CodedSignals.Review);
        _addressedMember = catalog.IndexOf(CodedSignals.AddressedMember);
        _languageUnsupported = catalog.IndexOf(CodedSignals.LanguageUnsupported);
        _exposed = catalog.IndexOf(CodedSignals.PersonalData);
        _exposedReference = catalog.IndexOf(CodedSignals.ExposedReference);
        _documentSent = catalog.IndexOf(CodedSignals.DocumentSent);
        _referenceGiven = catalog.IndexOf(CodedSignals.ReferenceGiven);
        _questionMark = catalog.IndexOf(CodedSignals.QuestionMark);
        _exclaiming = catalog.IndexOf(CodedSignals.Exclaiming);
        _shouting = catalog.IndexOf(CodedSignals.Shouting);
    }

    public void Read(Post post, PostThread thread, SignalWorkspace workspace)
    {
        SignalBoard board = workspace.Board;
        TokenizedText text = workspace.Text;
        int words = 0;
        int emoji = 0;
        int firstMention = -1;
        bool ownMention = false;
        string own = OwnKey(post, workspace);
        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            switch (token.Kind)
            {
                case TokenKind.Mention:
                    bool isOwn = IsOwnMention(text.FoldedForm(token), own);
                    ownMention |= isOwn;
                    firstMention = firstMention < 0 && words == 0 ? (isOwn ? -2 : t) : firstMention;
                    if (isOwn)
                    {
                        Name(workspace, t, t);
                    }

                    break;
                case TokenKind.Link:
                case TokenKind.Email:
                    board.Set(_link, -1, token.Start, token.End);
                    break;
                case TokenKind.Emoji:
                    emoji++;
                    if (IsLaughing(post.Text, token.Start))
                    {
                        board.Set(_laughter, -1, token.Start, token.End);
                    }

                    break;
                default:
                    words++;
                    t = NameFrom(workspace, t, own);
                    break;
            }

            if ((token.Flags & TokenFlags.Money) != 0)
            {
                board.Set(_amount, -1, token.Start, token.End);
            }
        }

        Marks(board, text);
        SetIf(board, _short, words is > 0 and <= FewWords);
        SetIf(board, _long, words >= ManyWords);
        SetIf(board, _onlyEmoji, words == 0 && emoji > 0);
        SetIf(board, _meaningless, words == 0 && emoji == 0 && post.Media.Count == 0);
        SetIf(board, _media, post.Media.Count > 0);
        SetIf(board, _review, NetworkTraits.IsReviewNetwork(post.Network));
        SetIf(board, _addressedMember, firstMention >= 0 && !ownMention && IsTalkOfMembers(thread));
        SetIf(board, _languageUnsupported, workspace.Language is not (null or "fr" or "en"));
    }

    /// <summary>Looks for personal data, once the rest is known.</summary>
    public void ReadPersonalData(Post post, PostThread thread, SignalWorkspace workspace)
    {
        workspace.PersonalData.Shorten(0);
        _personalData.Scan(post.Text, workspace.PersonalData);
        SignalBoard board = workspace.Board;
        for (int m = 0; m < workspace.PersonalData.Count; m++)
        {
            ref readonly PersonalDataMatch match = ref workspace.PersonalData[m];
            board.Set(_exposed, -1, match.Start, match.End);
            if (match.Kind == PersonalDataKind.Reference)
            {
                board.Set(_exposedReference, -1, match.Start, match.End);
            }
        }

        if (Has(board, _lastAsksPrivate))
        {
            ReadGivenReferences(post.Text, workspace);
        }

        bool asked = Has(board, _lastAsksPrivate) || Has(board, _lastAsksInfo);
        for (int m = 0; asked && m < post.Media.Count; m++)
        {
            if (post.Media[m].CanBeDocument)
            {
                board.Set(_documentSent);
            }
        }
    }

    // "LG-7740921, thanks" names nothing, and needs no name once the brand has asked for a number.
    private void ReadGivenReferences(string post, SignalWorkspace workspace)
    {
        TokenizedText text = workspace.Text;
        int end = 0;
        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            if (token.Start >= end && token.Kind is TokenKind.Word or TokenKind.Number && (token.Flags & (TokenFlags.Money | TokenFlags.Hashtag)) == 0
                && ReferenceDetector.LooksLikeOne(post, token.Start, out end))
            {
                workspace.Board.Set(_referenceGiven, -1, token.Start, end);
            }
        }
    }

    /// <summary>Whether a match is one of the brand's own names.</summary>
    public bool IsOwnName(SignalWorkspace workspace, in PhraseHit hit)
        => hit.FirstToken == hit.LastToken
            && workspace.Text.Tokens[hit.FirstToken].Kind == TokenKind.Mention
            && IsOwnMention(workspace.Text.FoldedForm(workspace.Text.Tokens[hit.FirstToken]), workspace.OwnKey);

    /// <summary>Whether a known company is the brand itself: the brand's name is one of the company's.</summary>
    public static bool IsOwnCompany(SignalWorkspace workspace, int company)
        => workspace.OwnCompanies.Contains(company);

    // A handle that is not the brand's may still be a former or regional one of it; only the thread shows that members talk.
    private static bool IsTalkOfMembers(PostThread thread)
        => thread.Messages.Count > 0 && thread.Messages[thread.Messages.Count - 1].Role != ThreadRole.Brand;

    private string OwnKey(Post post, SignalWorkspace workspace)
    {
        string? brand = post.Brand;
        if (!string.Equals(brand, workspace.OwnBrand, StringComparison.Ordinal) || workspace.OwnCompaniesOf != _brand)
        {
            workspace.OwnBrand = brand;
            workspace.OwnCompaniesOf = _brand;
            workspace.OwnKey = brand is null ? string.Empty : BrandNames.Key(brand);
            if (workspace.OwnCompanies.Count > 0)
            {
                workspace.OwnCompanies.Clear();
            }

            workspace.OwnCompanies.UnionWith(_builtIn.Trades.CompaniesOf(workspace.OwnKey));
            foreach (string name in _brand.Names)
            {
                workspace.OwnCompanies.UnionWith(_builtIn.Trades.CompaniesOf(name));
            }
        }

        return workspace.OwnKey;
    }

    private bool IsOwnMention(ReadOnlySpan<char> mention, string own)
    {
        if (own.Length > 0 && BrandNames.Matches(mention, own))
        {
            return true;
        }

        foreach (string handle in _handles)
        {
            if (BrandNames.Matches(mention, handle))
            {
                return true;
            }
        }

        return false;
    }

    private int NameFrom(SignalWorkspace workspace, int token, string own)
    {
        int last = own.Length > 2 ? BrandNames.SpelledFrom(workspace.Text, token, own) : -1;
        if (last < 0)
        {
            foreach (string handle in _spelled)
            {
                last = Math.Max(last, BrandNames.SpelledFrom(workspace.Text, token, handle));
            }
        }

        if (last < 0)
        {
            return token;
        }

        Name(workspace, token, last);
        return last;
    }

    private void Name(SignalWorkspace workspace, int first, int last)
    {
        TokenizedText text = workspace.Text;
        workspace.Board.Set(_brandNamed, -1, text.Tokens[first].Start, text.Tokens[last].End);
        if (BrandInSentence.Is(text, first))
        {
            workspace.Board.Set(_brandInSentence, -1, text.Tokens[first - 1].Start, text.Tokens[last].End);
        }

        workspace.Tally.Cover(new PhraseHit(0, first, last, IsException: false));
    }

    private void Marks(SignalBoard board, TokenizedText text)
    {
        for (int s = 0; s < text.SentenceCount; s++)
        {
            int mark = text.Sentences[s].QuestionMark;
            if (mark >= 0)
            {
                board.Set(_questionMark, -1, mark, mark + 1);
            }
        }

        SetIf(board, _exclaiming, text.ExclamationCount > 1);
        SetIf(board, _shouting, text.LetterCount >= LettersToShout && text.CapitalCount * 10 >= text.LetterCount * 7);
    }

    // The faces with tears of joy, rolling on the floor, squinting with laughter, and the cat's: all lie in one plane, hence two units.
    private static bool IsLaughing(string text, int at)
        => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])
            && char.ConvertToUtf32(text[at], text[at + 1]) is 0x1F602 or 0x1F923 or 0x1F606 or 0x1F639;

    private static bool Has(SignalBoard board, int signal) => signal >= 0 && board.Has(signal);

    private static void SetIf(SignalBoard board, int signal, bool condition)
    {
        if (condition)
        {
            board.Set(signal);
        }
    }
}
