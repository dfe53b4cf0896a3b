using System;
using System.Linq;
using System.Reflection;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Charters;

/// <summary>Codes are stable: four digits behind REP, each used once.</summary>
public sealed class FaultCodeTests
{
    private static readonly string[] Codes =
        [.. typeof(FaultCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(static f => f.IsLiteral).Select(static f => (string)f.GetRawConstantValue()!)];

    [Fact]
    public void Each_has_its_own_number()
    {
        Codes.ShouldBeUnique();
        Codes.ShouldAllBe(static c => c.Length == 7 && c.StartsWith("REP", StringComparison.Ordinal) && c.Substring(3).All(char.IsDigit));
    }

    [Fact]
    public void A_fault_reads_like_a_compilers()
    {
        new CharterFault("REP0003", "Not known here.", "$.sektor", "lune.json", 2, 3).ToString().ShouldBe("lune.json(2,3): error REP0003: $.sektor: Not known here.");
        new CharterFault("REP0003", "Not known here.", severity: FaultSeverity.Warning).ToString().ShouldBe("charter: warning REP0003: Not known here.");
        Should.Throw<ArgumentException>(static () => new CharterFault(" ", "x"));
        Should.Throw<ArgumentException>(static () => new CharterFault("REP0001", ""));
    }
}
