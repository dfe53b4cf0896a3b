using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Repartie.Time;

namespace Repartie.Replies;

/// <summary>What the placeholders of a reply stand for, for one decision in one language. Nothing of it comes from the post.</summary>
internal sealed class ReplyValues
{
    private static readonly Dictionary<string, string> NetworkNames = new(StringComparer.Ordinal)
    {
        ["x"] = "X",
        ["facebook"] = "Facebook",
        ["instagram"] = "Instagram",
        ["linkedin"] = "LinkedIn",
        ["tiktok"] = "TikTok",
        ["youtube"] = "YouTube",
        ["threads"] = "Threads",
        ["mastodon"] = "Mastodon",
        ["bluesky"] = "Bluesky",
    };

    private readonly Charter _charter;
    private readonly Decision _decision;
    private readonly Post _post;
    private readonly DateTimeOffset? _at;
    private readonly ServiceCalendar? _phoneHours;
    private readonly ScopeTopic? _topic;
    private readonly string _language;

    public ReplyValues(Charter charter, Decision decision, Post post, DateTimeOffset? at, ServiceCalendar? phoneHours, ScopeTopic? topic, string language)
    {
        _charter = charter;
        _decision = decision;
        _post = post;
        _at = at;
        _phoneHours = phoneHours;
        _topic = topic;
        _language = language;
    }

    /// <summary>The words that ask to delete exposed data, chosen beforehand; null where none are due.</summary>
    public string? Note { get; set; }

    private bool French => _language == "fr";

    public static string NameOf(Network network)
        => NetworkNames.TryGetValue(network.Name, out string? name) ? name : network.Name;

    public string? Of(string placeholder) => placeholder switch
    {
        Placeholders.Brand => _charter.Brand,
        Placeholders.Signature => _charter.Voice.Signature,
        Placeholders.Phone => Line()?.Number,
        Placeholders.Hours => Line() is { } line ? HoursText.Of(line.Hours, _language) : null,
        Placeholders.Address => Offers(Channel.Mail) ? _charter.Contact.PostalMail?.Address : null,
        Placeholders.Form => Form() is { } form ? form.Link : null,
        Placeholders.FormLabel => Form()?.Label?.In(_language),
        Placeholders.Where => Where(),
        Placeholders.Help => _charter.Contact.Help?.Url.In(_language),
        Placeholders.Link => _topic?.Url,
        Placeholders.Department => DepartmentLabel(),
        Placeholders.Deadline => Deadline(),
        Placeholders.Networks => Networks(),
        Placeholders.Handle => _charter.Handles.Count > 0 ? "@" + _charter.Handles[0].TrimStart('@') : null,
        Placeholders.EmergencyNumber => PublicNumbers.Of(_charter.TimeZoneName).Emergency,
        Placeholders.Helpline => PublicNumbers.Of(_charter.TimeZoneName).Helpline,
        Placeholders.Note => Note,
        _ => null,
    };

    // An escalation names only channels that the decision left open; another reply may name any that is offered.
    private bool Offers(Channel channel)
        => _decision.Disposition != Disposition.Escalate
            ? _charter.Contact.Offers(channel)
            : _decision.Channel == channel || _decision.Alternatives.Contains(channel);

    private PhoneContact? Line()
    {
        if (_decision.Emergency && _charter.Contact.Emergency is { } emergency)
        {
            return emergency;
        }

        // Danger keeps the phone even when it is closed; a reply does not name a line that nobody answers.
        bool open = _at is null || _phoneHours?.IsOpen(_at.Value) == true;
        return Offers(Channel.Phone) && open ? _charter.Contact.Phone : null;
    }

    private FormContact? Form()
        => Offers(Channel.Form) && _decision.Form >= 0 && _decision.Form < _charter.Contact.Forms.Count ? _charter.Contact.Forms[_decision.Form] : null;

    private string? Where()
    {
        foreach (Channel channel in new[] { _decision.Channel }.Concat(_decision.Alternatives.Select(static c => (Channel?)c)).Where(static c => c is not null).Select(static c => c!.Value))
        {
            if (WhereOf(channel) is { } where)
            {
                return where;
            }
        }

        return null;
    }

    private string? WhereOf(Channel channel)
    {
        if (channel == Channel.Phone && Line() is { } line)
        {
            return $"{(French ? "au" : "on")} {line.Number} ({HoursText.Of(line.Hours, _language)})";
        }

        if (channel == Channel.Mail && Of(Placeholders.Address) is { } address)
        {
            return (French ? "par courrier : " : "by post: ") + address;
        }

        if (channel != Channel.Form || Form() is not { } form)
        {
            return null;
        }

        return form.Kind switch
        {
            "dm" => (French ? "par message privé : " : "by direct message: ") + form.Link,
            "email" => (French ? "par e-mail : " : "by e-mail: ") + form.Link,
            "chat" => (French ? "sur notre chat : " : "on our chat: ") + form.Link,
            _ => (French ? "sur " : "at ") + form.Link,
        };
    }

    private string? DepartmentLabel()
        => _decision.Department is { } department && _charter.Departments.TryGetValue(department, out LocalizedText? label) ? label?.In(_language) : null;

    private string? Networks()
    {
        string[] served =
        [
            .. _charter.Networks
                // A review site is no place to send somebody with a question to.
                .Where(n => n.Role == NetworkRole.Service && n.Network != _post.Network && !NetworkTraits.IsReviewNetwork(n.Network))
                .Select(static n => NameOf(n.Network))
                .Take(2),
        ];
        return served.Length == 0 ? null : string.Join(French ? " ou " : " or ", served);
    }

    private string? Deadline()
    {
        ResponseTarget? best = _charter.Responses
            .Where(t => t.Next is not null && t.Kind is null
                && (t.Network.IsUnknown || t.Network == _post.Network)
                && (t.Priority is null || t.Priority == _decision.Priority))
            .OrderByDescending(static t => (t.Priority is null ? 0 : 2) + (t.Network.IsUnknown ? 0 : 1))
            .FirstOrDefault();
        if (best?.Next is not { } next)
        {
            return null;
        }

        long minutes = next.Ticks / TimeSpan.TicksPerMinute;
        bool whole = minutes % 60 == 0;
        long count = whole ? minutes / 60 : minutes;
        string unit = French
            ? whole ? count == 1 ? "heure ouvrée" : "heures ouvrées" : "minutes ouvrées"
            : whole ? count == 1 ? "working hour" : "working hours" : "working minutes";
        return count.ToString(CultureInfo.InvariantCulture) + " " + unit;
    }
}
