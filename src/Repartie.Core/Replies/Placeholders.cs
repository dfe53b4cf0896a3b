using System.Collections.Generic;

namespace Repartie.Replies;

/// <summary>The names that templates may hold in braces, each with one meaning.</summary>
internal static class Placeholders
{
    /// <summary>The brand's name.</summary>
    public const string Brand = "brand";

    /// <summary>What replies are signed with; a template that does not name it is signed at its end.</summary>
    public const string Signature = "signature";

    /// <summary>The number of the line that is open: the emergency line where one is due, else the phone.</summary>
    public const string Phone = "phone";

    /// <summary>The hours of that line.</summary>
    public const string Hours = "hours";

    /// <summary>The address for postal mail.</summary>
    public const string Address = "address";

    /// <summary>The link of the private written channel that has not failed.</summary>
    public const string Form = "form";

    /// <summary>What that channel is called.</summary>
    public const string FormLabel = "form-label";

    /// <summary>The decision's channel in words: "at 01 …", "by post to …".</summary>
    public const string Where = "where";

    /// <summary>The page of public help.</summary>
    public const string Help = "help";

    /// <summary>The link of the redirected topic.</summary>
    public const string Link = "link";

    /// <summary>The department's label.</summary>
    public const string Department = "department";

    /// <summary>How soon the brand speaks up again, as its response targets say.</summary>
    public const string Deadline = "deadline";

    /// <summary>The networks where the brand answers.</summary>
    public const string Networks = "networks";

    /// <summary>The brand's first handle.</summary>
    public const string Handle = "handle";

    /// <summary>The public emergency number where the brand is.</summary>
    public const string EmergencyNumber = "emergency-number";

    /// <summary>The public line for people in despair where the brand is.</summary>
    public const string Helpline = "helpline";

    /// <summary>The words that ask the author to delete exposed data; a template that does not name it has it at its end.</summary>
    public const string Note = "note";

    public static IReadOnlyList<string> All { get; } =
    [
        Brand, Signature, Phone, Hours, Address, Form, FormLabel, Where, Help, Link, Department, Deadline, Networks, Handle, EmergencyNumber, Helpline, Note,
    ];
}
