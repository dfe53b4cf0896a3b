using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>What was said before a post, oldest first. Immutable.</summary>
public sealed class PostThread
{
    /// <summary>Collects the earlier posts of a thread.</summary>
    /// <param name="messages">The earlier posts, oldest first, without the post that is to be triaged.</param>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> or one of its items is null.</exception>
    public PostThread(IEnumerable<ThreadMessage> messages)
    {
        Messages = Guard.Copy(Guard.NotNull(messages));
        if (Messages.Any(static message => message is null))
        {
            throw new ArgumentNullException(nameof(messages), "A message of the thread is null.");
        }
    }

    /// <summary>No earlier posts.</summary>
    public static PostThread Empty { get; } = new([]);

    /// <summary>The earlier posts, oldest first; never null.</summary>
    public IReadOnlyList<ThreadMessage> Messages { get; }
}
