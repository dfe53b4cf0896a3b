using System;
using System.Runtime.CompilerServices;

namespace Repartie;

/// <summary>Tells links apart from other texts.</summary>
internal static class Links
{
    private const string Secure = "https://";

    /// <summary>Whether a text is an absolute link with one of the schemes; all schemes for null.</summary>
    public static bool Are(string text, params string[]? schemes)
    {
        // Most links are plain, and the framework's reader of links is slow to start.
        if (IsPlain(text))
        {
            return schemes is null || Array.IndexOf(schemes, "https") >= 0;
        }

        return AreRead(text, schemes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool AreRead(string text, string[]? schemes)
        => Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && (schemes is null || Array.IndexOf(schemes, uri.Scheme) >= 0);

    // Small letters, dots between them, and a path of letters and digits: nothing that any reader of links reads otherwise.
    private static bool IsPlain(string text)
    {
        if (text.Length > 200 || !text.StartsWith(Secure, StringComparison.Ordinal))
        {
            return false;
        }

        int at = Secure.Length;
        int label = 0;
        int labels = 0;
        for (; at < text.Length && text[at] != '/'; at++)
        {
            bool dot = text[at] == '.';
            if (dot ? label == 0 : text[at] is not (>= 'a' and <= 'z') || ++label > 60)
            {
                return false;
            }

            labels += dot ? 1 : 0;
            label = dot ? 0 : label;
        }

        for (int p = at; p < text.Length; p++)
        {
            if (text[p] is not ('/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return labels > 0 && label > 0;
    }
}
