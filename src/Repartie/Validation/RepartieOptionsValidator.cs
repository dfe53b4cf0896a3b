using System;
using System.Globalization;
using System.Linq;
using FluentValidation;
using FluentValidation.Results;
using Repartie.Loading;

namespace Repartie.Validation;

/// <summary>Checks the options themselves; the charter that they lead to is checked when it is loaded. Made once; thread-safe.</summary>
internal sealed class RepartieOptionsValidator : AbstractValidator<RepartieOptions>
{
    public RepartieOptionsValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(static options => options).Custom(CheckSource);
        RuleFor(static options => options.Sector).Custom(CheckSector);
        RuleFor(static options => options.StepsPerCharacter).Custom(CheckSteps);
        RuleFor(static options => options.ReloadDelay)
            .Custom(static (delay, context) => CheckRange(nameof(RepartieOptions.ReloadDelay), delay, TimeSpan.Zero, RepartieOptions.LongestReloadDelay, context));
        RuleFor(static options => options.PollInterval)
            .Custom(static (interval, context) => CheckRange(nameof(RepartieOptions.PollInterval), interval, RepartieOptions.ShortestPollInterval, RepartieOptions.LongestPollInterval, context));
    }

    private static void CheckSource(RepartieOptions options, ValidationContext<RepartieOptions> context)
    {
        string[] set =
        [
            .. new[]
            {
                (nameof(RepartieOptions.Charter), options.Charter is not null),
                (nameof(RepartieOptions.CharterJson), !string.IsNullOrWhiteSpace(options.CharterJson)),
                (nameof(RepartieOptions.CharterPath), !string.IsNullOrWhiteSpace(options.CharterPath)),
                (nameof(RepartieOptions.Sector), !string.IsNullOrWhiteSpace(options.Sector)),
            }.Where(static source => source.Item2).Select(static source => source.Item1),
        ];
        if (set.Length != 1)
        {
            string found = set.Length == 0 ? "no charter" : string.Join(" and ", set) + ", which are alternatives";
            Fail(nameof(RepartieOptions.Charter), $"Found {found}; set exactly one of Charter, CharterJson, CharterPath and Sector.", context);
        }
    }

    private static void CheckSector(string? sector, ValidationContext<RepartieOptions> context)
    {
        if (!string.IsNullOrWhiteSpace(sector) && SectorNames.Find(sector) is null)
        {
            Fail(nameof(RepartieOptions.Sector), $"Found '{sector}'; sectors with a starter charter are {string.Join(", ", SectorNames.All)}{Nearest.Of(sector!.Trim(), SectorNames.All)}", context);
        }
    }

    private static void CheckSteps(int steps, ValidationContext<RepartieOptions> context)
    {
        if (steps < 1)
        {
            Fail(nameof(RepartieOptions.StepsPerCharacter), FormattableString.Invariant($"Found {steps}; allowed are 1 and more, {TriageEngineOptions.Default.StepsPerCharacter} by default."), context);
        }
    }

    private static void CheckRange(string option, TimeSpan value, TimeSpan least, TimeSpan most, ValidationContext<RepartieOptions> context)
    {
        if (value < least || value > most)
        {
            Fail(option, string.Format(CultureInfo.InvariantCulture, "Found {0:c}; allowed are {1:c} to {2:c}.", value, least, most), context);
        }
    }

    private static void Fail(string option, string message, ValidationContext<RepartieOptions> context)
        => context.AddFailure(new ValidationFailure(option, message) { ErrorCode = LiveFaultCodes.Option });
}
