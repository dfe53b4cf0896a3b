using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Repartie.Threads;

/// <summary>Writes a state as JSON: short keys, posts as lists, because a busy thread has many.</summary>
internal static class ThreadStateWriter
{
    public static void Write(Utf8JsonWriter writer, PostThreadState state, int version)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", version);
        writer.WriteString("charter", state.Charter);
        writer.WriteString("network", state.Network.Name);
        writer.WriteString("brand", state.Brand);
        writer.WriteString("id", state.Id);
        writer.WriteString("last", state.Last?.Id);
        writer.WriteNumber("firstAt", state.FirstAt);
        writer.WriteNumber("deleted", state.Deleted);
        writer.WriteNumber("brandPosts", state.BrandPosts);
        WriteOrNull(writer, "brandLastAt", state.BrandLastAt);
        writer.WriteNumber("statements", state.Statements);
        WriteTexts(writer, "accounts", state.BrandAccounts);
        WriteTexts(writer, "missing", state.Missing);
        writer.WriteStartArray("posts");
        foreach (KeyValuePair<string, PostRecord> post in state.Posts)
        {
            WritePost(writer, post.Key, post.Value);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("people");
        foreach (PersonRecord person in state.People)
        {
            WritePerson(writer, person);
        }

        writer.WriteEndArray();
        WriteSnowball(writer, state.Snowball);
        writer.WriteEndObject();
    }

    private static void WritePost(Utf8JsonWriter writer, string id, PostRecord post)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(id);
        writer.WriteNumberValue(post.Person);
        writer.WriteNumberValue(post.Addressee);
        writer.WriteNumberValue((post.ToBrand ? 1 : 0) + (post.BrandAsks ? 2 : 0));
        writer.WriteNumberValue(post.At);
        writer.WriteNumberValue(post.Depth);
        writer.WriteNumberValue(post.Print);
        writer.WriteEndArray();
    }

    private static void WritePerson(Utf8JsonWriter writer, PersonRecord person)
    {
        writer.WriteStartObject();
        writer.WriteString("key", person.Key);
        writer.WriteString("handle", person.Handle);
        writer.WriteNumber("role", (int)person.Role);
        writer.WriteNumber("posts", person.Posts);
        writer.WriteNumber("first", person.FirstAt);
        writer.WriteNumber("last", person.LastAt);
        WriteNonZero(writer, "complaints", person.Complaints);
        WriteNonZero(writer, "repeats", person.Repeats);
        WriteNonZero(writer, "rephrasings", person.Rephrasings);
        WriteNonZero(writer, "joined", person.Joined ? 1 : 0);
        WriteOrNull(writer, "complaintAt", person.FirstComplaintAt);
        writer.WriteString("complaint", person.FirstComplaintId);
        WriteNonZero(writer, "lastComplaint", person.LastComplaintAt);
        WriteOrNull(writer, "settled", person.SettledAt);
        WriteNonZero(writer, "thanks", person.Thanks);
        WriteNonZero(writer, "helped", person.Helped);
        WriteNonZero(writer, "thanked", person.ThankedByOthers);
        WriteNonZero(writer, "replies", person.BrandReplies);
        WriteNonZero(writer, "deflections", person.Deflections);
        WriteOrNull(writer, "answer", person.LastAnswerAt);
        WriteOrNull(writer, "acknowledged", person.AcknowledgedAt);
        WriteOrNull(writer, "answered", person.AnsweredAt);
        WriteNonZero(writer, "sentBack", person.SentBack);
        WriteNonZero(writer, "failed", (int)person.Failed);
        WriteNonZero(writer, "episode", person.Episode);
        WriteNonZero(writer, "active", person.IsActive ? 1 : 0);
        WriteNonZero(writer, "reach", person.EpisodeReach);
        writer.WriteStartArray("sketches");
        foreach (ComplaintSketch sketch in person.Sketches)
        {
            writer.WriteStartArray();
            WriteHashes(writer, sketch.Words);
            WriteHashes(writer, sketch.Problems);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("requests");
        foreach (RequestRecord request in person.Requests)
        {
            WriteRequest(writer, request);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("handoffs");
        foreach (HandoffRecord handoff in person.Handoffs)
        {
            WriteHandoff(writer, handoff);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRequest(Utf8JsonWriter writer, RequestRecord request)
    {
        writer.WriteStartObject();
        writer.WriteString("post", request.PostId);
        writer.WriteNumber("at", request.At);
        writer.WriteString("lastPost", request.LastPostId);
        writer.WriteNumber("lastAt", request.LastAt);
        writer.WriteNumber("posts", request.Posts);
        writer.WriteNumber("flags", (request.IsFirst ? 1 : 0) + (request.IsComplaint ? 2 : 0) + (request.IsReopened ? 4 : 0) + (request.Deflected ? 8 : 0) + (request.Withdrawn ? 16 : 0));
        writer.WriteNumber("priority", (int)request.Priority);
        writer.WriteNumber("disposition", (int)request.Disposition);
        writer.WriteNumber("wanted", (int)request.Wanted);
        WriteTexts(writer, "kinds", request.Kinds);
        WriteOrNull(writer, "answered", request.AnsweredAt);
        writer.WriteString("answer", request.AnswerId);
        writer.WriteEndObject();
    }

    private static void WriteHandoff(Utf8JsonWriter writer, HandoffRecord handoff)
    {
        writer.WriteStartObject();
        writer.WriteString("offer", handoff.OfferId);
        writer.WriteNumber("offered", handoff.OfferedAt);
        writer.WriteNumber("contacts", (int)handoff.Contacts);
        writer.WriteNumber("offers", handoff.Offers);
        writer.WriteNumber("stage", (int)handoff.Stage);
        writer.WriteNumber("refused", handoff.Refused ? 1 : 0);
        WriteOrNull(writer, "accepted", handoff.AcceptedAt);
        WriteOrNull(writer, "answered", handoff.AnsweredAt);
        WriteOrNull(writer, "confirmed", handoff.ConfirmedAt);
        WriteOrNull(writer, "failed", handoff.FailedAt);
        writer.WriteEndObject();
    }

    private static void WriteSnowball(Utf8JsonWriter writer, SnowballMeter meter)
    {
        writer.WriteStartObject("snowball");
        writer.WriteNumber("episode", meter.Episode);
        writer.WriteNumber("start", meter.Start);
        writer.WriteNumber("last", meter.LastComplaint);
        writer.WriteNumber("active", meter.Active);
        writer.WriteNumber("reach", meter.Reach);
        WriteOrNull(writer, "silentSince", meter.SilentSince);
        writer.WriteStartArray("recent");
        foreach (long at in meter.Recent)
        {
            writer.WriteNumberValue(at);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("peak");
        if (meter.Peak is { } peak)
        {
            foreach (long figure in (ReadOnlySpan<long>)[peak.At, peak.Figures.Active, peak.Figures.Pace, peak.Figures.Reach, peak.Figures.Silence])
            {
                writer.WriteNumberValue(figure);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteHashes(Utf8JsonWriter writer, IReadOnlyList<uint> hashes)
    {
        writer.WriteStartArray();
        foreach (uint hash in hashes)
        {
            writer.WriteNumberValue(hash);
        }

        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteNonZero(Utf8JsonWriter writer, string name, long value)
    {
        if (value != 0)
        {
            writer.WriteNumber(name, value);
        }
    }

    private static void WriteOrNull(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }
}
