using System.Text;

namespace Repartie.Tests;

/// <summary>Charters that tests start from.</summary>
internal static class Sample
{
    /// <summary>The contacts of a brand that can go live.</summary>
    public const string Contact = """
        { "phone": { "number": "+33 1 44 55 66 77", "hours": "Mon-Fri 09:00-18:00" }, "form": { "kind": "web", "url": "https://lune.fr/contact" } }
        """;

    /// <summary>A charter without a fault.</summary>
    public static string Json(string brand = "Maison Lune", string handles = "[\"@maisonlune\"]", string signature = "Lune")
        => $$"""
        {
          // Comments are allowed.
          "brand": "{{brand}}",
          "sector": "fashion",
          "handles": {{handles}},
          "languages": ["fr", "en"],
          "contact": {{Contact}},
          "voice": { "signature": "{{signature}}" }
        }
        """;

    /// <summary>A charter of a brand with these further members, each on a line of its own from line 3 on.</summary>
    public static byte[] With(params string[] members)
        => Utf8("{ \"brand\": \"Maison Lune\", \"sector\": \"fashion\", \"contact\": " + Contact.Trim() + ",\n\n" + string.Join(",\n", members) + "\n}");

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
