using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Validation;

/// <summary>Knows contacts that reach nobody although nothing labels them.</summary>
internal static class DummyContacts
{
    // Reserved for examples and tests, RFC 2606 and RFC 6761.
    private static readonly string[] ReservedDomains = ["example.com", "example.net", "example.org", "example", "invalid", "test", "localhost"];

    /// <summary>Whether a link or an e-mail address leads to a domain that nobody owns.</summary>
    public static bool IsReservedLink(string text)
    {
        string host = text.IndexOf("://", StringComparison.Ordinal) > 0 && Uri.TryCreate(text.Trim(), UriKind.Absolute, out Uri? uri)
            ? uri.Host
            : text.Trim().Substring(text.Trim().LastIndexOf('@') + 1);
        bool isLink = text.IndexOf("://", StringComparison.Ordinal) > 0 || text.IndexOf('@') >= 0;
        return isLink && ReservedDomains.Any(domain =>
            string.Equals(host, domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a number, address or link is one of a starter charter's dummies.</summary>
    public static bool IsIn(ContactBook starter, string text) => ValuesOf(starter).Any(value => string.Equals(Key(value), Key(text), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> ValuesOf(ContactBook book)
    {
        string?[] values = [book.Phone?.Number, book.Emergency?.Number, book.PostalMail?.Address, .. book.Forms.Select(static f => f.Url)];
        return values.Where(static v => v is not null).Select(static v => v!);
    }

    // Spacing of a number or an address does not make it another one.
    private static string Key(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c is not ('.' or '-' or ',')));
}
