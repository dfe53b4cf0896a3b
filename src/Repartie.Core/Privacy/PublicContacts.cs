using System;
using System.Collections.Generic;

namespace Repartie.Privacy;

/// <summary>The brand's own telephone numbers, e-mail addresses, postal addresses and domains, compiled for comparison with what was found. Immutable.</summary>
internal sealed class PublicContacts
{
    private const int MinDigits = 7;
    private const int MinAddress = 8;
    private readonly string[] _phones;
    private readonly string[] _emails;
    private readonly string[] _domains;
    private readonly string[] _addresses;

    public PublicContacts(PersonalDataOptions options)
    {
        _phones = Compile(options.PublicPhones, PhoneKey, static key => key.Length > 0, "a telephone number with digits", "publicPhones");
        _emails = Compile(options.PublicEmails, static text => text.Trim().ToLowerInvariant(), static key => key.IndexOf('@') > 0, "an e-mail address with @", "publicEmails");
        _domains = Compile(options.PublicDomains, static text => text.Trim().TrimStart('@').ToLowerInvariant(), IsDomain, "a domain such as brand.com", "publicDomains");
        _addresses = Compile(options.PublicAddresses, AddressKey, static key => key.Length > 0, "an address with letters or digits", "publicAddresses");
    }

    /// <summary>Whether what was found is one of the brand's own contacts.</summary>
    public bool Contains(string text, in Finding finding) => finding.Kind switch
    {
        PersonalDataKind.Phone => _phones.Length > 0 && IsPhone(text.Substring(finding.Start, finding.End - finding.Start)),
        PersonalDataKind.Email => _emails.Length + _domains.Length > 0 && IsEmail(text.Substring(finding.Start, finding.End - finding.Start)),
        PersonalDataKind.PostalAddress => _addresses.Length > 0 && IsAddress(text.Substring(finding.Start, finding.End - finding.Start)),
        _ => false,
    };

    private static string[] Compile(IReadOnlyList<string> values, Func<string, string> key, Func<string, bool> isValid, string expected, string parameter)
    {
        string[] keys = new string[values.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            string value = values[i];
            keys[i] = string.IsNullOrWhiteSpace(value) ? string.Empty : key(value);
            if (!isValid(keys[i]))
            {
                throw new ArgumentException($"'{value}' was found where {expected} is expected.", parameter);
            }
        }

        return keys;
    }

    private static bool IsDomain(string key) => key.IndexOf('.') > 0 && Array.TrueForAll(key.ToCharArray(), static c => !Chars.IsAt(c));

    private bool IsPhone(string found)
    {
        string key = PhoneKey(found);
        foreach (string phone in _phones)
        {
            // The shorter of the two lacks the country code.
            if ((phone.Length >= MinDigits && key.EndsWith(phone, StringComparison.Ordinal)) || (key.Length >= MinDigits && phone.EndsWith(key, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEmail(string found)
    {
        string key = EmailKey(found);
        foreach (string email in _emails)
        {
            if (string.Equals(email, key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (string domain in _domains)
        {
            if (key.Length > domain.Length && key.EndsWith(domain, StringComparison.Ordinal) && key[key.Length - domain.Length - 1] is '@' or '.')
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAddress(string found)
    {
        string key = AddressKey(found);
        foreach (string address in _addresses)
        {
            if ((key.Length >= MinAddress && Holds(address, key)) || (address.Length >= MinAddress && Holds(key, address)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string whole, string part) => whole.AsSpan().IndexOf(part.AsSpan()) >= 0;

    /// <summary>Digits without leading zeros and without the zero in parentheses of "+33 (0)1".</summary>
    private static string PhoneKey(string phone)
    {
        string value = phone.Replace("(0)", string.Empty);
        char[] digits = new char[value.Length];
        int count = 0;
        foreach (char c in value)
        {
            int digit = Chars.Digit(c);
            if (digit > 0 || (digit == 0 && count > 0))
            {
                digits[count++] = (char)('0' + digit);
            }
        }

        return new string(digits, 0, count);
    }

    /// <summary>The address in lower case, its disguise undone.</summary>
    private static string EmailKey(string email)
    {
        char[] key = new char[email.Length];
        int count = 0;
        for (int i = 0; i < email.Length;)
        {
            int end = i;
            while (end < email.Length && Chars.IsWord(email[end]))
            {
                end++;
            }

            bool spelled = i > 0 && !(email[i - 1] is '.' or '-' or '_' or '+') && end > i && end < email.Length;
            char sign = !spelled ? '\0' : Is(email, i, end, "at", "arobase", "arrobase") ? '@' : Is(email, i, end, "dot", "point", "pt") ? '.' : '\0';
            if (sign != '\0')
            {
                key[count++] = sign;
                i = end;
                continue;
            }

            for (; i < end; i++)
            {
                key[count++] = char.ToLowerInvariant(email[i]);
            }

            if (i < email.Length)
            {
                char c = email[i++];
                if (c is '.' or '-' or '_' or '+' || Chars.IsAt(c))
                {
                    key[count++] = Chars.IsAt(c) ? '@' : c;
                }
            }
        }

        return new string(key, 0, count);
    }

    private static bool Is(string text, int start, int end, params string[] words)
    {
        foreach (string word in words)
        {
            if (end - start == word.Length && Chars.StandsAt(text, start, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters and digits, folded.</summary>
    private static string AddressKey(string address)
    {
        char[] key = new char[address.Length];
        int count = 0;
        foreach (char c in address)
        {
            if (Chars.IsWord(c) && !Chars.IsCombining(c))
            {
                key[count++] = Chars.Fold(c);
            }
        }

        return new string(key, 0, count);
    }
}
