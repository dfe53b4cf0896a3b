using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>Floods are decided in time that grows with their length, and none is a fault.</summary>
[Collection(Growth.Name)]
[Trait("Category", "Time")]
public sealed class EngineTimeTests
{
    public static TheoryData<string> Floods =>
        ["a", "a ", "É ", "\u200B", "\uD83D\uDE21", "@", "@a ", "#A", "\"", "1 ", "0612345678 ", "a@b.fr ", "https://x.fr ", ".", "? ", "\n", "my order is late ", "my order ", "not ", "no refund ", "ne pas ", "late fee late ", "card ", "l'", "nuuuul ", "AB-123456 ", "I want a refund. "];

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_is_decided_in_time_that_grows_with_its_length(string piece)
        => Growth.ShouldBeLinear(static text => Engines.General.Decide(text).Review.ShouldNotContain(ReviewCode.Fault), piece, 1_500);
}
