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
        if (IsElsewhere(Address))
        {
            throw new ArgumentException($"Found '{address}', which is an e-mail address or a link; a postal address is required (an e-mail address goes under contact.form with kind \"email\").", nameof(address));
        }

        IsDummy = isDummy;
    }

    // Whether it has an at sign, or what stands behind the scheme of a link.
    private static bool IsElsewhere(string address)
    {
        for (int i = 0; i < address.Length; i++)
        {
            if (address[i] == '@' || (address[i] == ':' && i + 2 < address.Length && address[i + 1] == '/' && address[i + 2] == '/'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The address.</summary>
    public string Address { get; }

    /// <summary>Whether it only shows where a real address goes.</summary>
    public bool IsDummy { get; }
}
