using System;
using System.Collections.Generic;

namespace Repartie.Cli.Input;

/// <summary>The fields of a row as they are read, in any order; <see cref="Build"/> checks what must be there. JSON and CSV share it.</summary>
internal sealed class RowFields
{
    public string? Id { get; set; }

    public string? Text { get; set; }

    public string? Brand { get; set; }

    public string? Sector { get; set; }

    public string? Network { get; set; }

    public string? Language { get; set; }

    public string? CreatedAt { get; set; }

    public Author? Author { get; set; }

    public List<Media>? Media { get; set; }

    public List<ThreadMessage>? Thread { get; set; }

    /// <summary>The draft of a reply, for the review.</summary>
    public string? Draft { get; set; }

    public RowLabels? Labels { get; set; }

    public PostRow Build()
    {
        if (string.IsNullOrWhiteSpace(Id))
        {
            throw new RowException("'id' is missing.");
        }

        if (Text is null)
        {
            throw new RowException("'text' is missing.");
        }

        return new PostRow
        {
            Id = Id,
            Post = new Post(
                Text,
                Id,
                Brand,
                string.IsNullOrWhiteSpace(Network) ? default : new Network(Network),
                Language,
                TimeOf("createdAt", CreatedAt),
                Author,
                Media),
            Thread = Thread is { Count: > 0 } ? new PostThread(Thread) : PostThread.Empty,
            Sector = string.IsNullOrWhiteSpace(Sector) ? null : Sector.Trim(),
            Labels = Labels,
            Draft = Draft,
        };
    }

    /// <summary>A time, or null for a blank; anything else is a fault, because a time that is guessed decides what is open.</summary>
    public static DateTimeOffset? TimeOf(string name, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return IsoTime.TryParse(text, out DateTimeOffset time) ? time : throw new RowException($"'{name}' is '{Shorten(text)}'; {IsoTime.Allowed}");
    }

    /// <summary>An author by handle, or null for a blank.</summary>
    public static Author? AuthorOf(string? handle, string? displayName = null)
        => string.IsNullOrWhiteSpace(handle) ? null : new Author(handle, displayName);

    /// <summary>An attachment by its kind or its link: <c>photo</c>, or <c>https://…/x.mp4</c>.</summary>
    public static Media MediaOf(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Contains("://", StringComparison.Ordinal) ? new Media(KindOf(trimmed), trimmed) : new Media(trimmed);
    }

    // A message shows what was found: not a megabyte of it, and no personal data that slipped into the wrong column.
    public static string Shorten(string found)
    {
        const int Longest = 40;
        string text = PersonalData.Redact(found);
        if (text.Length <= Longest)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }

    private static string KindOf(string url)
    {
        int end = url.IndexOfAny(['?', '#']);
        string path = end < 0 ? url : url[..end];
        string extension = path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant();
        return extension switch
        {
            "mp4" or "mov" or "webm" or "m3u8" or "avi" => "video",
            "gif" => "gif",
            "mp3" or "ogg" or "wav" or "m4a" => "audio",
            "pdf" or "doc" or "docx" or "zip" or "txt" => "file",
            _ => "photo",
        };
    }
}
