using System;
using System.Linq;
using Repartie.Replies;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Replies;

/// <summary>How the text of a template is read.</summary>
public sealed class TemplateTextTests
{
    [Fact]
    public void Words_placeholders_and_parts_are_told_apart()
    {
        TemplateText text = TemplateText.Parse("Hello[, {brand} here].[!  Write at {form}][5: ({hours})]");
        text.Placeholders.ShouldBe(["brand", "form", "hours"]);
        text.Parts.Select(static p => (p.Kind, p.Importance)).ShouldBe([(PartKind.Fixed, 0), (PartKind.Optional, 0), (PartKind.Fixed, 0), (PartKind.Conditional, 0), (PartKind.Optional, 5)]);
        text.Parts[1].Fill(static n => n.ToUpperInvariant()).ShouldBe(", BRAND here");
        text.Parts[1].Fill(static _ => null).ShouldBeNull();
    }

    [Fact]
    public void Doubled_braces_and_brackets_stand_for_themselves()
        => string.Concat(TemplateText.Parse("a {{b}} [[c]] d").Parts.Select(static p => p.Fill(static _ => null))).ShouldBe("a {b} [c] d");

    [Theory]
    [InlineData("Hello {form", "position 7")]
    [InlineData("Hello {}", "position 7")]
    [InlineData("Hello {Form}", "{Form}")]
    [InlineData("Hello [there", "position 7")]
    [InlineData("Hello [a [b] c]", "position 10")]
    [InlineData("Hello ]", "position 7")]
    [InlineData("Hello }", "position 7")]
    public void What_has_no_partner_is_a_fault_with_its_place(string text, string expected)
        => Should.Throw<FormatException>(() => TemplateText.Parse(text)).Message.ShouldContain(expected);
}
