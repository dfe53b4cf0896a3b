namespace Repartie;

/// <summary>What kind of personal data stands in a text. The set is closed.</summary>
public enum PersonalDataKind
{
    /// <summary>
    /// An order, booking, parcel, ticket, case, customer, account, contract or line number, or another long number that nothing
    /// else explains: what leads to one customer's record. The default, since it is the widest kind.
    /// </summary>
    Reference,

    /// <summary>An international bank account number, with a valid check (ISO 13616, mod 97) and its country's length.</summary>
    Iban,

    /// <summary>A complete payment card number with a known issuer's prefix and length and a valid Luhn check.</summary>
    Card,

    /// <summary>A person's number with the state: French NIR, United Kingdom National Insurance number, United States social security number.</summary>
    NationalId,

    /// <summary>A telephone number that can belong to a person; toll-free, premium and short numbers cannot.</summary>
    Phone,

    /// <summary>A personal e-mail address, also when it is written in a disguise such as <c>name [at] domain [dot] com</c>.</summary>
    Email,

    /// <summary>A postal address, or a postcode precise enough to be one.</summary>
    PostalAddress,

    /// <summary>A date that the text calls somebody's date of birth or birthday.</summary>
    BirthDate,
}
