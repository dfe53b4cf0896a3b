using System.Collections.Generic;

namespace Repartie;

/// <summary>The ids of what <see cref="ReplyReview"/> and <see cref="PublicationReview"/> can find. Stable.</summary>
public static class FindingIds
{
    /// <summary>Error: asks in public for private data, such as an order number, an address, an e-mail address or a card.</summary>
    public const string AsksPrivateData = "asks-private-data";

    /// <summary>Error: repeats personal data that the customer gave away.</summary>
    public const string RepeatsPersonalData = "repeats-personal-data";

    /// <summary>Error: holds personal data of somebody.</summary>
    public const string PersonalData = "personal-data";

    /// <summary>Error: tells in public what belongs into the private channel that the decision names.</summary>
    public const string TreatsInPublic = "treats-in-public";

    /// <summary>Warning: the decision moves the matter to a private channel, and the draft names none.</summary>
    public const string NoHandoff = "no-handoff";

    /// <summary>Warning: moves away what could be answered here.</summary>
    public const string MovesAway = "moves-away";

    /// <summary>Error: sends the customer back to the channel that failed.</summary>
    public const string FailedChannel = "failed-channel";

    /// <summary>Error: sends the customer to a phone line that is closed, without saying when it opens.</summary>
    public const string ClosedChannel = "closed-channel";

    /// <summary>Error: names a number, an address or a kind of channel that the charter does not hold.</summary>
    public const string UnknownChannel = "unknown-channel";

    /// <summary>Error: names a contact that the charter marks as a dummy.</summary>
    public const string DummyContact = "dummy-contact";

    /// <summary>Error: speaks of a topic that the charter never discusses.</summary>
    public const string NeverTopic = "never-topic";

    /// <summary>Warning: speaks of another trade's matter.</summary>
    public const string OffScope = "off-scope";

    /// <summary>Warning: names another company or brand.</summary>
    public const string OtherBrand = "other-brand";

    /// <summary>Warning: names another network.</summary>
    public const string OtherNetwork = "other-network";

    /// <summary>Error: is in another language than the post.</summary>
    public const string WrongLanguage = "wrong-language";

    /// <summary>Error: says vous and tu to the same person.</summary>
    public const string MixedAddress = "mixed-address";

    /// <summary>Warning: says tu where the charter says vous, or the reverse.</summary>
    public const string WrongAddress = "wrong-address";

    /// <summary>Error: is longer than the network allows.</summary>
    public const string TooLong = "too-long";

    /// <summary>Error: a place to fill in was left open.</summary>
    public const string Placeholder = "placeholder";

    /// <summary>Warning: the first reply opens without a greeting or any other kind word.</summary>
    public const string NoGreeting = "no-greeting";

    /// <summary>Warning: a complaint is not acknowledged.</summary>
    public const string NoAcknowledgement = "no-acknowledgement";

    /// <summary>Warning: blames the customer.</summary>
    public const string Blame = "blame";

    /// <summary>Warning: speaks like a contract.</summary>
    public const string Legalese = "legalese";

    /// <summary>Warning: words in capitals.</summary>
    public const string Capitals = "capitals";

    /// <summary>Warning: a sentence that the thread already holds.</summary>
    public const string Canned = "canned";

    /// <summary>Warning: a joke or irony at a customer who is angry or in trouble.</summary>
    public const string Irony = "irony";

    /// <summary>Warning: a promise that needs approval.</summary>
    public const string Promise = "promise";

    /// <summary>Warning: an admission that needs approval.</summary>
    public const string Admission = "admission";

    /// <summary>Error: removes or threatens a critic.</summary>
    public const string Retaliation = "retaliation";

    /// <summary>Publication, warning: nothing in it belongs to the brand's activity.</summary>
    public const string OutsideActivity = "outside-activity";

    /// <summary>Publication, warning: the network's role in the charter is another.</summary>
    public const string NetworkRole = "network-role";

    /// <summary>Publication, warning: the same text on every network.</summary>
    public const string SameEverywhere = "same-everywhere";

    /// <summary>Publication, warning: shouts, with capitals or rows of exclamation marks.</summary>
    public const string Shouting = "shouting";

    /// <summary>Publication, warning: a claim without its terms or its source.</summary>
    public const string ClaimWithoutTerms = "claim-without-terms";

    /// <summary>Publication, warning: a contest without its rules.</summary>
    public const string ContestWithoutTerms = "contest-without-terms";

    /// <summary>Publication, warning: too many publications on one network within a day.</summary>
    public const string CadenceBurst = "cadence-burst";

    /// <summary>Publication, warning: the account was silent for longer than the charter allows.</summary>
    public const string CadenceGap = "cadence-gap";

    /// <summary>All ids, in ordinal order.</summary>
    public static IReadOnlyList<string> All => Reviews.FindingTexts.Instance.Ids;
}
