using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.BuiltIn;
using Repartie.Charters.Reading;
using Repartie.Triage;

namespace Repartie.Replies;

/// <summary>The built-in templates, read once per process.</summary>
internal sealed class BuiltInReplies
{
    private static readonly Lazy<BuiltInReplies> Lazy = new(static () => new BuiltInReplies());

    private static readonly string[] AllVoices = ["en", "fr-tu", "fr-vous"];

    // Each voice is read when a reply first needs it.
    private readonly OncePerName<Dictionary<string, TemplateText[]>> _byVoice = new(static v => Read($"Replies/{v}.json"));

    private BuiltInReplies()
    {
    }

    public static BuiltInReplies Instance => Lazy.Value;

    /// <summary>The languages of the built-in templates.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr"];

    /// <summary>The voices: a language, and in French a form of address.</summary>
    public IReadOnlyList<string> Voices { get; } = AllVoices;

    public IEnumerable<string> Ids(string voice) => VoiceOf(voice).Keys;

    /// <summary>The variants of a template, or none.</summary>
    public IReadOnlyList<TemplateText> Find(string id, string language, AddressForm address)
        => Of(language == "fr" ? address == AddressForm.Tu ? "fr-tu" : "fr-vous" : language, id);

    /// <summary>The variants of a template in a voice, or none.</summary>
    public IReadOnlyList<TemplateText> Of(string voice, string id)
        => Array.IndexOf(AllVoices, voice) >= 0 && VoiceOf(voice).TryGetValue(id, out TemplateText[]? texts) ? texts : [];

    private Dictionary<string, TemplateText[]> VoiceOf(string voice) => _byVoice.Of(voice);

    private static Dictionary<string, TemplateText[]> Read(string path)
    {
        FaultList faults = new(path);
        if (JsonTreeReader.Read(Encoding.UTF8.GetBytes(BuiltInFiles.ReadText(path)), faults) is not { } root || faults.HasErrors)
        {
            throw new CharterException(faults.InOrder);
        }

        return root.Members.ToDictionary(
            static m => m.Key,
            static m => m.Value.Items.Select(static i => TemplateText.Parse(i.Text)).ToArray(),
            StringComparer.Ordinal);
    }
}

/// <summary>The templates of a charter, read; the built-in ones stand behind them. Immutable.</summary>
internal sealed class ReplyLibrary
{
    private const string AnyLanguage = "any";

    private readonly Dictionary<string, Dictionary<string, TemplateText[]>> _own = new(StringComparer.Ordinal);
    private readonly AddressForm _address;

    public ReplyLibrary(Charter charter)
    {
        _address = charter.Voice.Address;
        foreach (ReplyTemplate template in charter.Replies)
        {
            _own[template.Id] = template.Texts.ToDictionary(static t => t.Key, static t => Readable(t.Value), StringComparer.Ordinal);
        }
    }

    /// <summary>Whether the charter or the built-in set has a template of this id.</summary>
    public bool Has(string id) => _own.ContainsKey(id) || BuiltInTemplates.All.Contains(id, StringComparer.Ordinal);

    // What cannot be read is reported where charters are checked, and is not used.
    private static TemplateText[] Readable(IReadOnlyList<string> texts)
    {
        List<TemplateText> read = [];
        foreach (string text in texts)
        {
            try
            {
                read.Add(TemplateText.Parse(text));
            }
            catch (FormatException)
            {
            }
        }

        return [.. read];
    }

    /// <summary>The charter's variants, or none.</summary>
    public IReadOnlyList<TemplateText> Own(string id, string language)
        => _own.TryGetValue(id, out Dictionary<string, TemplateText[]>? texts) && (texts.TryGetValue(language, out TemplateText[]? variants) || texts.TryGetValue(AnyLanguage, out variants))
            ? variants
            : [];

    /// <summary>The built-in variants, or none.</summary>
    public IReadOnlyList<TemplateText> BuiltIn(string id, string language) => BuiltInReplies.Instance.Find(id, language, _address);
}
