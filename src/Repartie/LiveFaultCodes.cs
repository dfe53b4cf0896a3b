namespace Repartie;

/// <summary>The stable codes of what keeps a charter, or the options around it, from going live; <see cref="FaultCodes"/> has those of reading.</summary>
public static class LiveFaultCodes
{
    /// <summary>An option is missing, out of range, or contradicts another one.</summary>
    public const string Option = "REP0040";

    /// <summary>The charter file does not exist, cannot be read, or is too large.</summary>
    public const string Unreadable = "REP0041";

    /// <summary>The brand offers no private channel at all.</summary>
    public const string NoChannel = "REP0042";

    /// <summary>Warning: all holidays are over.</summary>
    public const string PastHolidays = "REP0043";

    /// <summary>Warning: a service network has no response target.</summary>
    public const string NoResponseTarget = "REP0044";

    /// <summary>Warning: a brand of a sector where danger is likely has no emergency line.</summary>
    public const string NoEmergencyLine = "REP0045";

    /// <summary>Warning: the phone is said to be answered when the brand does not work.</summary>
    public const string PhoneHours = "REP0046";

    /// <summary>Warning: a public link is not encrypted.</summary>
    public const string InsecureLink = "REP0047";
}
