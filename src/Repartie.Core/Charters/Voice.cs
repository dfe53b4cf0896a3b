namespace Repartie;

/// <summary>How the brand speaks to people in French.</summary>
public enum AddressForm
{
    /// <summary>The polite form.</summary>
    Vous = 0,

    /// <summary>The familiar form.</summary>
    Tu = 1,
}

/// <summary>How the brand speaks. Immutable.</summary>
public sealed class Voice
{
    /// <summary>Describes a voice.</summary>
    /// <param name="address">The form of address in French.</param>
    /// <param name="signature">What replies are signed with, or null.</param>
    public Voice(AddressForm address = AddressForm.Vous, string? signature = null)
    {
        Address = address;
        Signature = signature;
    }

    /// <summary>The polite form, unsigned.</summary>
    public static Voice Default { get; } = new();

    /// <summary>The form of address in French.</summary>
    public AddressForm Address { get; }

    /// <summary>What replies are signed with, or null.</summary>
    public string? Signature { get; }
}
