using System;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Charters;

/// <summary>Plain links are told without the framework's reader of links, and as it tells them.</summary>
public sealed class LinksTests
{
    [Theory]
    [InlineData("https://example.com/contact")]
    [InlineData("https://example.com")]
    [InlineData("https://a.b/")]
    [InlineData("https://a.b//c")]
    [InlineData("https://example..com/contact")]
    [InlineData("https://.example.com")]
    [InlineData("https://example.com./x")]
    [InlineData("https://")]
    [InlineData("https:///x")]
    [InlineData("https://example.com:8080/x?y=z#w")]
    [InlineData("https://exa mple.com")]
    [InlineData("https://Example.com")]
    [InlineData("HTTPS://example.com")]
    [InlineData("https://[::1]/x")]
    [InlineData("https://é.example")]
    [InlineData("http://example.com")]
    [InlineData("mailto:help@example.com")]
    [InlineData("help@example.com")]
    [InlineData("example.com/contact")]
    [InlineData("")]
    public void They_are_what_the_framework_says(string text)
    {
        bool isLink = Uri.TryCreate(text, UriKind.Absolute, out Uri? uri);
        Links.Are(text, "http", "https").ShouldBe(isLink && uri!.Scheme is ("http" or "https"));
        Links.Are(text, null).ShouldBe(isLink);
    }
}
