namespace Repartie.Threads;

/// <summary>A 64-bit hash (FNV-1a) of everything that a post holds: the same on every machine, so that it can be kept.</summary>
internal static class PostPrint
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ThreadPost post)
    {
        ulong hash = Seed;
        Add(ref hash, post.Text);
        Add(ref hash, post.Author?.Handle);
        Add(ref hash, post.InReplyTo);
        Add(ref hash, post.Language);
        Add(ref hash, post.CreatedAt?.UtcTicks ?? -1);
        Add(ref hash, post.EditedAt?.UtcTicks ?? -1);
        Add(ref hash, (int)post.Role + (post.IsDeleted ? 8 : 0));
        Add(ref hash, post.Likes);
        Add(ref hash, post.Reposts);
        Add(ref hash, post.Replies);
        return hash;
    }

    private static void Add(ref ulong hash, string? text)
    {
        Add(ref hash, text?.Length ?? -1);
        foreach (char c in text ?? string.Empty)
        {
            hash = unchecked((hash ^ c) * Prime);
        }
    }

    private static void Add(ref ulong hash, long value)
    {
        for (int shift = 0; shift < 64; shift += 16)
        {
            hash = unchecked((hash ^ (ushort)(value >> shift)) * Prime);
        }
    }
}
