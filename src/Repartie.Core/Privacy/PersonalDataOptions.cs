using System;
using System.Collections.Generic;
using Repartie.Privacy;

namespace Repartie;

/// <summary>What a brand adds to the search for personal data: its own references, and its public contacts, which are nobody's. Immutable, thread-safe.</summary>
public sealed class PersonalDataOptions
{
    /// <summary>Describes a brand's references and public contacts. The lists are copied and compiled here, once.</summary>
    /// <param name="references">Masks of the brand's own references; null for none. They find a reference without any word before it.</param>
    /// <param name="publicPhones">
    /// The brand's telephone numbers in any writing, national or international; null for none. Only their digits count, and numbers of fewer
    /// than 7 digits need not be given, since short numbers are never personal.
    /// </param>
    /// <param name="publicEmails">The brand's e-mail addresses, compared without regard to case; null for none.</param>
    /// <param name="publicAddresses">The brand's postal addresses; null for none. Case, accents and punctuation do not count, nor does how much of one is quoted.</param>
    /// <param name="publicDomains">Domains whose every e-mail address is public, subdomains included, such as <c>brand.com</c>; null for none.</param>
    /// <exception cref="ArgumentException">A list holds a null or blank entry, a telephone number without digits, an e-mail address without <c>@</c>, or a domain without a dot.</exception>
    public PersonalDataOptions(
        IEnumerable<ReferenceMask>? references = null,
        IEnumerable<string>? publicPhones = null,
        IEnumerable<string>? publicEmails = null,
        IEnumerable<string>? publicAddresses = null,
        IEnumerable<string>? publicDomains = null)
    {
        References = Guard.Copy(references);
        PublicPhones = Guard.Copy(publicPhones);
        PublicEmails = Guard.Copy(publicEmails);
        PublicAddresses = Guard.Copy(publicAddresses);
        PublicDomains = Guard.Copy(publicDomains);
        foreach (ReferenceMask mask in References)
        {
            if (mask is null)
            {
                throw new ArgumentException("The list of masks holds a null entry.", nameof(references));
            }
        }

        Scanner = new PersonalDataScanner(this);
    }

    /// <summary>No masks and no public contacts.</summary>
    public static PersonalDataOptions Default { get; } = new();

    /// <summary>Masks of the brand's own references.</summary>
    public IReadOnlyList<ReferenceMask> References { get; }

    /// <summary>The brand's telephone numbers, as given.</summary>
    public IReadOnlyList<string> PublicPhones { get; }

    /// <summary>The brand's e-mail addresses, as given.</summary>
    public IReadOnlyList<string> PublicEmails { get; }

    /// <summary>The brand's postal addresses, as given.</summary>
    public IReadOnlyList<string> PublicAddresses { get; }

    /// <summary>Domains whose every e-mail address is public, as given.</summary>
    public IReadOnlyList<string> PublicDomains { get; }

    /// <summary>The compiled form.</summary>
    internal PersonalDataScanner Scanner { get; }
}
