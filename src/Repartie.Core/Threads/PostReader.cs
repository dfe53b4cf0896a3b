using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Signals;
using Repartie.Text;
using Repartie.Triage;

namespace Repartie.Threads;

/// <summary>Takes from the engine's reading of a post what its thread needs to know. Immutable and thread-safe.</summary>
internal sealed class PostReader
{
    private const int LeastLetters = 4;

    /// <summary>Longer words from which on a post says something.</summary>
    private const int SubstantialWords = 4;

    private static readonly string[] AskingFamilies = ["inquiry", "request", "demand"];
    private static readonly string[] AskingSignals = ["question", "question-cause", "outage-question"];
    private static readonly string[] ComplainingFamilies = ["displeasure", "trouble", "event", "stuck", "demand"];

    // To have written to the brand is no complaint where the brand asked for it.
    private static readonly string[] ContactSignals = ["contact-tried", "ticket-open"];
    private static readonly string[] ProblemStarts = ["event-", "trouble-", "my-", "topic."];

    private readonly ChannelResolver _channels;
    private readonly ResponseClock _clock;
    private readonly Dictionary<int, PostSigns> _signs = [];
    private readonly Dictionary<int, PostSigns> _speech = [];
    private readonly HashSet<int> _contacts;
    private readonly HashSet<int> _complains;
    private readonly Dictionary<int, uint> _problems = [];
    private readonly int _noPrivateAnswer;
    private readonly int _brandNamed;
    private readonly int _review;

