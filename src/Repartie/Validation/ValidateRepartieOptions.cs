using System.Linq;
using Microsoft.Extensions.Options;
using Repartie.Loading;

namespace Repartie.Validation;

/// <summary>Lists all failures of options, and of the charter that they lead to, for hosts that ask for the options themselves.</summary>
internal sealed class ValidateRepartieOptions : IValidateOptions<RepartieOptions>
{
    public ValidateOptionsResult Validate(string? name, RepartieOptions options)
    {
        string[] failures =
        [
            .. OptionsCheck.Run(options)
                .Concat(CharterLoader.Load(options, HostClock.Now, new FileReads()).Faults)
                .Where(static f => f.Severity == FaultSeverity.Error)
                .Select(static f => f.ToString()),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
