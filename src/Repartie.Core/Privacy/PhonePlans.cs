using System;

namespace Repartie.Privacy;

/// <summary>What the numbering plans say: country codes and lengths, and which numbers are public services.</summary>
internal static class PhonePlans
{
    /// <summary>
    /// Country code, shortest and longest national number without trunk prefix, as "code,min,max". Source: ITU-T E.164 list of assigned codes and
    /// the national plans notified to the ITU; where a plan has many lengths, those of subscriber numbers.
    /// </summary>
    private const string Plans =
        "1,10,10;7,10,10;20,8,10;27,9,9;30,10,10;31,9,9;32,8,9;33,9,9;34,9,9;36,8,9;39,8,11;40,9,9;41,9,9;43,7,13;44,9,10;45,8,8;46,7,10;47,8,8;48,9,9;49,7,12;"
        + "51,8,9;52,10,10;53,8,8;54,10,11;55,10,11;56,9,9;57,10,10;58,10,10;60,8,10;61,9,9;62,8,12;63,8,10;64,8,10;65,8,8;66,8,9;81,9,10;82,8,10;84,9,10;86,10,11;"
        + "90,10,10;91,10,10;92,9,10;93,9,9;94,9,9;95,7,10;98,10,10;211,9,9;212,9,9;213,8,9;216,8,8;218,8,9;220,7,7;221,9,9;222,8,8;223,8,8;224,8,9;225,10,10;"
        + "226,8,8;227,8,8;228,8,8;229,8,10;230,7,8;231,7,9;232,8,8;233,9,9;234,8,10;235,8,8;236,8,8;237,8,9;238,7,7;239,7,7;240,9,9;241,7,8;242,9,9;243,9,9;"
        + "244,9,9;245,7,9;248,7,7;249,9,9;250,9,9;251,9,9;252,7,9;253,8,8;254,9,9;255,9,9;256,9,9;257,8,8;258,8,9;260,9,9;261,9,9;262,9,9;263,9,9;264,8,9;265,7,9;"
        + "266,8,8;267,7,8;268,8,8;269,7,7;291,7,7;297,7,7;298,6,6;299,6,6;350,8,8;351,9,9;352,6,11;353,7,9;354,7,9;355,8,9;356,8,8;357,8,8;358,6,12;359,8,9;"
        + "370,8,8;371,8,8;372,7,8;373,8,8;374,8,8;375,9,9;376,6,9;377,8,9;378,6,10;380,9,9;381,8,9;382,8,8;383,8,8;385,8,9;386,8,8;387,8,8;389,8,8;420,9,9;421,9,9;"
        + "423,7,9;501,7,7;502,8,8;503,8,8;504,8,8;505,8,8;506,8,8;507,7,8;508,6,9;509,8,8;590,9,9;591,8,8;592,7,7;593,8,9;594,9,9;595,9,9;596,9,9;597,6,7;598,8,8;"
        + "599,7,8;670,7,8;673,7,7;674,7,7;675,7,8;676,5,7;677,7,7;678,7,7;679,7,7;680,7,7;682,5,5;685,7,7;687,6,6;689,8,8;691,7,7;692,7,7;850,8,10;852,8,8;853,8,8;"
        + "855,8,9;856,8,10;880,8,10;886,8,9;960,7,7;961,7,8;962,8,9;963,8,9;964,8,10;965,8,8;966,8,9;967,7,9;968,8,8;970,8,9;971,8,9;972,8,9;973,8,8;974,8,8;975,7,8;"
        + "976,8,8;977,8,10;992,9,9;993,8,8;994,9,9;995,9,9;996,9,9;998,9,9;";

    // The plans by country code: shortest and longest national number, 0 for a code that is not assigned.
    private static readonly (byte Min, byte Max)[] s_byCode = Read();

    /// <summary>The country code with which digits begin, 1 to 3 digits long, and the lengths of its national numbers; 0 when there is none.</summary>
    public static int CountryCode(ReadOnlySpan<char> digits, out int length, out int min, out int max)
    {
        int code = 0;
        for (length = 1; length <= 3 && length <= digits.Length; length++)
        {
            code = (code * 10) + digits[length - 1] - '0';
            if (code > 0 && s_byCode[code].Max > 0)
            {
                min = s_byCode[code].Min;
                max = s_byCode[code].Max;
                return code;
            }
        }

        min = 0;
        max = 0;
        return 0;
    }

    /// <summary>Whether ten digits are a number of the North American plan: area and exchange begin with 2 to 9 and are no service code. Source: NANPA.</summary>
    public static bool IsNorthAmerican(ReadOnlySpan<char> digits)
        => digits.Length == 10
            && digits[0] >= '2' && digits[1] <= '8' && !(digits[1] == '1' && digits[2] == '1')
            && digits[3] >= '2' && !(digits[4] == '1' && digits[5] == '1');

    /// <summary>Toll-free and premium area codes. Source: NANPA.</summary>
    public static bool IsNorthAmericanService(ReadOnlySpan<char> digits)
        => (digits[0] == '8' && digits[1] == digits[2] && digits[1] is '0' or (>= '2' and <= '8')) || (digits[0] == '9' && digits[1] == '0' && digits[2] == '0');

    /// <summary>French national number without its 0: 8 (special tariffs) and 9 69 (companies' numbers at local rate). Source: ARCEP.</summary>
    public static bool IsFrenchService(ReadOnlySpan<char> national) => national[0] == '8' || (national[0] == '9' && national[1] == '6' && national[2] == '9');

    /// <summary>British national number without its 0: 3 (organisations), 80, 84, 87 (special rates), 9 (premium). Source: Ofcom.</summary>
    public static bool IsBritishService(ReadOnlySpan<char> national)
        => national[0] is '3' or '9' || (national[0] == '8' && national[1] is '0' or '4' or '7' && !(national[1] is '0' && national[2] is not ('0' or '8')));

    /// <summary>Whether a national number belongs to a service that no person owns.</summary>
    public static bool IsService(int country, ReadOnlySpan<char> national) => country switch
    {
        1 => IsNorthAmericanService(national),
        33 => IsFrenchService(national),
        44 => IsBritishService(national),
        _ => national[0] == '8' && national[1] == '0' && national[2] == '0',
    };

    private static (byte Min, byte Max)[] Read()
    {
        (byte, byte)[] plans = new (byte, byte)[1000];
        int code = 0;
        int min = 0;
        int value = 0;
        int field = 0;
        foreach (char c in Plans)
        {
            if (Chars.Digit(c) is >= 0 and int digit)
            {
                value = (value * 10) + digit;
                continue;
            }

            if (c == ';')
            {
                plans[code] = ((byte)min, (byte)value);
            }

            (code, min) = field == 0 ? (value, min) : (code, value);
            field = c == ';' ? 0 : field + 1;
            value = 0;
        }

        return plans;
    }
}
