using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Repartie.Posts.Linking;

namespace Repartie.Threads;

/// <summary>Reads what <see cref="ThreadStateWriter"/> wrote.</summary>
internal static class ThreadStateReader
{
    public static PostThreadState Read(JsonElement root, int version)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out JsonElement given))
        {
            throw new FormatException("The state has no version; what PostThreadStateJson writes has one.");
        }

        if (!given.TryGetInt32(out int found) || found != version)
        {
            throw new FormatException($"The state has version {given.GetRawText()}; this library reads version {version}. Read the thread anew from its posts.");
        }

        string? network = Text(root, "network");
        PostThreadState state = new(Text(root, "charter") ?? string.Empty, string.IsNullOrEmpty(network) ? default : new Network(network!), Text(root, "brand"))
        {
            Deleted = (int)Number(root, "deleted"),
            BrandPosts = (int)Number(root, "brandPosts"),
            BrandLastAt = NumberOrNull(root, "brandLastAt"),
            Statements = (int)Number(root, "statements"),
        };
        foreach (JsonElement person in root.GetProperty("people").EnumerateArray())
        {
            state.Add(PersonOf(person));
        }

        foreach (JsonElement post in root.GetProperty("posts").EnumerateArray())
        {
            state.Posts.Add(post[0].GetString()!, PostOf(post, state.People.Count));
        }

        state.Id = Text(root, "id");
        state.FirstAt = Number(root, "firstAt");
        state.BrandAccounts.UnionWith(Texts(root, "accounts"));
        state.Missing.UnionWith(Texts(root, "missing"));
        if (Text(root, "last") is { } last)
        {
            state.Last = new PlaceInThread(state.Posts[last].At, state.Posts[last].Depth, last);
        }

        state.Waiting.UnionWith(Enumerable.Range(0, state.People.Count).Where(p => state.People[p].Open is not null));
        ReadSnowball(root.GetProperty("snowball"), state.Snowball);
        return state;
    }

    private static PostRecord PostOf(JsonElement post, int people)
    {
        int flags = post[3].GetInt32();
        return new PostRecord
        {
            Person = Person(post[1], people),
            Addressee = Person(post[2], people),
            ToBrand = (flags & 1) != 0,
            BrandAsks = (flags & 2) != 0,
            At = post[4].GetInt64(),
            Depth = post[5].GetInt32(),
            Print = post[6].GetUInt64(),
        };
    }

    private static int Person(JsonElement number, int people)
        => number.GetInt32() is var found && found >= PostRecord.Nobody && found < people ? found : throw new FormatException($"The state names person {found}, and has {people}.");

    private static PersonRecord PersonOf(JsonElement json)
    {
        PersonRecord person = new()
        {
            Key = Text(json, "key") ?? throw new FormatException("A person of the state has no key."),
            Handle = Text(json, "handle"),
            Role = (ThreadRole)Number(json, "role"),
            Posts = (int)Number(json, "posts"),
            FirstAt = Number(json, "first"),
            LastAt = Number(json, "last"),
            Complaints = (int)Number(json, "complaints"),
            Repeats = (int)Number(json, "repeats"),
            Rephrasings = (int)Number(json, "rephrasings"),
            Joined = Number(json, "joined") != 0,
            FirstComplaintAt = NumberOrNull(json, "complaintAt"),
            FirstComplaintId = Text(json, "complaint"),
            LastComplaintAt = Number(json, "lastComplaint"),
            SettledAt = NumberOrNull(json, "settled"),
            Thanks = (int)Number(json, "thanks"),
            Helped = (int)Number(json, "helped"),
            ThankedByOthers = (int)Number(json, "thanked"),
            BrandReplies = (int)Number(json, "replies"),
            Deflections = (int)Number(json, "deflections"),
            LastAnswerAt = NumberOrNull(json, "answer"),
            AcknowledgedAt = NumberOrNull(json, "acknowledged"),
            AnsweredAt = NumberOrNull(json, "answered"),
            SentBack = (int)Number(json, "sentBack"),
            Failed = (ContactSet)Number(json, "failed"),
            Episode = (int)Number(json, "episode"),
            IsActive = Number(json, "active") != 0,
            EpisodeReach = Number(json, "reach"),
        };
        person.Sketches.AddRange(json.GetProperty("sketches").EnumerateArray().Select(static s => new ComplaintSketch(Hashes(s[0]), Hashes(s[1]))));
        person.Requests.AddRange(json.GetProperty("requests").EnumerateArray().Select(RequestOf));
        person.Handoffs.AddRange(json.GetProperty("handoffs").EnumerateArray().Select(HandoffOf));
        return person;
    }

    private static RequestRecord RequestOf(JsonElement json)
    {
        long flags = Number(json, "flags");
        RequestRecord request = new()
        {
            PostId = Text(json, "post") ?? string.Empty,
            At = Number(json, "at"),
            LastPostId = Text(json, "lastPost") ?? string.Empty,
            LastAt = Number(json, "lastAt"),
            Posts = (int)Number(json, "posts"),
            IsFirst = (flags & 1) != 0,
            IsComplaint = (flags & 2) != 0,
            IsReopened = (flags & 4) != 0,
            Deflected = (flags & 8) != 0,
            Withdrawn = (flags & 16) != 0,
            Priority = (Priority)Number(json, "priority"),
            Disposition = (Disposition)Number(json, "disposition"),
            Wanted = (Channel)Number(json, "wanted"),
            AnsweredAt = NumberOrNull(json, "answered"),
            AnswerId = Text(json, "answer"),
        };
        request.Kinds.AddRange(Texts(json, "kinds"));
        return request;
    }

    private static HandoffRecord HandoffOf(JsonElement json) => new()
    {
        OfferId = Text(json, "offer") ?? string.Empty,
        OfferedAt = Number(json, "offered"),
        Contacts = (ContactSet)Number(json, "contacts"),
        Offers = (int)Number(json, "offers"),
        Stage = (HandoffStage)Number(json, "stage"),
        Refused = Number(json, "refused") != 0,
        AcceptedAt = NumberOrNull(json, "accepted"),
        AnsweredAt = NumberOrNull(json, "answered"),
        ConfirmedAt = NumberOrNull(json, "confirmed"),
        FailedAt = NumberOrNull(json, "failed"),
    };

    private static void ReadSnowball(JsonElement json, SnowballMeter meter)
    {
        meter.Episode = (int)Number(json, "episode");
        meter.Start = Number(json, "start");
        meter.LastComplaint = Number(json, "last");
        meter.Active = (int)Number(json, "active");
        meter.Reach = Number(json, "reach");
        meter.SilentSince = NumberOrNull(json, "silentSince");
        foreach (JsonElement at in json.GetProperty("recent").EnumerateArray())
        {
            meter.Recent.Enqueue(at.GetInt64());
        }

        JsonElement peak = json.GetProperty("peak");
        if (peak.GetArrayLength() > 0)
        {
            meter.Peak = new SnowballPeak(peak[0].GetInt64(), new SnowballFigures(peak[1].GetInt32(), peak[2].GetInt32(), peak[3].GetInt64(), peak[4].GetInt64()));
        }
    }

    private static uint[] Hashes(JsonElement list) => [.. list.EnumerateArray().Select(static h => h.GetUInt32())];

    private static IEnumerable<string> Texts(JsonElement json, string name) => json.GetProperty(name).EnumerateArray().Select(static t => t.GetString()!);

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static long Number(JsonElement json, string name) => NumberOrNull(json, name) ?? 0;

    private static long? NumberOrNull(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : null;
}
