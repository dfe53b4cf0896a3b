using System;
using System.Collections.Generic;

namespace Repartie.Triage;

/// <summary>The rules that decide for one charter, the built-in ones first, and their order by id, which is worked out once for all who need it.</summary>
internal sealed class RuleTable
{
    private readonly string[] _ids;

    public RuleTable(IReadOnlyList<Rule> builtIn, IReadOnlyList<Rule> own)
    {
        BuiltInCount = builtIn.Count;
        Rules = new Rule[builtIn.Count + own.Count];
        Order = new int[Rules.Length];
        _ids = new string[Rules.Length];
        for (int r = 0; r < Rules.Length; r++)
        {
            Rules[r] = r < BuiltInCount ? builtIn[r] : own[r - BuiltInCount];
            Order[r] = r;
            _ids[r] = Rules[r].Id;
        }

        Array.Sort(_ids, Order, StringComparer.Ordinal);
    }

    /// <summary>The rules as they came.</summary>
    public Rule[] Rules { get; }

    /// <summary>Indexes of <see cref="Rules"/>, in the ordinal order of ids.</summary>
    public int[] Order { get; }

    /// <summary>How many rules are built in.</summary>
    public int BuiltInCount { get; }

    /// <summary>The charter's own rules, in the ordinal order of their ids.</summary>
    public IEnumerable<Rule> Own
    {
        get
        {
            foreach (int rule in Order)
            {
                if (rule >= BuiltInCount)
                {
                    yield return Rules[rule];
                }
            }
        }
    }

    /// <summary>Whether two rules have one id.</summary>
    public bool HasDuplicates
    {
        get
        {
            for (int i = 1; i < _ids.Length; i++)
            {
                if (string.Equals(_ids[i], _ids[i - 1], StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The place of an id in <see cref="Order"/>; it must be there.</summary>
    public int PlaceOf(string id) => Array.BinarySearch(_ids, id, StringComparer.Ordinal);
}
