using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>The contact channels that a brand offers. Immutable.</summary>
public sealed class ContactBook
{
    /// <summary>Collects the channels.</summary>
    /// <param name="phone">The phone line, or null where none is offered.</param>
    /// <param name="emergency">The line for danger and fraud, which counts as open at all times, or null.</param>
    /// <param name="postalMail">The postal address, or null.</param>
    /// <param name="forms">Private written channels; null for none.</param>
    /// <param name="help">The page of public help that replies link to, or null.</param>
    public ContactBook(PhoneContact? phone = null, PhoneContact? emergency = null, PostalContact? postalMail = null, IEnumerable<FormContact>? forms = null, HelpPage? help = null)
    {
        Help = help;
        Phone = phone;
        Emergency = emergency;
        PostalMail = postalMail;
        Forms = Guard.Copy(forms);
    }

    /// <summary>No channel.</summary>
    public static ContactBook None { get; } = new();

    /// <summary>The phone line, or null.</summary>
    public PhoneContact? Phone { get; }

    /// <summary>The line for danger and fraud, or null.</summary>
    public PhoneContact? Emergency { get; }

    /// <summary>The postal address, or null.</summary>
    public PostalContact? PostalMail { get; }

    /// <summary>Private written channels.</summary>
    public IReadOnlyList<FormContact> Forms { get; }

    /// <summary>The page of public help, or null; it is no channel.</summary>
    public HelpPage? Help { get; }

    /// <summary>Whether any contact is a dummy.</summary>
    public bool HasDummies
        => Phone is { IsDummy: true } || Emergency is { IsDummy: true } || PostalMail is { IsDummy: true } || Help is { IsDummy: true } || Forms.Any(static f => f.IsDummy);

    /// <summary>Whether the brand offers a channel at all.</summary>
    /// <param name="channel">The channel.</param>
    public bool Offers(Channel channel) => channel switch
    {
        Channel.Phone => Phone is not null,
        Channel.Mail => PostalMail is not null,
        _ => Forms.Count > 0,
    };
}
