using System;
using System.Linq;
using System.Text;

namespace Repartie.Cli.Evaluate;

/// <summary>Replaces every mention by <c>@x</c>, to see what decisions owe to the names of accounts.</summary>
internal static class MentionMask
{
    private const string Masked = "@x";

    public static Post Apply(Post post) => post.WithText(Apply(post.Text));

    public static PostThread Apply(PostThread thread)
        => new(thread.Messages.Select(static m => new ThreadMessage(m.Role, Apply(m.Text), m.Author, m.CreatedAt, m.Id)));

    /// <summary>Masks a text; the <c>@</c> inside an e-mail address is no mention.</summary>
    public static string Apply(string text)
    {
        StringBuilder masked = new(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            int end = i + 1;
            if (text[i] == '@' && (i == 0 || !IsPart(text[i - 1])))
            {
                while (end < text.Length && IsPart(text[end]))
                {
                    end++;
                }
            }

            masked.Append(end > i + 1 ? Masked : text.AsSpan(i, 1));
            i = end;
        }

        return masked.ToString();
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
