using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Replies;
using Repartie.Signals;
using Repartie.Threads;
using Repartie.Triage;

namespace Repartie;

/// <summary>
/// Reads posts to a brand and decides what should happen with each. Built once from a charter, used for ever: immutable, safe to use
/// from many threads at once, without a clock, a service or any other side effect.
/// </summary>
public sealed class TriageEngine
{
    private readonly CompiledCharter _compiled;
    private readonly SignalReader _reader;
    private readonly FactReader _facts;
    private readonly Combiner _combiner;
    private readonly WorkspacePool _workspaces = new();

    private readonly TriageEngineOptions _options;

    internal TriageEngine(Charter charter, CompiledCharter compiled, TriageEngineOptions? options = null)
    {
        Charter = charter;
        _options = options ?? TriageEngineOptions.Default;
        _compiled = compiled;
        _reader = new SignalReader(compiled.Signals, compiled.Bits.Count);
        _facts = new FactReader(compiled.Bits, compiled.Signals.Catalog);
        Channels = new ChannelResolver(compiled);
        Clock = new ResponseClock(compiled);
        _combiner = new Combiner(compiled, Channels, Clock);
    }

    /// <summary>The charter that decides.</summary>
    public Charter Charter { get; }

    /// <summary>The charter's name and hash, as every decision carries them.</summary>
    public CharterStamp Stamp => _compiled.Stamp;

    /// <summary>What the engine decides with.</summary>
    internal CompiledCharter Compiled => _compiled;

    /// <summary>Builds an engine.</summary>
    /// <param name="charter">The charter; the built-in rules and its sector's starter charter stand behind it.</param>
    /// <param name="options">Limits; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="charter"/> is null.</exception>
    /// <exception cref="CharterException">A rule or phrase of the charter cannot be used; all faults are listed.</exception>
    public static TriageEngine Create(Charter charter, TriageEngineOptions? options = null)
    {
        if (Guard.NotNull(charter).Compiled is { } known)
        {
            return new TriageEngine(charter, known, options);
        }

        List<CharterFault> faults = [];
        ReplyChecks.Run(Guard.NotNull(charter), (template, _, _, code, sentence) =>
        {
            // Without a language the built-in words stand in.
            if (code != FaultCodes.MissingLanguage)
            {
                faults.Add(new CharterFault(code, sentence, "replies." + template.Id));
            }
        });
        if (faults.Count > 0)
        {
            throw new CharterException(faults);
        }

        CompiledCharter? compiled;
        try
        {
            compiled = CompiledCharter.Compile(
                charter,
                (rule, code, sentence) => faults.Add(new CharterFault(code, sentence, "rules." + rule.Id)));
        }
        catch (FormatException fault)
        {
            throw new CharterException([new CharterFault(FaultCodes.Phrase, fault.Message)]);
        }

        return compiled is not null ? new TriageEngine(charter, compiled, options) : throw new CharterException(faults);
    }

    /// <summary>Decides what should happen with a post. Never throws for what a post says; a fault inside gives a cautious decision marked for review.</summary>
    /// <param name="post">The post.</param>
    /// <param name="context">Thread, host signals and time; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    public Decision Decide(Post post, TriageContext? context = null)
        => Run(Guard.NotNull(post), context ?? TriageContext.Empty, static (_, _, decision) => decision, static engine => engine.Fault());

    /// <summary>Decides, and shows how the decision came about. Slower than <see cref="Decide"/>.</summary>
    /// <param name="post">The post.</param>
    /// <param name="context">Thread, host signals and time; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    public TriageTrace Trace(Post post, TriageContext? context = null)
        => Run(Guard.NotNull(post), context ?? TriageContext.Empty, static (engine, workspace, decision) => engine.TraceOf(workspace, decision), static engine => new TriageTrace(engine.Fault(), [], [], new Dictionary<Disposition, int>()));

    /// <summary>The reasons of a decision as sentences, strongest first.</summary>
    /// <param name="decision">A decision of this engine.</param>
    /// <param name="language">Two letters; English where a rule has no sentence in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<string> Explain(Decision decision, string language)
    {
        Guard.NotNull(language);
        return Guard.Copy(Guard.NotNull(decision).Reasons.Select(r => SentenceOf(r.Rule, language)));
    }

    /// <summary>
    /// Renders words to start the public reply from: the charter's template for the case, else the built-in one; in the customer's language where
    /// the brand speaks it; with an open channel and its hours; within the network's length; no sentence of the brand's in the thread again; no
    /// personal data of the post. The same inputs give the same words. It never throws for what a post says.
    /// </summary>
    /// <param name="decision">A decision of this engine.</param>
    /// <param name="post">The post that was decided.</param>
    /// <param name="context">What the decision was made with: the thread and the time; null for none.</param>
    /// <param name="language">The language of the reply, two letters, or null for the customer's.</param>
    /// <returns>The words, or why there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> or <paramref name="post"/> is null.</exception>
    public ReplyDraft Reply(Decision decision, Post post, TriageContext? context = null, string? language = null)
        => Replies.Render(Guard.NotNull(decision), Guard.NotNull(post), context ?? TriageContext.Empty, language);

