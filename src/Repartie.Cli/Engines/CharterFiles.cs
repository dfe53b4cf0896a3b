using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Engines;

/// <summary>Finds the charters that a path means: one file, or a directory whose weight files and schemas are left out.</summary>
internal static class CharterFiles
{
    private const string WeightsKey = "repartieWeights";

    /// <exception cref="UnusableException">There is no such file or directory, or no charter in it.</exception>
    public static IReadOnlyList<string> In(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new UnusableException($"{path}: there is no such file or directory; a charter, or a directory of charters, is expected.");
        }

        string[] charters = [.. Directory.EnumerateFiles(path, "*.json").Where(static f => !IsOther(f)).OrderBy(static f => f, StringComparer.Ordinal)];
        return charters.Length > 0 ? charters : throw new UnusableException($"{path}: there is no charter (*.json) in this directory.");
    }

    /// <summary>Whether the file holds learned weights and no charter.</summary>
    public static bool IsWeights(string file)
        => file.EndsWith(".weights.json", StringComparison.OrdinalIgnoreCase) || HasWeightsKey(File.ReadAllBytes(file));

    private static bool IsOther(string file) => file.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase) || IsWeights(file);

    private static bool HasWeightsKey(byte[] bytes)
    {
        ReadOnlySpan<byte> json = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes.AsSpan(3) : bytes;
        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            reader.Read();
            while (reader.TokenType == JsonTokenType.StartObject || reader.CurrentDepth > 0)
            {
                if (!reader.Read())
                {
                    return false;
                }

                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    if (reader.CurrentDepth == 1 && reader.ValueTextEquals(WeightsKey))
                    {
                        return true;
                    }

                    reader.Skip();
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // A charter with a fault, which its reader reports with its place.
        }

        return false;
    }
}
