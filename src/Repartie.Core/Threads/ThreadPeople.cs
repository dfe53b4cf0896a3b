namespace Repartie.Threads;

/// <summary>Who is the same person: by handle, without regard to case and a leading <c>@</c>.</summary>
internal static class ThreadPeople
{
    /// <summary>The key of an author; unknown authors of one role count as one person, because nothing tells them apart.</summary>
    public static string KeyOf(Author? author, ThreadRole role)
    {
        if (author is null)
        {
            return role == ThreadRole.Member ? "?member" : "?customer";
        }

        string handle = author.Handle.Trim();
        return handle.Length > 1 && handle[0] == '@' ? handle.Substring(1).ToLowerInvariant() : handle.ToLowerInvariant();
    }
}
