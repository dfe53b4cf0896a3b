using System;
using System.Collections.Generic;
using Repartie.Signals.Phrases;

namespace Repartie;

/// <summary>Builds a <see cref="Charter"/> in code. Mutable, for one use, not thread-safe.</summary>
public sealed class CharterBuilder
{
    /// <summary>Confidence below which decisions are marked for review where the charter does not say.</summary>
    public const double DefaultReviewBelow = 0.4;

    /// <summary>Starts a charter.</summary>
    /// <param name="brand">The brand's name; not blank.</param>
    /// <param name="sector">The sector whose starter charter stands behind; the default value for the general one.</param>
    public CharterBuilder(string brand, Sector sector = default)
    {
        Brand = Guard.NotBlank(brand).Trim();
        Sector = sector;
    }

    internal string Brand { get; }

    internal Sector Sector { get; }

    internal string? Name { get; set; }

    internal bool IsStarter { get; set; }

    internal string TimeZoneName { get; private set; } = "UTC";

    internal ServiceCalendar Calendar
    {
        get => field ??= new(OpeningHours.Always, TimeZoneInfo.Utc);
        private set;
    }

    internal List<string> Handles { get; } = [];

    internal List<string> Languages { get; } = [];

    internal List<ScopeTopic> Topics { get; } = [];

    internal ContactBook Contact { get; private set; } = ContactBook.None;

    internal DepartmentTable<LocalizedText?> Departments { get; } = new();

    internal DepartmentTable<string> DepartmentContacts { get; } = new();

    internal List<NetworkProfile> Networks { get; } = [];

    internal List<ResponseTarget> Responses { get; } = [];

    internal List<ReferenceMask> References { get; } = [];

    internal List<RegulatoryClock> Clocks { get; } = [];

    internal List<CharterSignal> Signals { get; } = [];

    internal Voice Voice { get; private set; } = Voice.Default;

    internal List<ReplyTemplate> Replies { get; } = [];

    internal List<Rule> Rules { get; } = [];

    internal RuleWeights Weights { get; private set; } = RuleWeights.None;

    /// <summary>The phrases that were parsed while the charter was read.</summary>
    internal ParsedPhrases Parsed { get; } = new();

    internal double ReviewBelow { get; private set; } = DefaultReviewBelow;

    /// <summary>Adds handles of the brand.</summary>
    /// <param name="handles">Handles with or without <c>@</c>.</param>
    public CharterBuilder WithHandles(params string[] handles)
    {
        foreach (string handle in Guard.NotNull(handles))
        {
            Handles.Add(Guard.NotBlank(handle, nameof(handles)));
        }

        return this;
    }

    /// <summary>Adds languages that the brand speaks.</summary>
    /// <param name="languages">Two letters each.</param>
    public CharterBuilder WithLanguages(params string[] languages)
    {
        Languages.AddRange(Guard.NotNull(languages));
        return this;
    }

    /// <summary>Sets when the brand works.</summary>
    /// <param name="calendar">Hours, holidays and time zone.</param>
    /// <param name="timeZoneName">The zone's IANA name for messages and the charter's hash; null for the zone's own id.</param>
    public CharterBuilder WithCalendar(ServiceCalendar calendar, string? timeZoneName = null)
    {
        Calendar = Guard.NotNull(calendar);
        TimeZoneName = timeZoneName ?? calendar.TimeZone.Id;
        return this;
    }

    /// <summary>Adds a topic.</summary>
    /// <param name="topic">The topic.</param>
    public CharterBuilder WithTopic(ScopeTopic topic)
    {
        Topics.Add(Guard.NotNull(topic));
        return this;
    }

    /// <summary>Sets the contact channels.</summary>
    /// <param name="contact">The channels.</param>
    public CharterBuilder WithContact(ContactBook contact)
    {
        Contact = Guard.NotNull(contact);
        return this;
    }

    /// <summary>Adds a department.</summary>
    /// <param name="department">The department.</param>
    /// <param name="label">What it is called; null for its id.</param>
    /// <param name="contact">Whom to turn to inside the company, for the people who run the accounts; never shown in public; null for nobody named.</param>
    public CharterBuilder WithDepartment(Department department, LocalizedText? label = null, string? contact = null)
    {
        if (contact is not null)
        {
            DepartmentContacts[department] = contact;
        }

        Departments[department] = label;
        return this;
    }

    /// <summary>Adds a network.</summary>
    /// <param name="profile">How it is used.</param>
    public CharterBuilder WithNetwork(NetworkProfile profile)
    {
        Networks.Add(Guard.NotNull(profile));
        return this;
    }

    /// <summary>Adds a response target.</summary>
    /// <param name="target">The target.</param>
    public CharterBuilder WithResponse(ResponseTarget target)
    {
        Responses.Add(Guard.NotNull(target));
        return this;
    }

    /// <summary>Adds a regulatory clock for complaints; one that is there already is not added again.</summary>
    /// <param name="clock">The clock, one of <see cref="RegulatoryClock.Known"/>.</param>
    public CharterBuilder WithClock(RegulatoryClock clock)
    {
        if (!Clocks.Contains(Guard.NotNull(clock)))
        {
            Clocks.Add(clock);
        }

        return this;
    }

    /// <summary>Adds a mask of the brand's references.</summary>
    /// <param name="mask">The mask.</param>
    public CharterBuilder WithReference(ReferenceMask mask)
    {
        References.Add(Guard.NotNull(mask));
        return this;
    }

    /// <summary>Adds a signal.</summary>
    /// <param name="signal">The signal.</param>
    public CharterBuilder WithSignal(CharterSignal signal)
    {
        Signals.Add(Guard.NotNull(signal));
        return this;
    }

    /// <summary>Sets how the brand speaks.</summary>
    /// <param name="voice">The voice.</param>
    public CharterBuilder WithVoice(Voice voice)
    {
        Voice = Guard.NotNull(voice);
        return this;
    }

    /// <summary>Adds a reply template.</summary>
    /// <param name="template">The template.</param>
    public CharterBuilder WithReply(ReplyTemplate template)
    {
        Replies.Add(Guard.NotNull(template));
        return this;
    }

    /// <summary>Adds a rule.</summary>
    /// <param name="rule">The rule.</param>
    public CharterBuilder WithRule(Rule rule)
    {
        Rules.Add(Guard.NotNull(rule));
        return this;
    }

    /// <summary>Sets learned weights.</summary>
    /// <param name="weights">The weights.</param>
    public CharterBuilder WithWeights(RuleWeights weights)
    {
        Weights = Guard.NotNull(weights);
        return this;
    }

    /// <summary>Sets the confidence below which a decision is marked for review.</summary>
    /// <param name="confidence">From 0 (never) to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public CharterBuilder WithReviewBelow(double confidence)
    {
        ReviewBelow = confidence is >= 0 and <= 1 ? confidence : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Allowed: 0 to 1.");
        return this;
    }

    /// <summary>Builds the charter.</summary>
    /// <exception cref="ArgumentException">Two topics have the same id.</exception>
    public Charter Build() => new(this);
}
