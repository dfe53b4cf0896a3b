using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation.Results;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>Reads a charter and checks whether it can go live; what the reader and the validators find becomes one list.</summary>
internal static class CharterCheck
{
    private static readonly CharterDocumentValidator Validator = new();

    public static CheckedCharter Run(byte[] utf8, CharterReadOptions reading, bool allowDummies, DateTimeOffset now)
    {
        CharterReader.TryRead(utf8, reading, out Charter? charter, out IReadOnlyList<CharterFault> read);
        IEnumerable<CharterFault> all = read;

        // The tree is read again for the validators; the reader has reported what is wrong with the JSON itself.
        if (JsonTreeReader.Read(utf8, new FaultList(reading.File)) is { Type: JsonType.Object } root)
        {
            ValidationResult result = Validator.Validate(new CharterDocument(root, allowDummies, now));

            // What lacks a language is said by the validators, for reasons and replies alike.
            all = all.Where(static f => f.Code != FaultCodes.MissingLanguage).Concat(result.Errors.Select(failure => Faults.From(failure, reading.File)));
        }

        return new CheckedCharter(charter, Faults.InOrder(all, reading.File));
    }
}

/// <summary>A charter, null after an error of the reader, with all that was found. Immutable.</summary>
internal sealed class CheckedCharter(Charter? charter, IReadOnlyList<CharterFault> faults)
{
    public Charter? Charter { get; } = charter;

    public IReadOnlyList<CharterFault> Faults { get; } = faults;
}