    /// <summary>The sentence of one rule.</summary>
    /// <param name="ruleId">The rule's id; one that this engine does not know gives the id itself.</param>
    /// <param name="language">Two letters.</param>
    public string SentenceOf(string ruleId, string language)
    {
        Rule? rule = _compiled.RuleOf(Guard.NotNull(ruleId));
        return rule?.Because?.In(Guard.NotNull(language)) ?? (rule is null ? ruleId : rule.When.ToString());
    }

    internal ChannelResolver Channels { get; }

    internal ResponseClock Clock { get; }

    // Many engines never read a thread post by post, or write a reply; two threads that come first at once make the same thing twice.
    private PostReader Posts => field ??= new PostReader(_compiled, Channels, Clock);

    private ReplyRenderer Replies => field ??= new ReplyRenderer(_compiled);

    /// <summary>Reads one post of a thread, once and by itself: what it says, and what it alone would be decided as.</summary>
    internal PostReading ReadForThread(ThreadPost post, Network network, string? brand)
        => Run(
            post.ToPost(network, brand),
            TriageContext.Empty,
            (engine, workspace, decision) => engine.ReadingOf(post.Role, workspace.Signals, decision),
            _ => PostReader.Unreadable(post.Role));

    /// <summary>A rule that fired; its id is known to exist.</summary>
    internal Rule RuleOf(string id) => _compiled.RuleOf(id) ?? throw new ArgumentException($"There is no rule '{id}'.", nameof(id));

    /// <summary>A rule by its id, or null.</summary>
    internal Rule? FindRule(string id) => _compiled.RuleOf(id);

    // A decision does not look for what brands say in a post; a thread does, in everybody's.
    private PostReading ReadingOf(ThreadRole role, SignalWorkspace workspace, Decision decision)
    {
        if (workspace.Matcher.StepsLeft >= 0)
        {
            _reader.Match(workspace.Text, brandSpeaks: true, workspace);
        }

        return workspace.Matcher.StepsLeft < 0 ? PostReader.Unreadable(role) : Posts.Of(role, decision, workspace);
    }

    private T Run<T>(Post post, TriageContext context, Func<TriageEngine, TriageWorkspace, Decision, T> select, Func<TriageEngine, T> fault)
    {
        TriageWorkspace workspace = _workspaces.Take();
        try
        {
            workspace.Signals.Matcher.StepsLeft = _options.LimitFor(post, context.Thread);
            _reader.Read(post, context.Thread, context.HostSignals, workspace.Signals);
            _facts.Read(post, context, workspace.Signals);
            _compiled.Rules.Fire(workspace.Signals.Board, workspace.Fired);
            Decision decision = _combiner.Combine(post, context, workspace);
            if (workspace.Signals.Matcher.StepsLeft < 0)
            {
                // The reading stopped half-way, so what it would decide is not trusted.
                decision = Cautious(ReviewCode.Budget);
                workspace.Standing.Forget();
            }

            T result = select(this, workspace, decision);
            _workspaces.Give(workspace);
            return result;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The workspace may be in any state and is dropped; the post goes to a person.
            return fault(this);
        }
    }

    private Decision Fault() => Cautious(ReviewCode.Fault);

    /// <summary>What is decided where nothing could be decided: a person looks at it, and nothing is published.</summary>
    private Decision Cautious(ReviewCode why) => new(Disposition.Escalate, _compiled.Stamp)
    {
        Department = Department.CustomerService,
        Priority = Priority.High,
        Reply = ReplyKind.None,
        Review = [why],
        RunnerUp = Disposition.AnswerPublicly,
    };

    private TriageTrace TraceOf(TriageWorkspace workspace, Decision decision)
    {
        SignalBoard board = workspace.Signals.Board;
        SignalCatalog catalog = _compiled.Signals.Catalog;
        SeenSignal[] signals =
        [
            .. board.Fired.Where(s => s < catalog.Count)
                .Select(s => new SeenSignal(catalog.NameOf(s), catalog.MeaningOf(s), EvidenceOf(board, s)))
                .OrderBy(static s => s.Name, StringComparer.Ordinal),
        ];
        string[] fired = new string[workspace.Fired.Count];
        for (int i = 0; i < fired.Length; i++)
        {
            fired[i] = _compiled.Rules[workspace.Fired[i]].Id;
        }

        int[] sums = workspace.Standing.Sums;
        Dictionary<Disposition, int> points = new()
        {
            [Disposition.Escalate] = sums[(int)Disposition.Escalate],
            [Disposition.AnswerPublicly] = sums[(int)Disposition.AnswerPublicly],
            [Disposition.OffTopic] = sums[(int)Disposition.OffTopic],
        };
        return new TriageTrace(decision, signals, fired, points);
    }

    private static List<Evidence> EvidenceOf(SignalBoard board, int signal)
    {
        List<Evidence> evidence = [];
        for (int e = board.FirstEvidence(signal); e >= 0; e = board.Evidence(e).Next)
        {
            evidence.Add(new Evidence(board.Evidence(e).Source, board.Evidence(e).Start, board.Evidence(e).End));
        }

        evidence.Reverse();
        return evidence;
    }
}
