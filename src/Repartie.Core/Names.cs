namespace Repartie;

/// <summary>How names of rules, topics and signals are written.</summary>
internal static class Names
{
    /// <summary>Whether a text holds nothing but lower-case letters, digits and dashes.</summary>
    public static bool AreLower(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
