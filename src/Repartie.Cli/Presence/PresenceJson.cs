using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Repartie.Cli.Threads;

namespace Repartie.Cli.Presence;

/// <summary>The review as one JSON object: the same keys in the same order, each always present. Spans of time are whole minutes, rounded down.</summary>
internal static class PresenceJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static string ToJson(ThreadFile file, List<BrandView> views, DateTimeOffset? now)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("posts", file.Rows.Count);
            writer.WriteNumber("unreadableRows", file.Bad);
            Time(writer, "firstAt", file.FirstAt);
            Time(writer, "now", now);
            writer.WriteStartArray("brands");
            foreach (BrandView view in views)
            {
                Write(writer, view);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, BrandView view)
    {
        PresenceReview review = view.Review;
        writer.WriteStartObject();
        writer.WriteString("brand", view.Brand);
        writer.WriteString("timeZone", view.Charter.TimeZoneName);
        Time(writer, "from", review.From);
        Time(writer, "to", review.To);
        writer.WriteNumber("posts", review.Posts);
        writer.WriteNumber("threads", view.Threads);
        writer.WriteNumber("missingPosts", review.MissingPosts);
        writer.WriteNumber("undated", review.Undated);
        writer.WriteStartObject("thresholds");
        writer.WriteNumber("dormantAfterDays", Math.Round(review.Thresholds.DormantAfter.TotalDays, 3));
        Minutes(writer, "slowMedianMinutes", review.Thresholds.SlowMedian);
        writer.WriteNumber("activeShare", review.Thresholds.ActiveShare);
        writer.WriteNumber("dormantShare", review.Thresholds.DormantShare);
        writer.WriteNumber("fewestRequests", review.Thresholds.FewestRequests);
        writer.WriteEndObject();
        writer.WriteStartArray("networks");
        foreach (NetworkPresence presence in review.Networks)
        {
            Write(writer, presence);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("surges");
        foreach (Surge surge in view.Surges)
        {
            Write(writer, surge, view);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, NetworkPresence presence)
    {
        writer.WriteStartObject();
        writer.WriteString("network", presence.Network.Name);
        writer.WriteString("role", presence.Role.ToString());
        writer.WriteString("verdict", presence.Verdict.ToString());
        Texts(writer, "because", presence.Because);
        Texts(writer, "advice", presence.Advice);
        Time(writer, "lastSignOfLife", presence.LastSignOfLife);
        Minutes(writer, "silenceMinutes", presence.Silence);
        writer.WriteNumber("ghostAfterDays", Math.Round(presence.GhostAfter.TotalDays, 3));
        writer.WriteNumber("waiting", presence.Waiting);
        writer.WritePropertyName("total");
        Write(writer, presence.Total);
        writer.WriteStartArray("weeks");
        foreach (PresencePeriod week in presence.Weeks)
        {
            Write(writer, week);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PresencePeriod period)
    {
        writer.WriteStartObject();
        Time(writer, "from", period.From);
        Time(writer, "to", period.To);
        writer.WriteNumber("requests", period.Requests);
        writer.WriteNumber("answered", period.Answered);
        if (period.AnswerShare is { } share)
        {
            writer.WriteNumber("answerShare", Math.Round(share, 4));
        }
        else
        {
            writer.WriteNull("answerShare");
        }

        writer.WriteNumber("firstAnswers", period.FirstAnswers);
        Minutes(writer, "medianMinutes", period.MedianWall);
        Minutes(writer, "ninetiethMinutes", period.NinetiethWall);
        Minutes(writer, "medianBusinessMinutes", period.MedianBusiness);
        Minutes(writer, "ninetiethBusinessMinutes", period.NinetiethBusiness);
        writer.WriteNumber("ownPosts", period.OwnPosts);
        writer.WriteNumber("ownPostsPerWeek", Math.Round(period.OwnPostsPerWeek, 3));
        writer.WriteNumber("replies", period.Replies);
        writer.WriteNumber("comments", period.Comments);
        writer.WriteNumber("people", period.People);
        writer.WriteNumber("reactions", period.Reactions);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Surge surge, BrandView view)
    {
        writer.WriteStartObject();
        writer.WriteString("problem", surge.Problem);
        (string english, string french) = ProblemNames.Of(surge.Problem);
        Texts(writer, "name", LocalizedText.Of(french, english));
        Time(writer, "beganAt", surge.BeganAt);
        Time(writer, "foundAt", surge.FoundAt);
        Time(writer, "endedAt", surge.EndedAt);
        writer.WriteBoolean("becameUsual", surge.BecameUsual);
        writer.WriteNumber("posts", surge.Posts);
        writer.WriteNumber("usualPerHour", Math.Round(surge.UsualPerHour, 3));
        writer.WriteNumber("peakPosts", surge.PeakPosts);
        Time(writer, "peakAt", surge.PeakAt);
        writer.WriteStartArray("examples");
        foreach (string id in surge.Examples)
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("text", view.Texts.GetValueOrDefault(id));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        foreach (string language in text.Languages)
        {
            writer.WriteString(language, text.In(language));
        }

        writer.WriteEndObject();
    }

    private static void Time(Utf8JsonWriter writer, string name, DateTimeOffset? time)
    {
        if (time is { } at)
        {
            writer.WriteString(name, at);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Minutes(Utf8JsonWriter writer, string name, TimeSpan? span)
    {
        if (span is { } value)
        {
            writer.WriteNumber(name, (long)value.TotalMinutes);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
