using System;
using System.Collections.Generic;

namespace Repartie.Triage;

/// <summary>
/// Response targets where a charter states none. They follow published expectations, which are consumer surveys of 2013 to 2018 and
/// so a starting point, not facts: on X 72 % of those who complain expect a reply within the hour (Lithium and Millward Brown,
/// October 2013, n = 501); on Facebook 85 % within six hours (Eptica); 79 % on any network within a day (Arise and Google, 2017, n > 1,500),
/// half of them within the hour. Measured averages: Instagram 4 hours, Facebook 3 hours (LiveAgent), French retail on Facebook 13 h 53 (Sprinklr).
/// No source states a figure for further responses or for resolution: the first holds for the next, and resolution has no target.
/// </summary>
internal static class DefaultResponseTargets
{
    public static IReadOnlyList<ResponseTarget> All { get; } =
    [
        new(TimeSpan.FromHours(4)),
        new(TimeSpan.FromHours(1), kind: "complaint"),
        new(TimeSpan.FromMinutes(30), priority: Priority.Urgent, kind: "complaint"),
        new(TimeSpan.FromMinutes(30), priority: Priority.Urgent),
        new(TimeSpan.FromMinutes(60), Network.X),
        new(TimeSpan.FromMinutes(30), Network.X, "complaint"),
        new(TimeSpan.FromHours(2), Network.Facebook),
        new(TimeSpan.FromMinutes(60), Network.Facebook, "complaint"),
        new(TimeSpan.FromHours(4), Network.Instagram),
        new(TimeSpan.FromHours(2), Network.Instagram, "complaint"),
        new(TimeSpan.FromHours(24), Network.Trustpilot),
        new(TimeSpan.FromHours(24), Network.GoogleReviews),
        new(TimeSpan.FromHours(24), Network.AppStore),
    ];
}
