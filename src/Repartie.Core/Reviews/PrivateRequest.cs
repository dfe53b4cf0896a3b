using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.Replies;

namespace Repartie.Reviews;

/// <summary>Where words of the brand ask for private data in public: in drafts, and in templates before a customer reads one.</summary>
internal static class PrivateRequest
{
    // Stands for the value of a placeholder that leads to a private place.
    private const string PrivateLink = " https://private.example/ ";

    private static readonly string[] Leading = [Placeholders.Form, Placeholders.Where, Placeholders.Phone, Placeholders.Address];

    /// <summary>The requests of a draft that lead to no private place, or say that the answer belongs here.</summary>
    public static IEnumerable<DraftHit> In(DraftReading draft, ChannelOffers channels)
    {
        IReadOnlyList<DraftHit> here = draft.In("asks-here");
        return draft.In("asks-data").Where(hit =>
            here.Any(h => h.Sentence == hit.Sentence) || !(channels.HasPrivateRoute || Pointers.LinkNear(draft, hit.Sentence)));
    }

    /// <summary>The words of a template that ask, or null for one that asks for nothing.</summary>
    /// <param name="template">The template.</param>
    /// <param name="language">Its language; null, or one without lexicons, to read it in every language.</param>
    /// <param name="charter">The charter that it belongs to.</param>
    public static string? Find(TemplateText template, string? language, Charter charter)
    {
        StringBuilder text = new();
        foreach (TemplatePiece piece in template.Parts.SelectMany(static p => p.Pieces))
        {
            text.Append(!piece.IsPlaceholder ? piece.Text : Leading.Contains(piece.Text) ? PrivateLink : charter.Brand);
        }

        DraftReading draft = DraftReading.Of(text.ToString(), language);
        DraftHit[] asked = [.. In(draft, ChannelOffers.Of(draft, charter)).Take(1)];
        return asked.Length == 0 ? null : draft.Source.Substring(asked[0].Start, asked[0].End - asked[0].Start);
    }
}
