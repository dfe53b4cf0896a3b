using System.Collections.Generic;

namespace Repartie.Triage;

/// <summary>A set of review codes. The few sets that occur are made into lists once per process.</summary>
internal struct ReviewCodes
{
    private static readonly IReadOnlyList<ReviewCode>[] Lists = new IReadOnlyList<ReviewCode>[1 << ((int)ReviewCode.Fault + 1)];
    private int _bits;

    public void Add(ReviewCode code) => _bits |= 1 << (int)code;

    /// <summary>The codes, in the order of their numbers.</summary>
    public readonly IReadOnlyList<ReviewCode> ToList() => Lists[_bits] ??= Build(_bits);

    private static IReadOnlyList<ReviewCode> Build(int bits)
    {
        Rows<ReviewCode> codes = new();
        for (ReviewCode code = 0; code <= ReviewCode.Fault; code++)
        {
            if ((bits & (1 << (int)code)) != 0)
            {
                codes.Add(code);
            }
        }

        return new FrozenList<ReviewCode>(codes.ToArray(), 0, codes.Count);
    }
}