    public PostReader(CompiledCharter charter, ChannelResolver channels, ResponseClock clock)
    {
        SignalCatalog catalog = charter.Signals.Catalog;
        _channels = channels;
        _clock = clock;
        foreach (string name in AskingFamilies.Concat(AskingSignals))
        {
            Add(catalog.IndexOf(name), PostSigns.Asks);
        }

        Add(catalog.IndexOf(CodedSignals.QuestionMark), PostSigns.Asks);
        Add(catalog.IndexOf("same-problem"), PostSigns.Joins);
        Add(catalog.IndexOf("answer-to-member"), PostSigns.Helps);
        Add(catalog.IndexOf("thanks"), PostSigns.Thanks);
        Add(catalog.IndexOf("thanks-solved"), PostSigns.Solved);
        Add(catalog.IndexOf("no-answer"), PostSigns.NoAnswer);
        Add(catalog.IndexOf("still-unresolved"), PostSigns.StillUnresolved);
        Add(catalog.IndexOf("reply-yes-done"), PostSigns.Done);
        Add(catalog.IndexOf("reply-refuses"), PostSigns.Refuses);
        _brandNamed = catalog.IndexOf(CodedSignals.BrandNamed);
        _review = catalog.IndexOf(CodedSignals.Review);
        Add(_brandNamed, PostSigns.NamesBrand);
        Add(catalog.IndexOf("goodwill"), PostSigns.Goodwill);
        _noPrivateAnswer = catalog.IndexOf("reply-no-dm");
        Add(_noPrivateAnswer, PostSigns.NoPrivateAnswer);
        _speech[catalog.IndexOf("brand-moves-away")] = PostSigns.MovesAway;
        _speech[catalog.IndexOf("brand-asks-private")] = PostSigns.AsksPrivate;
        _speech[catalog.IndexOf("brand-asks-info")] = PostSigns.AsksInfo;
        _speech[catalog.IndexOf("brand-gives-help")] = PostSigns.GivesHelp;
        _speech[catalog.IndexOf("brand-replied-private")] = PostSigns.RepliedInPrivate;
        _speech[catalog.IndexOf("brand-closed-case")] = PostSigns.ClosesCase;
        _contacts = [.. ContactSignals.Select(catalog.IndexOf)];
        HashSet<int> families = [.. ComplainingFamilies.Select(catalog.IndexOf)];
        SignalFamilies of = BuiltInSignals.Instance.Families;
        _complains = [.. Enumerable.Range(0, catalog.Count).Where(s => of.Of(s).ToArray().Any(families.Contains))];
        for (int s = 0; s < catalog.Count; s++)
        {
            string name = catalog.NameOf(s);
            if (ProblemStarts.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
            {
                _problems[s] = Hashing.Of(name.AsSpan());
            }
        }
    }

    /// <summary>What a post says, once the engine has read it.</summary>
    public PostReading Of(ThreadRole role, Decision? decision, SignalWorkspace workspace)
    {
        PostSigns signs = PostSigns.None;
        SignalBoard board = workspace.Board;
        bool contacted = false;
        foreach (int signal in board.Fired)
        {
            signs |= _signs.TryGetValue(signal, out PostSigns sign) ? sign : PostSigns.None;
            bool contact = _contacts.Contains(signal);
            contacted |= contact;
            signs |= !contact && _complains.Contains(signal) ? PostSigns.Complains : PostSigns.None;
        }

        signs |= contacted && (signs & PostSigns.Done) == 0 ? PostSigns.Complains : PostSigns.None;

        PostSigns speech = SpeechIn(workspace);
        if (role == ThreadRole.Brand)
        {
            return new PostReading { Signs = speech, Offers = OffersOf(speech, workspace.Text) };
        }

        // A member who explains as the brand would helps.
        signs |= speech & PostSigns.GivesHelp;
        ComplaintSketch sketch = SketchOf(workspace);
        signs |= CallsBrand(workspace) ? PostSigns.CallsBrand : PostSigns.None;
        signs |= sketch.Words.Count >= SubstantialWords ? PostSigns.Substantial : PostSigns.None;
        return new PostReading
        {
            Signs = signs,
            Failed = _channels.FailedIn(workspace) | PrivateFailures(workspace),
            Disposition = decision?.Disposition ?? Disposition.AnswerPublicly,
            Wanted = decision?.Channel ?? Channel.Form,
            Priority = decision?.Priority ?? Priority.Normal,
            Kinds = _clock.KindsOn(board),
            Sketch = sketch,
        };
    }

    private static ContactSet OffersOf(PostSigns speech, TokenizedText text)
    {
        if ((speech & (PostSigns.MovesAway | PostSigns.AsksPrivate)) == 0 || (speech & PostSigns.RepliedInPrivate) != 0)
        {
            return ContactSet.None;
        }

        ContactSet named = ContactWords.OffersIn(text);
        return named == ContactSet.None ? ContactSet.UnnamedForm : named;
    }

    private static PostReading Fallback(PostSigns signs) => new() { Signs = signs, Disposition = Disposition.Escalate, Priority = Priority.High };

    /// <summary>What is assumed of a post that could not be read: somebody has to look at it.</summary>
    public static PostReading Unreadable(ThreadRole role)
        => Fallback(role == ThreadRole.Brand ? PostSigns.Unreadable : PostSigns.Unreadable | PostSigns.Asks);

    private void Add(int signal, PostSigns sign) => _signs[signal] = _signs.TryGetValue(signal, out PostSigns more) ? more | sign : sign;

    // A sentence that sends elsewhere often tells how to get there; that is no help with the matter itself.
    private PostSigns SpeechIn(SignalWorkspace workspace)
    {
        PostSigns speech = PostSigns.None;
        List<int>? sending = null;
        for (int h = 0; h < workspace.Hits.Count; h++)
        {
            PostSigns sign = SpeechOf(workspace, h);
            speech |= sign & ~PostSigns.GivesHelp;
            if ((sign & (PostSigns.MovesAway | PostSigns.AsksPrivate)) != 0)
            {
                (sending ??= []).Add(SentenceOf(workspace, h));
            }
        }

        for (int h = 0; h < workspace.Hits.Count && (speech & PostSigns.GivesHelp) == 0; h++)
        {
            if (SpeechOf(workspace, h) == PostSigns.GivesHelp && sending?.Contains(SentenceOf(workspace, h)) != true)
            {
                speech |= PostSigns.GivesHelp;
            }
        }

        return speech;
    }

    private PostSigns SpeechOf(SignalWorkspace workspace, int hit)
    {
        PhraseOwner owner = workspace.Hits.OwnerOf(hit);
        return owner.Kind == OwnerKind.BrandSpeech && !workspace.Hits[hit].IsException
            && _speech.TryGetValue(owner.Index, out PostSigns sign) && SignalReader.Counts(workspace.Text, workspace, hit, out _)
            ? sign
            : PostSigns.None;
    }

    private static int SentenceOf(SignalWorkspace workspace, int hit) => workspace.Text.Tokens[workspace.Hits[hit].FirstToken].Sentence;

    // To name the brand is to talk about it; to write its handle is to talk to it.
    private bool CallsBrand(SignalWorkspace workspace)
    {
        SignalBoard board = workspace.Board;
        for (int e = board.FirstEvidence(_brandNamed); e >= 0; e = board.Evidence(e).Next)
        {
            if (workspace.Text.Source[board.Evidence(e).Start] == '@')
            {
                return true;
            }
        }

        return board.Has(_review);
    }

    private ContactSet PrivateFailures(SignalWorkspace workspace)
    {
        SignalBoard board = workspace.Board;
        ContactSet failed = ContactSet.None;
        for (int e = board.FirstEvidence(_noPrivateAnswer); e >= 0; e = board.Evidence(e).Next)
        {
            failed |= ContactWords.FormsIn(workspace.Text, board.Evidence(e).Start, board.Evidence(e).End) & ContactSet.Forms;
        }

        return failed;
    }

    private ComplaintSketch SketchOf(SignalWorkspace workspace)
    {
        TokenizedText text = workspace.Text;
        List<uint> words = [];
        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            if (token.Kind == TokenKind.Word && token.FoldedLength >= LeastLetters)
            {
                words.Add(Hashing.Of(text.FoldedForm(token)));
            }
        }

        List<uint> problems = [];
        foreach (int signal in workspace.Board.Fired)
        {
            if (_problems.TryGetValue(signal, out uint hash))
            {
                problems.Add(hash);
            }
        }

        return ComplaintSketch.Of(words, problems);
    }
}
