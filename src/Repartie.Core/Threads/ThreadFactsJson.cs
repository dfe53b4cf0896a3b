using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Repartie;

/// <summary>The stable JSON form of what a thread means: the same keys in the same order, each always present. Thread-safe.</summary>
public static class ThreadFactsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes facts as one JSON object on one line.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static string ToJson(ThreadFacts facts)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            Write(writer, facts);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes facts as one JSON object. Spans of time are whole minutes, rounded down.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, ThreadFacts facts)
    {
        Guard.NotNull(writer).WriteStartObject();
        writer.WriteString("id", Guard.NotNull(facts).Id);
        writer.WriteString("brand", facts.Brand);
        writer.WriteString("network", facts.Network.Name);
        writer.WriteString("status", facts.Status.ToString());
        writer.WriteString("priority", facts.Priority.ToString());
        writer.WriteNumber("posts", facts.Posts);
        writer.WriteNumber("brandPosts", facts.BrandPosts);
        writer.WriteNumber("missingPosts", facts.MissingPosts);
        writer.WriteNumber("deletedPosts", facts.DeletedPosts);
        WriteTime(writer, "firstAt", facts.FirstAt);
        WriteTime(writer, "lastAt", facts.LastAt);
        WriteTime(writer, "waitingSince", facts.WaitingSince);
        writer.WriteStartArray("waiting");
        foreach (ThreadRequest request in facts.Waiting)
        {
            WriteRequest(writer, request);
        }

        writer.WriteEndArray();
        WriteDeadline(writer, "nextDeadline", facts.NextDeadline);
        WriteSnowball(writer, facts.Snowball);
        writer.WriteStartArray("steps");
        foreach (ThreadStep step in facts.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", step.Kind.ToString());
            writer.WriteString("author", step.Author?.Handle);
            writer.WriteString("post", step.PostId);
            writer.WriteString("channel", step.Channel?.ToString());
            writer.WriteString("network", step.Network.IsUnknown ? null : step.Network.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("people");
        foreach (ThreadPerson person in facts.People)
        {
            WritePerson(writer, person);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRequest(Utf8JsonWriter writer, ThreadRequest request)
    {
        writer.WriteStartObject();
        writer.WriteString("post", request.PostId);
        writer.WriteString("author", request.Author?.Handle);
        writer.WriteString("kind", request.IsComplaint ? "complaint" : "question");
        writer.WriteString("priority", request.Priority.ToString());
        WriteTime(writer, "askedAt", request.AskedAt);
        WriteTime(writer, "answeredAt", request.AnsweredAt);
        writer.WriteNumber("wallMinutes", (long)request.Wall.TotalMinutes);
        writer.WriteNumber("businessMinutes", (long)request.Business.TotalMinutes);
        writer.WriteBoolean("reopened", request.IsReopened);
        writer.WriteBoolean("deflected", request.WasDeflected);
        writer.WriteEndObject();
    }

    private static void WriteDeadline(Utf8JsonWriter writer, string name, ThreadDeadline? deadline)
    {
        if (deadline is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("kind", deadline.Kind.ToString());
        writer.WriteString("status", deadline.Status.ToString());
        writer.WriteString("due", deadline.Due);
        writer.WriteString("post", deadline.PostId);
        writer.WriteString("author", deadline.Author?.Handle);
        writer.WriteString("clock", deadline.Clock);
        writer.WriteEndObject();
    }

    private static void WriteSnowball(Utf8JsonWriter writer, Snowball snowball)
    {
        writer.WriteStartObject("snowball");
        writer.WriteString("level", snowball.Level.ToString());
        writer.WriteNumber("complainants", snowball.Complainants);
        writer.WriteNumber("joinedLastHour", snowball.JoinedLastHour);
        writer.WriteNumber("reach", snowball.Reach);
        writer.WriteNumber("brandSilenceMinutes", (long)snowball.BrandSilence.TotalMinutes);
        writer.WriteString("highestLevel", snowball.HighestLevel.ToString());
        WriteTime(writer, "highestAt", snowball.HighestAt);
        writer.WriteNumber("highestComplainants", snowball.HighestComplainants);
        writer.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter writer, ThreadPerson person)
    {
        writer.WriteStartObject();
        writer.WriteString("author", person.Author?.Handle);
        writer.WriteString("role", person.Role.ToString());
        writer.WriteNumber("posts", person.Posts);
        writer.WriteNumber("complaints", person.Complaints);
        writer.WriteNumber("repeated", person.Repeats);
        writer.WriteNumber("rephrased", person.Rephrasings);
        writer.WriteBoolean("joined", person.Joined);
        writer.WriteNumber("helped", person.Helped);
        writer.WriteNumber("thanks", person.Thanks);
        writer.WriteNumber("brandReplies", person.BrandReplies);
        writer.WriteNumber("deflections", person.Deflections);
        writer.WriteNumber("sentBack", person.SentBack);
        WriteTime(writer, "settledAt", person.SettledAt);
        writer.WriteBoolean("settledByQuiet", person.SettledByQuiet);
        writer.WriteStartArray("failedChannels");
        foreach (Channel channel in person.FailedChannels)
        {
            writer.WriteStringValue(channel.ToString());
        }

        writer.WriteEndArray();
        writer.WriteStartArray("requests");
        foreach (ThreadRequest request in person.Requests)
        {
            WriteRequest(writer, request);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("handoffs");
        foreach (Handoff handoff in person.Handoffs)
        {
            WriteHandoff(writer, handoff);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteHandoff(Utf8JsonWriter writer, Handoff handoff)
    {
        writer.WriteStartObject();
        writer.WriteString("offer", handoff.OfferId);
        writer.WriteString("stage", handoff.Stage.ToString());
        writer.WriteStartArray("channels");
        foreach (Channel channel in handoff.Channels)
        {
            writer.WriteStringValue(channel.ToString());
        }

        writer.WriteEndArray();
        writer.WriteStartArray("forms");
        foreach (string form in handoff.Forms)
        {
            writer.WriteStringValue(form);
        }

        writer.WriteEndArray();
        WriteTime(writer, "offeredAt", handoff.OfferedAt);
        WriteTime(writer, "acceptedAt", handoff.AcceptedAt);
        WriteTime(writer, "answeredAt", handoff.AnsweredAt);
        WriteTime(writer, "confirmedAt", handoff.ConfirmedAt);
        WriteTime(writer, "failedAt", handoff.FailedAt);
        writer.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter writer, string name, DateTimeOffset? time)
    {
        if (time is { } known)
        {
            writer.WriteString(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
