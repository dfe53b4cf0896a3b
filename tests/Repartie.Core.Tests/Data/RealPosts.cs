using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.Core.Tests.Harness;
using Xunit;

namespace Repartie.Core.Tests.Data;

/// <summary>Reads the posts of the data that the environment names; none is copied here.</summary>
internal static class RealPosts
{
    private const string Variable = "REPARTIE_DATA";

    /// <summary>The folder of the data; the test is skipped where the environment names none.</summary>
    public static string Folder()
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Skip($"{Variable} is not set; it names the folder of the shared data.");
        }

        return folder;
    }

    /// <summary>The posts that rules may be tuned on, each with an engine of its sector; the test is skipped where there are none.</summary>
    public static IEnumerable<(TriageEngine Engine, Post Post, TriageContext Context)> OfTuning()
    {
        string folder = Folder();

        Dictionary<string, TriageEngine> engines = new(StringComparer.Ordinal);
        List<(TriageEngine, Post, TriageContext)> posts = [];
        foreach (string line in File.ReadLines(Path.Combine(folder, "triage-dev.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            if (Text(row.RootElement, "part") != "tune")
            {
                continue;
            }

            (Post post, TriageContext context, string sector) = Read(row.RootElement);
            if (!engines.TryGetValue(sector, out TriageEngine? engine))
            {
                engines.Add(sector, engine = Engines.OfSector(sector));
            }

            posts.Add((engine, post, context));
        }

        return posts;
    }

    /// <summary>One row: the post, its thread, its sector.</summary>
    public static (Post Post, TriageContext Context, string Sector) Read(JsonElement row)
    {
        IEnumerable<ThreadMessage> thread = row.TryGetProperty("thread", out JsonElement messages) && messages.ValueKind == JsonValueKind.Array
            ? messages.EnumerateArray().Select(static m => new ThreadMessage(RoleOf(m.GetProperty("role").GetString()), m.GetProperty("text").GetString()!)).ToArray()
            : [];
        string? network = Text(row, "network");
        return (
            new Post(row.GetProperty("text").GetString()!, Text(row, "id"), Text(row, "brand"), network is null ? default : new Network(network), Text(row, "language")),
            new TriageContext(new PostThread(thread)),
            Text(row, "sector") ?? "general");
    }

    private static ThreadRole RoleOf(string? role) => role switch { "brand" => ThreadRole.Brand, "member" => ThreadRole.Member, _ => ThreadRole.Customer };

    private static string? Text(JsonElement row, string key) => row.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
