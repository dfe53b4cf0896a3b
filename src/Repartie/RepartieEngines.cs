using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Repartie.Loading;
using Repartie.Metrics;
using Repartie.Reload;

namespace Repartie;

/// <summary>
/// The engines of all brands that were added with <c>AddRepartie</c>, each under its present charter. Safe to use from many threads at
/// once. A changed option or file swaps an engine between two decisions, never within one; a change that cannot be used is reported and
/// the last good charter stays in force. The service provider that made it disposes it; decisions go on after that, reloads do not.
/// </summary>
/// <remarks>An engine taken from here stays as it is. Take it anew for each post, or call <see cref="Decide(Post, TriageContext)"/>, to follow changes.</remarks>
public sealed class RepartieEngines : IDisposable
{
    /// <summary>The name of the meter that counts decisions, reviews and reloads; on .NET 8 and later.</summary>
    public const string MeterName = "Repartie";

#if NET9_0_OR_GREATER
    private readonly Lock _gate = new();
#else
    private readonly object _gate = new();
#endif
    private readonly Dictionary<string, Brand> _brands = new(StringComparer.Ordinal);
    private readonly List<IDisposable> _subscriptions = [];
    private readonly BrandSettings _settings;
    private readonly RepartieMetrics _metrics;
    private EngineTable _table = EngineTable.Empty;
    private bool _disposed;

    private RepartieEngines(BrandSettings settings, RepartieMetrics metrics)
    {
        _settings = settings;
        _metrics = metrics;
    }

    /// <summary>The names that brands were added under, in ordinal order; empty for the unnamed one.</summary>
    public IReadOnlyList<string> Names => Guard.Copy(Table.Names.OrderBy(static n => n, StringComparer.Ordinal));

    /// <summary>The present engine of the unnamed brand, or of the only one.</summary>
    /// <exception cref="InvalidOperationException">There are several brands, all of them named.</exception>
    public TriageEngine Default
        => Table.Default?.Engine ?? throw new InvalidOperationException($"Several brands were added and none without a name, so there is no default one; ask for one of {Known()}.");

    private EngineTable Table => Volatile.Read(ref _table);

    /// <summary>The present engine of a brand.</summary>
    /// <param name="name">The name that the brand was added under, case included; empty for the unnamed one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No brand was added under this name.</exception>
    public TriageEngine Get(string name) => Entry(Guard.NotNull(name)).Engine;

    /// <summary>The present engine of a brand, if there is one.</summary>
    /// <param name="name">The name that the brand was added under, case included; empty for the unnamed one.</param>
    /// <param name="engine">The engine, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out TriageEngine? engine)
    {
        engine = Table.Find(Guard.NotNull(name))?.Engine;
        return engine is not null;
    }

    /// <summary>
    /// The present engine for a post: the one whose registered name, brand or handle the post's <see cref="Post.Brand"/> is (case,
    /// accents, spaces and punctuation do not count), else that of the unnamed brand. A post that names no brand is for
    /// <see cref="Default"/>.
    /// </summary>
    /// <param name="post">The post.</param>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The post's brand is not known and there is no unnamed one, or it names none of several.</exception>
    public TriageEngine For(Post post) => Entry(Guard.NotNull(post)).Engine;

    /// <summary>The present engine for a post, if there is one; see <see cref="For"/>.</summary>
    /// <param name="post">The post.</param>
    /// <param name="engine">The engine, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    public bool TryFor(Post post, [NotNullWhen(true)] out TriageEngine? engine)
    {
        engine = Table.For(Guard.NotNull(post))?.Engine;
        return engine is not null;
    }

    /// <summary>Decides what should happen with a post, under the present charter of its brand, and counts the decision. Never throws for what a post says.</summary>
    /// <param name="post">The post; its brand chooses the engine, see <see cref="For"/>.</param>
    /// <param name="context">Thread, host signals and time; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No engine is for this post's brand.</exception>
    public Decision Decide(Post post, TriageContext? context = null) => Decide(Entry(Guard.NotNull(post)), post, context);

    /// <summary>Decides what should happen with a post, under the present charter of a brand, and counts the decision. Never throws for what a post says.</summary>
    /// <param name="name">The name that the brand was added under; what the post says about its brand does not count.</param>
    /// <param name="post">The post.</param>
    /// <param name="context">Thread, host signals and time; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="post"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No brand was added under this name.</exception>
    public Decision Decide(string name, Post post, TriageContext? context = null) => Decide(Entry(Guard.NotNull(name)), Guard.NotNull(post), context);

    /// <summary>Stops following changes.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            foreach (IDisposable subscription in _subscriptions)
            {
                subscription.Dispose();
            }

