namespace Repartie.Text;

/// <summary>Reads emoticons typed with punctuation; they fold to one glad and one sad form.</summary>
internal static class EmoticonReader
{
    /// <summary>The position after the emoticon that starts here, or the position itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it may start.</param>
    /// <param name="mood"><c>)</c> for a glad one, <c>(</c> for a sad one.</param>
    public static int EndOf(string text, int start, out char mood)
    {
        mood = '\0';
        char eyes = text[start];
        if (eyes is not (':' or ';' or '=' or '<') || start + 1 >= text.Length)
        {
            return start;
        }

        int mouth = start + 1;
        if (eyes == '<')
        {
            mood = text[mouth] == '3' ? ')' : '\0';
        }
        else
        {
            if (text[mouth] is '-' or '\'' or '\u2019' && mouth + 1 < text.Length)
            {
                mouth++;
            }

            mood = text[mouth] switch
            {
                ')' or 'D' or 'p' or 'P' or ']' or '*' => ')',
                '(' or '[' or '/' or '|' or '@' or 'c' => '(',
                _ => '\0',
            };
        }

        bool open = mouth + 1 < text.Length && CharTable.ClassOf(text[mouth + 1]) is CharClass.Letter or CharClass.Digit;
        bool slashes = text[mouth] == '/' && mouth + 1 < text.Length && text[mouth + 1] == '/';
        return mood == '\0' || open || slashes ? start : mouth + 1;
    }
}
