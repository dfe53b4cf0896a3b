using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;
using Repartie.Validation;

namespace Repartie.Loading;

/// <summary>
/// Makes the options of a brand and loads from them. The factory of options is not asked, and no monitor: their exceptions hold texts
/// only, while reports keep line and path, and a monitor forgets the last good options before it has new ones.
/// </summary>
internal sealed class BrandSettings(
    IEnumerable<IConfigureOptions<RepartieOptions>> setups,
    IEnumerable<IPostConfigureOptions<RepartieOptions>> finishers,
    IEnumerable<IValidateOptions<RepartieOptions>> hostChecks)
{
    private readonly OptionsFactory<RepartieOptions> _factory = new(setups, finishers, []);
    private readonly IValidateOptions<RepartieOptions>[] _hostChecks = [.. hostChecks.Where(static c => c is not ValidateRepartieOptions)];

    public LoadAttempt Load(string name)
    {
        RepartieOptions options = _factory.Create(name);
        FileReads reads = new();
        List<CharterFault> faults = [.. OptionsCheck.Run(options), .. HostFaults(name, options)];
        LoadedCharter loaded = CharterLoader.Load(options, HostClock.Now, reads);
        return new LoadAttempt(options, new LoadedCharter(loaded.Engine, [.. faults, .. loaded.Faults]), reads.Contents);
    }

    private IEnumerable<CharterFault> HostFaults(string name, RepartieOptions options)
        => _hostChecks
            .Select(check => check.Validate(name, options))
            .Where(static result => result.Failed)
            .SelectMany(static result => result.Failures ?? [])
            .Select(static failure => new CharterFault(LiveFaultCodes.Option, failure, file: OptionsCheck.Place));
}

/// <summary>One attempt to load: the options it was made from, what came of it, and which files were read. Immutable.</summary>
internal sealed class LoadAttempt(RepartieOptions options, LoadedCharter loaded, IReadOnlyDictionary<string, byte[]?> files)
{
    public RepartieOptions Options { get; } = options;

    public LoadedCharter Loaded { get; } = loaded;

    public IReadOnlyDictionary<string, byte[]?> Files { get; } = files;
}