            foreach (Brand brand in _brands.Values)
            {
                brand.Watch?.Dispose();
            }
        }

        _metrics.Dispose();
    }

    /// <summary>Builds the engines of all brands; the exception lists what is wrong with any of them.</summary>
    internal static RepartieEngines Create(IServiceProvider services)
    {
        BrandSettings settings = new(
            services.GetServices<IConfigureOptions<RepartieOptions>>(),
            services.GetServices<IPostConfigureOptions<RepartieOptions>>(),
            services.GetServices<IValidateOptions<RepartieOptions>>());
        string[] names = [.. services.GetServices<BrandRegistration>().Select(static r => r.Name).Distinct(StringComparer.Ordinal)];
        RepartieEngines engines = new(settings, new RepartieMetrics(services));
        try
        {
            engines.Start(names, services.GetServices<IOptionsChangeTokenSource<RepartieOptions>>());
        }
        catch
        {
            engines.Dispose();
            throw;
        }

        return engines;
    }

    private void Start(string[] names, IEnumerable<IOptionsChangeTokenSource<RepartieOptions>> changes)
    {
        Dictionary<string, LoadAttempt> attempts = names.ToDictionary(static n => n, _settings.Load, StringComparer.Ordinal);
        List<CharterFault> ambiguous = [];
        EngineTable table = EngineTable.Empty.With(attempts.Where(static a => a.Value.Loaded.Engine is not null).Select(static a => new EngineEntry(a.Key, a.Value.Loaded.Engine!)), ambiguous);
        string[] failures =
        [
            .. attempts.SelectMany(a => a.Value.Loaded.Faults.Where(static f => f.Severity == FaultSeverity.Error).Select(f => names.Length > 1 ? BrandRegistration.Describe(a.Key) + ": " + f : f.ToString())),
            .. ambiguous.Select(static f => f.ToString()),
        ];
        if (failures.Length > 0)
        {
            throw new OptionsValidationException(names.Length == 1 ? names[0] : string.Empty, typeof(RepartieOptions), failures);
        }

        lock (_gate)
        {
            Volatile.Write(ref _table, table);
            foreach (KeyValuePair<string, LoadAttempt> attempt in attempts)
            {
                _brands.Add(attempt.Key, new Brand(attempt.Value.Options) { Watch = WatchFor(attempt.Key, attempt.Value.Options, attempt.Value) });
            }

            _subscriptions.AddRange(changes
                .Where(source => _brands.ContainsKey(source.Name ?? Options.DefaultName))
                .Select(source => ChangeToken.OnChange(source.GetChangeToken, Reload, source.Name ?? Options.DefaultName)));
        }

        foreach (KeyValuePair<string, LoadAttempt> attempt in attempts)
        {
            Tell(attempt.Value.Options.OnLoaded, new CharterLoad(attempt.Key, succeeded: true, attempt.Value.Loaded.Engine!.Stamp, attempt.Value.Loaded.Faults));
        }
    }

    private void Reload(string name)
    {
        CharterLoad report;
        RepartieOptions inForce;
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            report = Swap(name, _brands[name]);
            inForce = _brands[name].Options;
        }

        // Outside the lock: a host may well decide, or wait for another thread that does, in its callback.
        _metrics.Reloaded(name, report.Succeeded);
        Tell(report.Succeeded ? inForce.OnLoaded : inForce.OnReloadFailed, report);
    }

    private CharterLoad Swap(string name, Brand brand)
    {
        List<CharterFault> faults = [];
        EngineTable table = _table;
        try
        {
            LoadAttempt attempt = _settings.Load(name);
            faults.AddRange(attempt.Loaded.Faults);
            if (attempt.Loaded.Engine is { } engine)
            {
                table = table.With([new EngineEntry(name, engine)], faults);
            }

            bool sound = faults.All(static f => f.Severity != FaultSeverity.Error);
            brand.Options = sound ? attempt.Options : brand.Options;

            // What was tried last is followed, good or bad, so that correcting it is enough.
            FileWatch? old = brand.Watch;
            brand.Watch = WatchFor(name, brand.Options, attempt);
            old?.Dispose();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The host's own code configures the options, and this runs where nobody could catch what it throws.
            faults.Add(new CharterFault(LiveFaultCodes.Option, $"The options cannot be made: {exception.Message}", file: nameof(RepartieOptions)));
        }

        bool succeeded = faults.All(static f => f.Severity != FaultSeverity.Error);
        if (succeeded)
        {
            Volatile.Write(ref _table, table);
        }

        return new CharterLoad(name, succeeded, _table.Find(name)!.Engine.Stamp, Guard.Copy(faults));
    }

    private FileWatch? WatchFor(string name, RepartieOptions inForce, LoadAttempt attempt)
        => attempt.Options.ReloadOnChange && attempt.Files.Count > 0
            ? new FileWatch(attempt.Files, inForce.ReloadDelay, inForce.PollInterval, () => Reload(name))
            : null;

    private Decision Decide(EngineEntry entry, Post post, TriageContext? context)
    {
        Decision decision = entry.Engine.Decide(post, context);
        _metrics.Decided(entry.Name, decision);
        return decision;
    }

    private EngineEntry Entry(string name)
        => Table.Find(name) ?? throw new KeyNotFoundException($"There is no {BrandRegistration.Describe(name)}; added were {Known()}{Nearest.Of(name, Table.Names)}");

    private EngineEntry Entry(Post post)
        => Table.For(post) ?? throw new KeyNotFoundException(post.Brand is { } brand
            ? $"No charter has the brand or handle '{brand}', and none was added without a name; added were {Known()}{Nearest.Of(brand, Table.Names)}"
            : $"The post names no brand, and several were added, none without a name: {Known()}.");

    private string Known() => string.Join(", ", Names.Select(static n => n.Length > 0 ? $"'{n}'" : "the unnamed one"));

    private static void Tell(Action<CharterLoad>? callback, CharterLoad report)
    {
        try
        {
            callback?.Invoke(report);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whoever reports must not end the following of changes, nor the process of the host.
        }
    }

    private sealed class Brand(RepartieOptions options)
    {
        /// <summary>The options behind the charter in force.</summary>
        public RepartieOptions Options { get; set; } = options;

        public FileWatch? Watch { get; set; }
    }
}
