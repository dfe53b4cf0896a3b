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
        if (lists is null || lists.Count == 0)
        {
            return FewLists<T>.None;
        }

        if (lists is FewLists<T>)
        {
            // Immutable already.
            return lists;
        }

        if (lists.Count <= FewLists<T>.Most)
        {
            KeyValuePair<string, IReadOnlyList<T>>[] few = new KeyValuePair<string, IReadOnlyList<T>>[lists.Count];
            int count = 0;
            foreach (KeyValuePair<string, IReadOnlyList<T>> list in lists)
            {
                few[count++] = new(list.Key, Copy(list.Value));
            }

            return new FewLists<T>(few);
        }

        Dictionary<string, IReadOnlyList<T>> copy = new(lists.Count, StringComparer.Ordinal);
        foreach (KeyValuePair<string, IReadOnlyList<T>> list in lists)
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
            return FrozenList<T>.Empty;
        }

        if (items is FrozenList<T> frozen)
        {
            return frozen;
        }

        T[] copy = items is T[] array ? (T[])array.Clone() : items is List<T> list ? list.ToArray() : [.. items];
        return copy.Length == 0 ? FrozenList<T>.Empty : new FrozenList<T>(copy, 0, copy.Length);
    }
}
