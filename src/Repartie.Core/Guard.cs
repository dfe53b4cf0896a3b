using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Repartie;

/// <summary>Guard clauses of the model's constructors.</summary>
internal static class Guard
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        NotNull(value, name);
        return string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException("The value is empty or white space; a visible text is required.", name)
            : value;
    }

    /// <summary>Copies lists by name, for the same reason; null is the empty set.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<T>> CopyLists<T>(IReadOnlyDictionary<string, IReadOnlyList<T>>? lists)
    {
        Dictionary<string, IReadOnlyList<T>> copy = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, IReadOnlyList<T>> list in lists ?? new Dictionary<string, IReadOnlyList<T>>())
        {
            copy[list.Key] = Copy(list.Value);
        }

        return new ReadOnlyDictionary<string, IReadOnlyList<T>>(copy);
    }

    /// <summary>Copies a list so that the caller's later changes cannot reach an immutable object; null is the empty list.</summary>
    public static IReadOnlyList<T> Copy<T>(IEnumerable<T>? items)
    {
        if (items is null)
        {
            return [];
        }

        T[] copy = [.. items];
        return copy.Length == 0 ? [] : Array.AsReadOnly(copy);
    }
}
