namespace Repartie.Text;

/// <summary>Letters and digits that people use for their looks: mathematical bold, script, squared. They fold to plain ones.</summary>
internal static class StyledLetters
{
    private const int MathLetters = 0x1D400;
    private const int MathDigits = 0x1D7CE;

    public static bool TryFold(int codePoint, out char folded)
    {
        folded = codePoint switch
        {
            >= MathLetters and <= 0x1D6A3 => (char)('a' + ((codePoint - MathLetters) % 26)),
            >= MathDigits and <= 0x1D7FF => (char)('0' + ((codePoint - MathDigits) % 10)),
            >= 0x1F130 and <= 0x1F149 => (char)('a' + (codePoint - 0x1F130)),
            >= 0x1F150 and <= 0x1F169 => (char)('a' + (codePoint - 0x1F150)),
            >= 0x1F170 and <= 0x1F189 => (char)('a' + (codePoint - 0x1F170)),
            _ => '\0',
        };
        return folded != '\0';
    }
}
