using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using FluentValidation.Results;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>Between failures of validators and faults of charters.</summary>
internal static class Faults
{
    /// <summary>
    /// Reports a fault at a node. The failure is made here, not by <c>WithMessage</c>, which would take braces in a charter's own words
    /// for placeholders.
    /// </summary>
    public static void Fault(this ValidationContext<CharterDocument> context, string code, string message, JsonNode at, Severity severity = Severity.Error)
        => context.AddFailure(new ValidationFailure(at.Path, message) { ErrorCode = code, Severity = severity, CustomState = at });

    public static void Warning(this ValidationContext<CharterDocument> context, string code, string message, JsonNode at)
        => context.Fault(code, message, at, Severity.Warning);

    public static CharterFault From(ValidationFailure failure, string? file)
    {
        JsonNode? at = failure.CustomState as JsonNode;
        FaultSeverity severity = failure.Severity == Severity.Error ? FaultSeverity.Error : FaultSeverity.Warning;
        return new CharterFault(failure.ErrorCode, failure.ErrorMessage, failure.PropertyName ?? string.Empty, file, at?.Line ?? 0, at?.Column ?? 0, severity);
    }

    /// <summary>Each fault once, in the order of the file; those of files that it names come after.</summary>
    public static IReadOnlyList<CharterFault> InOrder(IEnumerable<CharterFault> faults, string? file)
        => Guard.Copy(faults
            .GroupBy(static f => (f.Code, f.File, f.Line, f.Column, f.Message))
            .Select(static same => same.First())
            .OrderBy(f => string.Equals(f.File, file, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(static f => f.File, StringComparer.Ordinal)
            .ThenBy(static f => f.Line)
            .ThenBy(static f => f.Column));
}
