using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Repartie.Core.Tests.Harness;

/// <summary>Engines and contexts in few words. Engines are immutable, so tests share them.</summary>
internal static class Engines
{
    /// <summary>All channels, always open, no holidays.</summary>
    public const string AllContacts =
        """{ "phone": { "number": "01 02 03 04 05" }, "postalMail": { "address": "1 rue de la Lune, 75001 Paris" }, "form": [ { "kind": "web", "url": "https://lune.example/contact" } ] }""";

    private static readonly Lazy<TriageEngine> LazyGeneral = new(static () => TriageEngine.Create(Charter.Starter(Sector.General)));

    /// <summary>The general starter charter.</summary>
    public static TriageEngine General => LazyGeneral.Value;

    public static TriageEngine OfSector(string sector) => TriageEngine.Create(Charter.Starter(new Sector(sector)));

    private static readonly Lazy<TriageEngine> LazyOpen = new(static () => With());

    /// <summary>A charter with all contacts, whose host may set every signal that a charter can extend.</summary>
    public static TriageEngine Open => LazyOpen.Value;

    /// <summary>The names of the built-in signals that a charter can extend.</summary>
    public static IReadOnlyList<string> Extensible { get; } =
        [.. Repartie.Signals.BuiltInSignals.Instance.Catalog.Names.Where(static n => !n.Contains('.') && !Repartie.Triage.RuleChecks.ProtectedSignals.Contains(n))];

    /// <summary>The member <c>signals</c> of a charter: everything that can be, and these, is set by the host.</summary>
    public static string HostSignals(params string[] more)
        => "\"signals\": { " + string.Join(", ", Extensible.Concat(more).Select(static n => $"\"{n}\": \"host\"")) + " }";

    /// <summary>A charter with all contacts; the members are further JSON members such as <c>"rules": []</c>.</summary>
    public static TriageEngine With(params string[] members)
        => TriageEngine.Create(Charter.Parse(Json(Opened(members))));

    /// <summary>The same with members of one's own for everything but the brand.</summary>
    public static TriageEngine Bare(params string[] members) => TriageEngine.Create(Charter.Parse(Object(["\"brand\": \"Lune\"", .. Opened(members)])));

    public static string Json(params string[] members)
        => Object([.. new[] { "\"brand\": \"Lune\"", "\"timeZone\": \"UTC\"", "\"contact\": " + AllContacts }.Where(m => !members.Any(own => own.TrimStart().StartsWith(m[..m.IndexOf(':')], StringComparison.Ordinal))), .. members]);

    private static string Object(string[] members) => "{ " + string.Join(", ", members) + " }";

    // A charter that says nothing of signals lets the host set them.
    private static string[] Opened(string[] members)
        => members.Any(static m => m.TrimStart().StartsWith("\"signals\"", StringComparison.Ordinal)) ? members : [.. members, HostSignals()];

    /// <summary>A context in which these signals were seen, by the door that hosts use.</summary>
    public static TriageContext Seen(params string[] signals) => new(hostSignals: signals);

    public static Decision Decide(this TriageEngine engine, string text, TriageContext? context = null) => engine.Decide(new Post(text), context);

    /// <summary>The decision on a post that says nothing by itself but shows these signals.</summary>
    public static Decision DecideOn(this TriageEngine engine, params string[] signals) => engine.Decide(new Post("lorem ipsum dolor"), Seen(signals));

    public static string[] Signals(this TriageEngine engine, string text, string? language = null, TriageContext? context = null, string? brand = null)
        => [.. engine.Trace(new Post(text, language: language, brand: brand), context).Signals.Select(static s => s.Name)];

    public static string[] Signals(this TriageEngine engine, Post post, TriageContext? context = null)
        => [.. engine.Trace(post, context).Signals.Select(static s => s.Name)];

    /// <summary>The words that a signal rests on.</summary>
    public static string[] Words(this TriageEngine engine, string text, string signal, string? language = null)
        => [.. engine.Trace(new Post(text, language: language)).Signals.Where(s => s.Name == signal).SelectMany(static s => s.Evidence).Where(static e => e.Message < 0).Select(e => text.Substring(e.Start, e.End - e.Start))];

    public static TriageContext Thread(params (ThreadRole Role, string Text)[] messages)
        => new(new PostThread(messages.Select(static m => new ThreadMessage(m.Role, m.Text))));

    public static string[] Rules(this Decision decision) => [.. decision.Reasons.Select(static r => r.Rule)];

    /// <summary>Reads a charter and gives its faults.</summary>
    public static IReadOnlyList<CharterFault> Faults(string json, bool strict = false, Func<string, byte[]?>? sideFile = null)
        => Faults(Encoding.UTF8.GetBytes(json), strict, sideFile);

    public static IReadOnlyList<CharterFault> Faults(byte[] bytes, bool strict = false, Func<string, byte[]?>? sideFile = null)
    {
        bool read = CharterReader.TryRead(bytes, new CharterReadOptions("lune.json", strict, sideFile), out Charter? charter, out IReadOnlyList<CharterFault> faults);
        bool errors = faults.Any(static f => f.Severity == FaultSeverity.Error);
        if (read == errors || (charter is null) == read)
        {
            throw new InvalidOperationException("TryRead contradicts its faults.");
        }

        return faults;
    }
}
