using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>
/// What should happen with a post, why, by when and through whom. Immutable and safe to share between threads. It carries data, not
/// sentences: <see cref="TriageEngine.Explain"/> renders them.
/// </summary>
public sealed class Decision
{
    private const int NoLead = int.MinValue;
    private const long NoTime = -1;

    // Hosts keep decisions by the million: what has few values takes few bytes.
    private readonly byte _disposition;
    private readonly byte _channel;
    private readonly byte _priority = (byte)Priority.Normal;
    private readonly byte _reply;
    private readonly byte _runnerUp;
    private readonly ushort _thousandths;
    private readonly short _respondOffset;
    private readonly bool _hasDepartment;
    private readonly int _lead = NoLead;
    private readonly long _respondTicks = NoTime;
    private readonly Department _department;

    internal Decision(Disposition disposition, CharterStamp charter)
    {
        _disposition = (byte)disposition;
        Charter = charter;
    }

    /// <summary>What should happen.</summary>
    public Disposition Disposition => (Disposition)_disposition;

    /// <summary>The channel of an escalation; null for other dispositions, and where no channel is left.</summary>
    public Channel? Channel
    {
        get => _channel == 0 ? null : (Channel)(_channel - 1);
        internal init => _channel = (byte)(value is { } channel ? (int)channel + 1 : 0);
    }

    /// <summary>Further channels that are open, in the order to offer them.</summary>
    public IReadOnlyList<Channel> Alternatives { get; internal init; } = FrozenList<Channel>.Empty;

    /// <summary>The department that takes the matter, or null where the front office keeps it.</summary>
    public Department? Department
    {
        get => _hasDepartment ? _department : null;
        internal init
        {
            _hasDepartment = value is not null;
            _department = value.GetValueOrDefault();
        }
    }

    /// <summary>How soon it is to be handled.</summary>
    public Priority Priority
    {
        get => (Priority)_priority;
        internal init => _priority = (byte)value;
    }

    /// <summary>By when the first response is due, or null where no time or no target is known.</summary>
    public DateTimeOffset? RespondBy
    {
        get => _respondTicks == NoTime ? null : new DateTimeOffset(_respondTicks, TimeSpan.FromMinutes(_respondOffset));
        internal init
        {
            _respondTicks = value?.Ticks ?? NoTime;
            _respondOffset = (short)(value?.Offset.Ticks / TimeSpan.TicksPerMinute ?? 0);
        }
    }

    /// <summary>Whether and how the post gets a public reply.</summary>
    public ReplyKind Reply
    {
        get => (ReplyKind)_reply;
        internal init => _reply = (byte)value;
    }

    /// <summary>The reply template to start from, or null.</summary>
    public string? Template { get; internal init; }

    /// <summary>How sure the decision is, from 0 to 1 in thousandths; the same on every machine.</summary>
    public double Confidence => Thousandths / 1000.0;

    /// <summary>Whether a person should look at it before anything is published.</summary>
    public bool NeedsReview => Review.Count > 0;

    /// <summary>Why a person should look at it; empty for no review.</summary>
    public IReadOnlyList<ReviewCode> Review { get; internal init; } = FrozenList<ReviewCode>.Empty;

    /// <summary>A proposal for the post itself, or null.</summary>
    public Moderation? Moderation { get; internal init; }

    /// <summary>The rules that carried the decision, strongest first.</summary>
    public IReadOnlyList<Reason> Reasons { get; internal init; } = [];

    /// <summary>Shadow rules that fired; they decided nothing.</summary>
    public IReadOnlyList<string> Shadows { get; internal init; } = [];

    /// <summary>The charter that decided.</summary>
    public CharterStamp Charter { get; }

    /// <summary>The disposition that came second.</summary>
    public Disposition RunnerUp
    {
        get => (Disposition)_runnerUp;
        internal init => _runnerUp = (byte)value;
    }

    /// <summary>
    /// By how many points of weight the decision leads the runner-up; null where a rule decided, so that weights did not count.
    /// </summary>
    public int? Lead
    {
        get => _lead == NoLead ? null : _lead;
        internal init => _lead = value ?? NoLead;
    }

    /// <summary>The language the post was read in, two letters, or null where it was not known.</summary>
    public string? Language { get; internal init; }

    internal int Thousandths
    {
        get => _thousandths;
        init => _thousandths = (ushort)value;
    }

    /// <summary>The redirected topic that was seen, for the reply's link; null for none.</summary>
    internal string? Topic { get; init; }

    /// <summary>The index of the form that has not failed; -1 where there is none.</summary>
    internal int Form { get; init; } = -1;

    /// <summary>Whether the emergency line counts.</summary>
    internal bool Emergency { get; init; }

    /// <summary>Disposition, channel and confidence on one line.</summary>
    public override string ToString()
        => Channel is { } channel
            ? FormattableString.Invariant($"{Disposition} by {channel} ({Confidence:0.00})")
            : FormattableString.Invariant($"{Disposition} ({Confidence:0.00})");
}
