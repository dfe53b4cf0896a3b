using System.Collections.Generic;

namespace Repartie.Signals;

/// <summary>The signals that code sees rather than a lexicon, with what each means.</summary>
internal static class CodedSignals
{
    public const string QuestionMark = "question-mark";
    public const string Shouting = "shouting";
    public const string Exclaiming = "exclaiming";
    public const string Short = "short";
    public const string Long = "long";
    public const string Meaningless = "meaningless";
    public const string OnlyEmoji = "only-emoji";
    public const string Link = "link";
    public const string Media = "media";
    public const string BrandNamed = "brand-named";
    public const string BrandInSentence = "brand-in-sentence";
    public const string AddressedMember = "addressed-member";
    public const string LanguageUnsupported = "language-unsupported";
    public const string PersonalData = "personal-data";
    public const string ExposedReference = "exposed-reference";
    public const string DocumentSent = "document-sent";
    public const string ReferenceGiven = "reference-given";
    public const string OwnTopic = "own-topic";
    public const string GeneralTopic = "general-topic";
    public const string OwnTrade = "own-trade";
    public const string OwnTradeStrong = "own-trade-strong";
    public const string OtherTrade = "other-trade";
    public const string OtherTradeStrong = "other-trade-strong";
    public const string OtherTradeFaint = "other-trade-faint";
    public const string NearTrade = "near-trade";
    public const string OrderElsewhere = "order-elsewhere";
    public const string LineElsewhere = "line-elsewhere";
    public const string DeviceElsewhere = "device-elsewhere";
    public const string JourneyElsewhere = "journey-elsewhere";
    public const string OwnCompany = "own-company";
    public const string OtherCompany = "other-company";
    public const string Competitor = "competitor";
    public const string RedirectTopic = "redirect-topic";
    public const string NeverTopic = "never-topic";
    public const string InThread = "in-thread";
    public const string ReplyToBrand = "reply-to-brand";
    public const string ReplyToMember = "reply-to-member";
    public const string BrandSpoke = "brand-spoke";
    public const string BrandOpened = "brand-opened";
    public const string Unanswered = "unanswered";
    public const string Amount = "amount";
    public const string Review = "review";
    public const string ToldNegated = "told-negated";
    public const string ToldConditional = "told-conditional";
    public const string ToldQuoted = "told-quoted";
    public const string ToldOfOthers = "told-of-others";
    public const string ToldPast = "told-past";
    public const string ToldWished = "told-wished";

    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new(QuestionMark, "The post holds a question mark."),
        new(Shouting, "Most letters are capitals."),
        new(Exclaiming, "Two exclamation marks or more."),
        new(Short, "Four words or fewer."),
        new(Long, "Forty words or more."),
        new(Meaningless, "Nothing in the post has a meaning: no word, no number, no emoji."),
        new(OnlyEmoji, "The post consists of emoji, mentions and links."),
        new(Link, "The post holds a link."),
        new(Media, "A picture, video or file is attached."),
        new(BrandNamed, "The brand is mentioned or named."),
        new(BrandInSentence, "The brand is part of what is said, not only the one addressed."),
        new(AddressedMember, "The post speaks to another member rather than to the brand."),
        new(LanguageUnsupported, "The post is in a language without lexicons."),
        new(PersonalData, "The post exposes personal data."),
        new(ExposedReference, "The post exposes a reference such as an order or tracking number."),
        new(DocumentSent, "A picture or file answers the brand's request for a document or details."),
        new(ReferenceGiven, "What looks like a reference answers the brand's request for one."),
        new(OwnTopic, "A topic of the brand's own scope is named."),
        new(GeneralTopic, "A topic that every brand talks about is named: orders, prices, shops, accounts."),
        new(OwnTrade, "A word of the brand's own trade occurs."),
        new(OwnTradeStrong, "Two words or more of the brand's own trade occur."),
        new(OtherTrade, "Another trade is named: by a word that says so alone, or by two of its words, none of which the brand's own trade uses."),
        new(OtherTradeStrong, "Two words or more of one other trade occur that the brand's own trade does not use."),
        new(OtherTradeFaint, "One word of another trade occurs that many customers use: by itself it says little."),
        new(NearTrade, "A word of a neighbouring trade occurs."),
        new(OrderElsewhere, "An order or its delivery, told to a trade that ships nothing."),
        new(LineElsewhere, "A line or connection, told to a trade that provides none."),
        new(DeviceElsewhere, "A device, told to a trade that neither makes nor sells any."),
        new(JourneyElsewhere, "A journey or booking, told to a trade that takes nobody anywhere."),
        new(OwnCompany, "The brand's own company or product is named by a known name."),
        new(OtherCompany, "A company or product of another trade is named."),
        new(Competitor, "Another company or product of the same or a neighbouring trade is named."),
        new(RedirectTopic, "A topic that the brand redirects is named."),
        new(NeverTopic, "A topic that the brand never discusses is named."),
        new(InThread, "The post stands in a thread."),
        new(ReplyToBrand, "The last post before it is the brand's."),
        new(ReplyToMember, "The last post before it is another member's."),
        new(BrandSpoke, "The brand has spoken in the thread."),
        new(BrandOpened, "The brand opened the thread."),
        new(Unanswered, "The customer wrote before and the brand has not answered."),
        new(Amount, "An amount of money is named."),
        new(Review, "The post is a review: it stands on a review site and need not name the brand."),
        new(ToldNegated, "Something is said not to be so."),
        new(ToldConditional, "Something is said under a condition."),
        new(ToldQuoted, "Something is quoted."),
        new(ToldOfOthers, "Something is told of somebody else."),
        new(ToldPast, "Something is told as an old story."),
        new(ToldWished, "Something is wished or planned."),
    ];
}
