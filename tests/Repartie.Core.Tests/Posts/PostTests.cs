using System;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Posts;

/// <summary>What comes in is checked and copied at the door.</summary>
public sealed class PostTests
{
    [Fact]
    public void Lone_surrogates_become_the_replacement_character_one_for_one()
    {
        // Not as inline data: the compiler stores that as UTF-8, which has no lone surrogates.
        (string Text, string Kept)[] cases =
        [
            ("a\uD83Db", "a\uFFFDb"), ("\uDC00", "\uFFFD"), ("\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00"), ("\uDE00\uD83D", "\uFFFD\uFFFD"), ("\uD83D\uDE00", "\uD83D\uDE00"),
        ];
        foreach ((string text, string kept) in cases)
        {
            new Post(text).Text.ShouldBe(kept);
            new ThreadMessage(ThreadRole.Brand, text).Text.ShouldBe(kept);
        }
    }

    [Fact]
    public void Null_is_refused_with_the_name_of_the_argument()
    {
        Should.Throw<ArgumentNullException>(static () => new Post(null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(static () => new ThreadMessage(ThreadRole.Customer, null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(static () => new PostThread(null!)).ParamName.ShouldBe("messages");
        Should.Throw<ArgumentNullException>(static () => new PostThread([null!])).ParamName.ShouldBe("messages");
    }

    [Fact]
    public void A_role_outside_the_enum_is_refused()
        => Should.Throw<ArgumentOutOfRangeException>(static () => new ThreadMessage((ThreadRole)7, "x")).ParamName.ShouldBe("role");

    [Fact]
    public void Blank_names_are_refused()
    {
        Should.Throw<ArgumentException>(static () => new Network(" "));
        Should.Throw<ArgumentException>(static () => new Author(" "));
        Should.Throw<ArgumentException>(static () => new Media(" "));
        Should.Throw<ArgumentException>(static () => new Department(" "));
        Should.Throw<ArgumentException>(static () => new Sector(" "));
    }

    [Theory]
    [InlineData("Twitter", "x")]
    [InlineData("x/Twitter", "x")]
    [InlineData(" FACEBOOK ", "facebook")]
    [InlineData("Google Reviews", "google-reviews")]
    [InlineData("App Store", "app-store")]
    [InlineData("some-forum", "some-forum")]
    public void Networks_are_known_by_all_their_names(string written, string name)
        => new Network(written).Name.ShouldBe(name);

    [Fact]
    public void The_default_network_is_not_known_and_equals_only_itself()
    {
        default(Network).IsUnknown.ShouldBeTrue();
        (default(Network) == Network.X).ShouldBeFalse();
        (new Network("twitter") == Network.X).ShouldBeTrue();
        new Network("twitter").GetHashCode().ShouldBe(Network.X.GetHashCode());
    }

    [Fact]
    public void Authors_are_the_same_with_and_without_the_at_sign()
    {
        new Author("@Jean").ShouldBe(new Author("jEAN"));
        new Author("@Jean").GetHashCode().ShouldBe(new Author("jEAN").GetHashCode());
        new Author("jean").ShouldNotBe(new Author("jeanne"));
    }

    [Fact]
    public void Blank_brand_and_language_are_none()
    {
        Post post = new("x", brand: " ", language: "");
        post.Brand.ShouldBeNull();
        post.Language.ShouldBeNull();
        new Post("x", language: " FR ").Language.ShouldBe("fr");
    }

    [Fact]
    public void Later_changes_to_a_list_do_not_reach_a_post()
    {
        Media[] media = [new Media("photo")];
        Post post = new("x", media: media);
        media[0] = new Media("video");
        post.Media.Single().Kind.ShouldBe("photo");
    }

    [Fact]
    public void With_changes_one_thing_and_keeps_the_rest()
    {
        DateTimeOffset at = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        Post post = new("a", "1", "lune", Network.X, "fr", at, new Author("j"), [new Media("photo")]);
        Post other = post.WithText("b").WithBrand("sol").WithLanguage("en");
        other.Text.ShouldBe("b");
        other.Brand.ShouldBe("sol");
        other.Language.ShouldBe("en");
        (other.Id, other.Network, other.CreatedAt, other.Author, other.Media.Count).ShouldBe(("1", Network.X, at, new Author("j"), 1));
        post.Text.ShouldBe("a");
    }

    [Theory]
    [InlineData("photo", true)]
    [InlineData("FILE", true)]
    [InlineData("video", false)]
    [InlineData("gif", false)]
    [InlineData("audio", false)]
    public void Pictures_and_files_can_be_documents(string kind, bool can)
        => new Media(kind).CanBeDocument.ShouldBe(can);

    [Fact]
    public void A_text_in_several_languages_falls_back_to_English_then_to_the_first()
    {
        LocalizedText both = LocalizedText.Of("bonjour", "hello");
        both.In("fr").ShouldBe("bonjour");
        both.In("FR-ca").ShouldBe("bonjour");
        both.In("de").ShouldBe("hello");
        new LocalizedText([new("it", "ciao")]).In("de").ShouldBe("ciao");
        both.ShouldBe(LocalizedText.Of("bonjour", "hello"));
        Should.Throw<ArgumentException>(static () => new LocalizedText([]));
        Should.Throw<ArgumentException>(static () => new LocalizedText([new("fr", " ")]));
    }
}
