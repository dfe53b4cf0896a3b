using System.Collections.Generic;

namespace Repartie.Threads;

/// <summary>Sets of contacts in the words of the model.</summary>
internal static class ContactNames
{
    public static IReadOnlyList<Channel> Channels(ContactSet contacts)
    {
        List<Channel> channels = [];
        if ((contacts & ContactSet.Phone) != 0)
        {
            channels.Add(Channel.Phone);
        }

        if ((contacts & ContactSet.Mail) != 0)
        {
            channels.Add(Channel.Mail);
        }

        if ((contacts & ContactSet.Forms) != 0)
        {
            channels.Add(Channel.Form);
        }

        return Guard.Copy(channels);
    }

    public static IReadOnlyList<string> Forms(ContactSet contacts)
    {
        List<string> kinds = [];
        foreach ((ContactSet contact, string kind) in ContactWords.Kinds)
        {
            if ((contacts & contact) != 0)
            {
                kinds.Add(kind);
            }
        }

        return Guard.Copy(kinds);
    }
}
