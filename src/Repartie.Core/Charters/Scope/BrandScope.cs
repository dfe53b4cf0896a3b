using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>What a brand talks about, what it redirects, and what it never discusses. Immutable.</summary>
public sealed class BrandScope
{
    /// <summary>Collects topics.</summary>
    /// <param name="topics">The topics; ids are unique.</param>
    /// <exception cref="ArgumentException">Two topics have one id.</exception>
    public BrandScope(IEnumerable<ScopeTopic> topics)
    {
        Topics = Guard.Copy(Guard.NotNull(topics));
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int t = 0; t < Topics.Count; t++)
        {
            if (!ids.Add(Topics[t].Id))
            {
                throw new ArgumentException("Two topics have the same id.", nameof(topics));
            }
        }
    }

    /// <summary>No topics.</summary>
    public static BrandScope Empty { get; } = new([]);

    /// <summary>All topics.</summary>
    public IReadOnlyList<ScopeTopic> Topics { get; }
}

/// <summary>How a brand stands to a topic.</summary>
public enum TopicStance
{
    /// <summary>The brand talks about it.</summary>
    About = 0,

    /// <summary>Adjacent to the brand's activity: it is redirected to a department or a link.</summary>
    Redirect = 1,

    /// <summary>The brand never discusses it.</summary>
    Never = 2,
}

/// <summary>A topic with the phrases that show it. Immutable.</summary>
public sealed class ScopeTopic
{
    /// <summary>Describes a topic.</summary>
    /// <param name="id">Lower-case letters, digits and dashes; not blank.</param>
    /// <param name="stance">How the brand stands to it.</param>
    /// <param name="phrases">Phrases by language; null for none, as for topics that built-in signals show (recruitment, press, partnership, investors, politics, religion).</param>
    /// <param name="department">Where it is redirected, or null.</param>
    /// <param name="url">The link it is redirected to, or null.</param>
    public ScopeTopic(string id, TopicStance stance, IReadOnlyDictionary<string, IReadOnlyList<string>>? phrases = null, Department? department = null, string? url = null)
    {
        Id = Guard.NotBlank(id);
        Stance = stance;
        Phrases = Guard.CopyLists(phrases);
        Department = department;
        Url = url;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>How the brand stands to it.</summary>
    public TopicStance Stance { get; }

    /// <summary>Phrases by language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Phrases { get; }

    /// <summary>Where it is redirected, or null.</summary>
    public Department? Department { get; }

    /// <summary>The link it is redirected to, or null.</summary>
    public string? Url { get; }
}
