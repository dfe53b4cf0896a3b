using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>
/// A brand's editorial line as data: scope, networks, contact channels, hours, response targets, departments, words and rules.
/// Immutable and safe to share between threads. Read one with <see cref="CharterReader"/>, or build one with <see cref="CharterBuilder"/>.
/// </summary>
public sealed class Charter
{
    private readonly Lazy<PersonalDataOptions> _personalData;

    internal Charter(CharterBuilder builder)
    {
        Brand = builder.Brand;
        Name = builder.Name ?? builder.Brand;
        Sector = builder.Sector;
        Handles = Guard.Copy(builder.Handles);
        Languages = builder.Languages.Count > 0 ? Guard.Copy(builder.Languages) : ["fr", "en"];
        Calendar = builder.Calendar;
        TimeZoneName = builder.TimeZoneName;
        Scope = new BrandScope(builder.Topics);
        Contact = builder.Contact;
        Departments = builder.Departments.Copy();
        DepartmentContacts = builder.DepartmentContacts.Copy();
        Networks = Guard.Copy(builder.Networks);
        Responses = Guard.Copy(builder.Responses);
        References = Guard.Copy(builder.References);
        Clocks = Guard.Copy(builder.Clocks);
        Signals = Guard.Copy(builder.Signals);
        Voice = builder.Voice;
        Replies = Guard.Copy(builder.Replies);
        Rules = Guard.Copy(builder.Rules);
        Weights = builder.Weights;
        ReviewBelow = builder.ReviewBelow;
        IsStarter = builder.IsStarter;
        _personalData = new Lazy<PersonalDataOptions>(PersonalDataOf);
    }

    /// <summary>The phrases that were parsed while the charter was read, until it is compiled; null where there are none.</summary>
    internal Signals.Phrases.ParsedPhrases? Parsed { get; set; }

    /// <summary>What was compiled when the charter was checked, so that an engine need not compile it again; null where it was built in code.</summary>
    internal Triage.CompiledCharter? Compiled { get; set; }

    /// <summary>The brand's name.</summary>
    public string Brand { get; }

    /// <summary>The charter's name in decisions: the brand's, or the sector's for a starter charter.</summary>
    public string Name { get; }

    /// <summary>The brand's sector; its starter charter stands behind this one.</summary>
    public Sector Sector { get; }

    /// <summary>The brand's accounts, with or without <c>@</c>.</summary>
    public IReadOnlyList<string> Handles { get; }

    /// <summary>The languages that the brand speaks, two letters each.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>When the brand works: hours, holidays and time zone.</summary>
    public ServiceCalendar Calendar { get; }

    /// <summary>The time zone as written in the charter.</summary>
    public string TimeZoneName { get; }

    /// <summary>The topics that this charter adds to those of its sector's starter charter.</summary>
    public BrandScope Scope { get; }

    /// <summary>The contact channels that the brand offers.</summary>
    public ContactBook Contact { get; }

    /// <summary>The departments with their labels; a null label shows the id.</summary>
    public IReadOnlyDictionary<Department, LocalizedText?> Departments { get; }

    /// <summary>Whom to turn to inside the company, by department; never shown in public.</summary>
    public IReadOnlyDictionary<Department, string> DepartmentContacts { get; }

    /// <summary>The networks as the brand uses them.</summary>
    public IReadOnlyList<NetworkProfile> Networks { get; }

    /// <summary>How soon posts are to be answered.</summary>
    public IReadOnlyList<ResponseTarget> Responses { get; }

    /// <summary>Regulatory clocks for complaints; empty for none.</summary>
    public IReadOnlyList<RegulatoryClock> Clocks { get; }

    /// <summary>Masks of the brand's references.</summary>
    public IReadOnlyList<ReferenceMask> References { get; }

    /// <summary>Signals that the charter adds or extends.</summary>
    public IReadOnlyList<CharterSignal> Signals { get; }

    /// <summary>How the brand speaks.</summary>
    public Voice Voice { get; }

    /// <summary>The charter's reply templates.</summary>
    public IReadOnlyList<ReplyTemplate> Replies { get; }

    /// <summary>The charter's own rules; the built-in ones stand behind them.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Learned weights that replace the built-in ones; empty for none.</summary>
    public RuleWeights Weights { get; }

    /// <summary>A decision whose confidence is below this value, 0 to 1, is marked for review.</summary>
    public double ReviewBelow { get; }

    /// <summary>Whether it is one of the built-in starter charters, whose contacts are dummies.</summary>
    public bool IsStarter { get; }

    /// <summary>How personal data is told from what is public: the brand's references, and its own contacts.</summary>
    public PersonalDataOptions PersonalData => _personalData.Value;

    /// <summary>The role of a network; <see cref="NetworkRole.Service"/> where the charter says nothing.</summary>
    /// <param name="network">The network.</param>
    public NetworkRole RoleOf(Network network)
        => Networks.FirstOrDefault(n => n.Network == network)?.Role ?? NetworkRole.Service;

    /// <summary>
    /// Where to point a service request that is made on a network which the brand does not serve: the first network of the charter whose role
    /// is service and that is no review site.
    /// </summary>
    /// <param name="network">The network of the request.</param>
    /// <returns>The network to point to; the default value where the request's own is served, and where the charter names none that is.</returns>
    public Network ServedInsteadOf(Network network)
        => network.IsUnknown || RoleOf(network) == NetworkRole.Service
            ? default
            : Networks.FirstOrDefault(static n => n.Role == NetworkRole.Service && !NetworkTraits.Of(n.Network).IsReviewSite)?.Network ?? default;

    /// <summary>The longest public reply on a network in characters: the charter's own limit, else the network's; null where neither is known.</summary>
    /// <param name="network">The network.</param>
    public int? ReplyLimitOf(Network network)
        => Networks.FirstOrDefault(n => n.Network == network)?.Limit ?? NetworkTraits.Of(network).ReplyLimit;

    /// <summary>The starter charter of a sector; the general one for a sector without its own.</summary>
    /// <param name="sector">The sector.</param>
    public static Charter Starter(Sector sector) => Repartie.Charters.StarterCharters.Get(sector);

    /// <summary>The text of a sector's starter charter, with its comments, for authors to read and start from.</summary>
    /// <param name="sector">The sector; the general one stands for a sector without its own.</param>
    public static string StarterText(Sector sector) => Repartie.Charters.StarterCharters.TextOf(sector);

    /// <summary>Reads a charter from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="CharterException">The charter has errors; all are listed.</exception>
    public static Charter Parse(string json) => CharterReader.Read(json);

    // Written with plain lists: every first decision waits for it.
    private PersonalDataOptions PersonalDataOf()
    {
        List<string> phones = [];
        List<string> emails = [];
        if (Contact.Phone is { } phone)
        {
            phones.Add(phone.Number);
        }

        if (Contact.Emergency is { } emergency)
        {
            phones.Add(emergency.Number);
        }

        for (int f = 0; f < Contact.Forms.Count; f++)
        {
            if (Contact.Forms[f].Url.IndexOf('@') > 0)
            {
                emails.Add(Contact.Forms[f].Link);
            }
        }

        return new(
            References,
            FrozenList<string>.Owning(phones.ToArray()),
            FrozenList<string>.Owning(emails.ToArray()),
            Contact.PostalMail is { } postal ? FrozenList<string>.Owning([postal.Address]) : null);
    }
}
