using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>What holds for every post: no exception, no fault, spans inside the text.</summary>
public sealed class EngineLaws
{
    private static readonly TriageEngine[] All =
    [
        .. GeneratedPosts.Engines(),
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Choose(0, 0xFFFF).Select(static unit => (char)unit).ArrayOf(80).Select(static units => new string(units)),
        Gen.Choose(0x20, 0x24F).Select(static unit => (char)unit).ArrayOf(80).Select(static units => new string(units)),
        Gen.Elements("\uD83D", "\uDE00", "\u200B", "\u202E", "\0", "a", "É", "12", "@", "#", "my order ", "ne ", "pas ", "refund ", "\"", "€", "1", ".", "?", "\uFFFF").ListOf(40).Select(static p => string.Concat(p)));

    [Fact]
    public void No_post_makes_it_throw_or_fail()
        => Prop.ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), static (text, earlier) =>
        {
            TriageContext context = Engines.Thread((ThreadRole.Customer, earlier), (ThreadRole.Brand, text));
            foreach (TriageEngine engine in All)
            {
                TriageTrace trace = engine.Trace(new Post(text), context);
                trace.Decision.Review.ShouldNotContain(ReviewCode.Fault);
                InsideTheText(new Post(text), context, trace.Decision);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Odd_brands_authors_and_languages_are_no_fault()
    {
        foreach (string odd in new[] { "\uD83D", "\uDE00\uD83D", "@", "\u200B", "\0", new string('a', 100_000), "@\uD83D", "😡", "LUFTHANSA\uD83D" })
        {
            Decision decision = Engines.General.Decide(new Post("where is my order?", brand: odd, language: odd, author: new Author("@" + odd), id: odd));
            decision.Review.ShouldNotContain(ReviewCode.Fault, $"brand {odd[..1]}");
        }
    }

    [Fact]
    public void A_handle_with_half_a_character_spoils_no_post()
    {
        TriageEngine engine = TriageEngine.Create(new CharterBuilder("Lune").WithHandles("@\uD83D").Build());
        engine.Decide("where is my order?").Review.ShouldNotContain(ReviewCode.Fault);
    }

    [Theory]
    [InlineData("\uD83D\uDE21")]
    [InlineData("\u200B")]
    [InlineData("a")]
    [InlineData("a@b.fr ")]
    public void A_megabyte_is_decided(string piece)
    {
        Decision decision = Engines.General.Decide(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        decision.Review.ShouldNotContain(ReviewCode.Fault);
    }

    [Fact]
    public void Generated_posts_have_spans_inside_their_texts_and_a_consistent_form()
    {
        foreach ((Post post, TriageContext context) in GeneratedPosts.Take(300, seed: 3))
        {
            foreach (TriageEngine engine in All)
            {
                Decision decision = engine.Decide(post, context);
                decision.Review.ShouldNotContain(ReviewCode.Fault, post.Text);
                InsideTheText(post, context, decision);
                decision.Confidence.ShouldBeInRange(0, 1);
                decision.Reasons.ShouldNotBeEmpty();
                decision.NeedsReview.ShouldBe(decision.Review.Count > 0);
                decision.RunnerUp.ShouldNotBe(decision.Disposition);
                (decision.Channel is null || decision.Disposition == Disposition.Escalate).ShouldBeTrue();
                (decision.Channel is not null || decision.Disposition != Disposition.Escalate || decision.Review.Contains(ReviewCode.NoChannel)).ShouldBeTrue();
                decision.Alternatives.ShouldBeUnique();
                (decision.Channel is null || !decision.Alternatives.Contains(decision.Channel.Value)).ShouldBeTrue();
                (decision.Reply == ReplyKind.None).ShouldBe(decision.Template is null);
                (decision.Reply != ReplyKind.None || decision.RespondBy is null).ShouldBeTrue();
                (decision.Priority <= Priority.High || decision.Disposition != Disposition.Escalate).ShouldBeTrue();
            }
        }
    }

    private static void InsideTheText(Post post, TriageContext context, Decision decision)
    {
        foreach (Evidence evidence in decision.Reasons.SelectMany(static r => r.Evidence).Concat(decision.Moderation?.Spans ?? []))
        {
            string source = evidence.Message < 0 ? post.Text : context.Thread.Messages[evidence.Message].Text;
            evidence.Start.ShouldBeInRange(0, source.Length - 1);
            evidence.End.ShouldBeInRange(evidence.Start + 1, source.Length);
        }
    }
}
