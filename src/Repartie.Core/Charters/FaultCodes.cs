namespace Repartie;

/// <summary>The stable codes of charter faults.</summary>
public static class FaultCodes
{
    /// <summary>The text is not JSON.</summary>
    public const string Syntax = "REP0001";

    /// <summary>The file is not UTF-8.</summary>
    public const string Encoding = "REP0002";

    /// <summary>A key is not known.</summary>
    public const string UnknownKey = "REP0003";

    /// <summary>A required value is missing or blank.</summary>
    public const string Missing = "REP0004";

    /// <summary>A value has the wrong type.</summary>
    public const string WrongType = "REP0005";

    /// <summary>A value is not allowed.</summary>
    public const string InvalidValue = "REP0006";

    /// <summary>A key or id occurs twice.</summary>
    public const string Duplicate = "REP0007";

    /// <summary>A file that the charter names cannot be read.</summary>
    public const string SideFile = "REP0008";

    /// <summary>A condition is not an expression.</summary>
    public const string ConditionSyntax = "REP0010";

    /// <summary>A condition names an unknown signal, topic or fact.</summary>
    public const string UnknownName = "REP0011";

    /// <summary>A condition has too many alternatives.</summary>
    public const string TooManyAlternatives = "REP0012";

    /// <summary>Two rules have the same condition and different outcomes.</summary>
    public const string Contradiction = "REP0013";

    /// <summary>Rules replace each other in a circle.</summary>
    public const string Circle = "REP0014";

    /// <summary>A rule replaces one that does not exist or cannot be replaced.</summary>
    public const string Irreplaceable = "REP0015";

    /// <summary>An example of a rule does not hold.</summary>
    public const string Example = "REP0016";

    /// <summary>Opening hours are not understood.</summary>
    public const string Hours = "REP0020";

    /// <summary>A time zone is not known.</summary>
    public const string TimeZone = "REP0021";

    /// <summary>A postal address is an e-mail address or a link.</summary>
    public const string PostalAddress = "REP0022";

    /// <summary>A rule asks for a channel that the brand does not offer.</summary>
    public const string ChannelNotOffered = "REP0023";

    /// <summary>A dummy contact would go live.</summary>
    public const string DummyContact = "REP0024";

    /// <summary>A reference mask is not understood.</summary>
    public const string Reference = "REP0025";

    /// <summary>A phrase is not understood.</summary>
    public const string Phrase = "REP0026";

    /// <summary>A contact cannot be used.</summary>
    public const string Contact = "REP0027";

    /// <summary>A text is missing in one of the brand's languages.</summary>
    public const string MissingLanguage = "REP0028";

    /// <summary>A brand or handle belongs to two charters.</summary>
    public const string Ambiguous = "REP0029";

    /// <summary>A rule is looked at for every post, because its condition names nothing that must be seen.</summary>
    public const string Unanchored = "REP0030";

    /// <summary>A reply template is not understood: a brace or bracket without its partner.</summary>
    public const string TemplateSyntax = "REP0031";

    /// <summary>A reply template names an unknown placeholder.</summary>
    public const string UnknownPlaceholder = "REP0032";

    /// <summary>A reply template is too long for a network that the brand uses, even without its optional parts.</summary>
    public const string TemplateLength = "REP0033";

    /// <summary>A reply template asks for private data where everyone reads along.</summary>
    public const string AsksPrivateData = "REP0034";
}
