using System.Collections.Generic;
using System.Linq;

namespace Repartie.Validation;

/// <summary>Checks options and speaks of them as of a charter file, so that one report holds both.</summary>
internal static class OptionsCheck
{
    /// <summary>What stands in a fault where a file's name would.</summary>
    public const string Place = nameof(RepartieOptions);

    private static readonly RepartieOptionsValidator Validator = new();

    public static IEnumerable<CharterFault> Run(RepartieOptions options)
        => Validator.Validate(options).Errors.Select(static failure => new CharterFault(failure.ErrorCode, failure.ErrorMessage, failure.PropertyName, Place));
}
