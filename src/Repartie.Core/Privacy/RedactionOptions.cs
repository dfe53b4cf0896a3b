using System;

namespace Repartie;

/// <summary>How personal data is masked. Immutable; safe to share between threads when its masker is.</summary>
public sealed class RedactionOptions
{
    /// <summary>Describes a redaction.</summary>
    /// <param name="data">The brand's references and public contacts, such as <see cref="Charter.PersonalData"/>; null for none.</param>
    /// <param name="keepLength">
    /// Whether each piece is covered by as many bullets as it has UTF-16 units, so that spans in the text stay true. Else the name of its
    /// kind stands in its place, such as <c>[phone]</c>. A text that is dropped is covered in whole.
    /// </param>
    /// <param name="mask">
    /// The host's own masker, or null. It is given kind and value of each distinct piece, once for a text, and gives what stands in its
    /// place: a token, for instance, that the host alone can turn back. Null from it means the usual mask; what it gives need not keep the length. When it throws, or gives
    /// something that still holds the value, the whole text is dropped.
    /// </param>
    public RedactionOptions(PersonalDataOptions? data = null, bool keepLength = false, Func<PersonalDataKind, string, string?>? mask = null)
    {
        Data = data ?? PersonalDataOptions.Default;
        KeepLength = keepLength;
        Mask = mask;
    }

    /// <summary>The name of the kind in place of each piece; no references and no public contacts of a brand.</summary>
    public static RedactionOptions Default { get; } = new();

    /// <summary>The brand's references and public contacts.</summary>
    public PersonalDataOptions Data { get; }

    /// <summary>Whether the text keeps its length.</summary>
    public bool KeepLength { get; }

    /// <summary>The host's own masker, or null.</summary>
    public Func<PersonalDataKind, string, string?>? Mask { get; }
}
