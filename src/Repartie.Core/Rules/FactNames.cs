using System.Collections.Generic;

namespace Repartie;

/// <summary>The facts that a condition can compare, with their units.</summary>
public static class FactNames
{
    /// <summary>Words of the post.</summary>
    public const string Words = "words";

    /// <summary>Earlier posts of the thread.</summary>
    public const string ThreadPosts = "thread-posts";

    /// <summary>Earlier posts of the customer.</summary>
    public const string CustomerPosts = "customer-posts";

    /// <summary>Earlier posts of the brand.</summary>
    public const string BrandPosts = "brand-posts";

    /// <summary>Minutes since the customer's oldest post that the brand has not answered; 0 where times are not known.</summary>
    public const string WaitingMinutes = "waiting-minutes";

    /// <summary>Different signals of the families <c>case</c>, <c>event</c>, <c>stuck</c> and <c>demand</c> that were seen.</summary>
    public const string CaseSigns = "case-signs";

    /// <summary>Different people of the thread whose complaint is not settled; 0 without <see cref="TriageContext.Facts"/>, like those below.</summary>
    public const string Complainants = "complainants";

    /// <summary>How complaints gather in the thread: 0 calm, 1 growing, 2 snowballing.</summary>
    public const string Snowball = "snowball";

    /// <summary>Complaints that somebody of the thread made again while nothing was settled.</summary>
    public const string RepeatedComplaints = "repeated-complaints";

    /// <summary>Replies of the brand in the thread that only send elsewhere.</summary>
    public const string Deflections = "deflections";

    /// <summary>Handoffs of the thread that led nowhere.</summary>
    public const string FailedHandoffs = "failed-handoffs";

    /// <summary>All names, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = Guard.Copy([BrandPosts, CaseSigns, Complainants, CustomerPosts, Deflections, FailedHandoffs, RepeatedComplaints, Snowball, ThreadPosts, WaitingMinutes, Words]);
}
