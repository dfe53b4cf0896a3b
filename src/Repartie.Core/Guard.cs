using System;
using System.Collections.Generic;
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
