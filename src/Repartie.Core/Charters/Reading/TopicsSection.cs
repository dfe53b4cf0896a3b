using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Charters.Reading;

/// <summary>Reads <c>topics</c>: what the brand talks about, redirects and never discusses.</summary>
internal static class TopicsSection
{
    public static void Read(NodeReader reader, CharterBuilder builder, Charter? starter)
    {
        if (reader.Find("topics") is not { } node)
        {
            return;
        }

        NodeReader topics = new(node, reader.Faults, "about", "redirect", "never");
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (JsonMember member in MembersOf(topics, "about"))
        {
            if (!IsId(topics, member))
            {
                continue;
            }

            IReadOnlyDictionary<string, IReadOnlyList<string>> phrases = topics.TextsByLanguage(member.Value);
            phrases = PhraseChecks.Sound(topics.Faults, member.Value, phrases, builder.IsStarter ? null : builder.Parsed);
            Add(topics, builder, ids, member, new ScopeTopic(member.Key, TopicStance.About, Shared(member.Key, phrases, starter)));
        }

        foreach (JsonMember member in MembersOf(topics, "redirect"))
        {
            if (!IsId(topics, member))
            {
                continue;
            }

            NodeReader redirect = new(member.Value, reader.Faults, "url", "department", "fr", "en");
            IReadOnlyDictionary<string, IReadOnlyList<string>> phrases =
                PhraseChecks.Sound(topics.Faults, member.Value, PhrasesOf(redirect), builder.IsStarter ? null : builder.Parsed);
            string? url = redirect.Text("url");
            if (url is not null && !Links.Are(url, null))
            {
                reader.Faults.Add(FaultCodes.InvalidValue, $"found '{url}'; a link that starts with https:// is expected.", redirect.Find("url")!);
            }

            Department? department = redirect.Text("department") is { } id ? new Department(id) : null;
            Add(topics, builder, ids, member, new ScopeTopic(member.Key, TopicStance.Redirect, phrases, department, url));
        }

        ReadNever(topics, builder, ids);
    }

    // Most charters begin as a copy of the starter charter; what they left as it was is kept once for all brands.
    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Shared(string id, IReadOnlyDictionary<string, IReadOnlyList<string>> phrases, Charter? starter)
    {
        if (starter?.Scope.Topics.FirstOrDefault(t => t.Id == id)?.Phrases is not { } known)
        {
            return phrases;
        }

        bool allSame = phrases.Count == known.Count;
        Dictionary<string, IReadOnlyList<string>> shared = new(phrases.Count, StringComparer.Ordinal);
        foreach (string language in phrases.Keys)
        {
            bool same = known.TryGetValue(language, out IReadOnlyList<string>? list) && list.SequenceEqual(phrases[language], StringComparer.Ordinal);
            shared[language] = same ? list! : phrases[language];
            allSame &= same;
        }

        return allSame ? known : shared;
    }

    private static void ReadNever(NodeReader topics, CharterBuilder builder, HashSet<string> ids)
    {
        if (topics.Find("never") is not { } never)
        {
            return;
        }

        if (never.Type == JsonType.Object)
        {
            foreach (JsonMember member in never.Members)
            {
                if (!IsId(topics, member))
                {
                    continue;
                }

                IReadOnlyDictionary<string, IReadOnlyList<string>> phrases = topics.TextsByLanguage(member.Value);
                phrases = PhraseChecks.Sound(topics.Faults, member.Value, phrases, builder.IsStarter ? null : builder.Parsed);
                Add(topics, builder, ids, member, new ScopeTopic(member.Key, TopicStance.Never, phrases));
            }

            return;
        }

        foreach (string id in topics.TextsOf(never))
        {
            JsonMember member = new(never, never.Offset);
            if (IsId(topics, id, member))
            {
                Add(topics, builder, ids, member, new ScopeTopic(id, TopicStance.Never));
            }
        }
    }

    private static bool IsId(NodeReader topics, JsonMember member) => IsId(topics, member.Key, member);

    private static bool IsId(NodeReader topics, string id, JsonMember member)
    {
        bool fits = id.Length > 0 && Names.AreLower(id);
        if (!fits)
        {
            topics.Faults.Add(FaultCodes.InvalidValue, $"found '{id}'; the id of a topic is made of lower-case letters, digits and dashes.", member.Value.Path, member.Line, member.Column);
        }

        return fits;
    }

    private static void Add(NodeReader topics, CharterBuilder builder, HashSet<string> ids, JsonMember member, ScopeTopic topic)
    {
        if (!ids.Add(topic.Id))
        {
            topics.Faults.Add(FaultCodes.Duplicate, $"the topic '{topic.Id}' occurs twice; keep it under one of about, redirect and never.", member.Value.Path, member.Line, member.Column);
            return;
        }

        builder.WithTopic(topic);
    }

    private static JsonMember[] MembersOf(NodeReader topics, string key)
    {
        if (topics.Find(key) is not { } node)
        {
            return [];
        }

        if (node.Type != JsonType.Object)
        {
            topics.WrongType(node, JsonType.Object);
            return [];
        }

        return node.Members;
    }

    private static Dictionary<string, IReadOnlyList<string>> PhrasesOf(NodeReader redirect)
    {
        Dictionary<string, IReadOnlyList<string>> phrases = new(StringComparer.Ordinal);
        foreach (string language in Signals.BuiltInSignals.Languages)
        {
            if (redirect.Find(language) is { } node)
            {
                phrases[language] = redirect.TextsOf(node);
            }
        }

        return phrases;
    }
}
