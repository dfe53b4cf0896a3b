using System;

namespace Repartie;

/// <summary>An address for postal mail. Immutable.</summary>
public sealed class PostalContact
{
    /// <summary>Describes a postal address.</summary>
    /// <param name="address">The address on one line; an e-mail address or a link is an error.</param>
    /// <param name="isDummy">Whether it only shows where a real address goes.</param>
    /// <exception cref="ArgumentException">The address is blank, an e-mail address or a link.</exception>
    public PostalContact(string address, bool isDummy = false)
    {
        Address = Guard.NotBlank(address).Trim();
        if (Address.IndexOf('@') >= 0 || Address.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"Found '{address}', which is an e-mail address or a link; a postal address is required (an e-mail address goes under contact.form with kind \"email\").", nameof(address));
        }

        IsDummy = isDummy;
    }

    /// <summary>The address.</summary>
    public string Address { get; }

    /// <summary>Whether it only shows where a real address goes.</summary>
    public bool IsDummy { get; }
}
