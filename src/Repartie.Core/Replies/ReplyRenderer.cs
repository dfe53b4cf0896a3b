using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Triage;

namespace Repartie.Replies;

/// <summary>
/// Renders the words to start a reply from: the decision's template, the charter's before the built-in one, in the customer's language where
/// the brand speaks it; the first variant that has all its values, fits, repeats no sentence of the thread and no data of the post.
/// Immutable and thread-safe.
/// </summary>
internal sealed class ReplyRenderer(CompiledCharter compiled)
{
    private readonly Charter _charter = compiled.Charter;

    public ReplyDraft Render(Decision decision, Post post, TriageContext context, string? language)
    {
        if (decision.Reply == ReplyKind.None || decision.Template is null)
        {
            return new ReplyDraft(NoReplyReason.NotDue, null);
        }

        if (_charter.Contact.HasDummies)
        {
            return new ReplyDraft(NoReplyReason.DummyContacts, decision.Template);
        }

        NoReplyReason why = NoReplyReason.NoTemplate;
        SpokenBefore before = new(post, context.Thread, _charter.PersonalData);
        foreach (string id in IdsFor(decision))
        {
            foreach (string spoken in LanguagesFor(decision, language))
            {
                foreach ((IReadOnlyList<TemplateText> variants, bool own) in new[] { (compiled.Library.Own(id, spoken), true), (compiled.Library.BuiltIn(id, spoken), false) })
                {
                    if (First(variants, id, own, spoken, decision, post, context, before, ref why) is { } draft)
                    {
                        return draft;
                    }
                }
            }
        }

        return new ReplyDraft(why, decision.Template);
    }

    private ReplyDraft? First(IReadOnlyList<TemplateText> variants, string id, bool own, string language, Decision decision, Post post, TriageContext context, SpokenBefore before, ref NoReplyReason why)
    {
        if (variants.Count == 0)
        {
            return null;
        }

        int? limit = _charter.ReplyLimitOf(post.Network);
        int start = (int)(Seed(post, id) % (uint)variants.Count);
        for (int i = 0; i < variants.Count; i++)
        {
            int variant = (start + i) % variants.Count;
            ReplyValues values = ValuesOf(decision, post, context, language);
            values.Note = NoteOf(decision, post, language, before);
            List<string> dropped = [];
            NoReplyReason? fault = Fit.Try(variants[variant], values, _charter.Voice.Signature, post.Network, limit, dropped, out string text);
            fault ??= before.ShowsData(text) ? NoReplyReason.PersonalData : before.Repeats(text) ? NoReplyReason.Repeated : null;
            if (fault is null)
            {
                return new ReplyDraft(text, id, own, language, variant, variants.Count, Guard.Copy(dropped), post.Network, limit);
            }

            why = fault > why ? fault.Value : why;
        }

        return null;
    }

    private ReplyValues ValuesOf(Decision decision, Post post, TriageContext context, string language)
        => new(_charter, decision, post, context.Now ?? post.CreatedAt, compiled.PhoneCalendar, compiled.Topics.LastOrDefault(t => t.Id == decision.Topic), language);

    // The words that ask to delete: the first that the thread has not heard; all heard, the first one again, for the data still stands there.
    private string? NoteOf(Decision decision, Post post, string language, SpokenBefore before)
    {
        if (decision.Moderation is not { Action: ModerationAction.AskToDelete })
        {
            return null;
        }

        IReadOnlyList<TemplateText> notes = compiled.Library.Own(BuiltInTemplates.DeleteData, language);
        notes = notes.Count > 0 ? notes : compiled.Library.BuiltIn(BuiltInTemplates.DeleteData, language);
        string[] texts = [.. notes.Select(n => string.Concat(n.Parts.Select(static p => p.Fill(static _ => null)))).Where(static t => t.Length > 0)];
        int start = texts.Length == 0 ? 0 : (int)(Seed(post, BuiltInTemplates.DeleteData) % (uint)texts.Length);
        return texts.Length == 0 ? null : Enumerable.Range(0, texts.Length).Select(i => texts[(start + i) % texts.Length]).FirstOrDefault(t => !before.Repeats(t)) ?? texts[start];
    }

    private static uint Seed(Post post, string id) => Text.Hashing.Of((id + "\n" + (post.Id ?? post.Text)).AsSpan());

    private static IEnumerable<string> IdsFor(Decision decision)
    {
        string[] fallbacks = (decision.Disposition, decision.Reply, decision.Channel) switch
        {
            (Disposition.Escalate, _, Channel.Phone) => [BuiltInTemplates.HandoffPhone, BuiltInTemplates.HandoffRequest, BuiltInTemplates.Holding],
            (Disposition.Escalate, _, Channel.Mail) => [BuiltInTemplates.HandoffMail, BuiltInTemplates.HandoffRequest, BuiltInTemplates.Holding],
            (Disposition.Escalate, _, Channel.Form) => [BuiltInTemplates.HandoffForm, BuiltInTemplates.HandoffRequest, BuiltInTemplates.Holding],
            (Disposition.Escalate, _, _) => [BuiltInTemplates.Holding],
            (Disposition.AnswerPublicly, ReplyKind.Redirect, _) => [BuiltInTemplates.RedirectNetwork],
            (Disposition.AnswerPublicly, _, _) => [BuiltInTemplates.Answer],
            (_, ReplyKind.Redirect, _) => [BuiltInTemplates.RedirectTopic],
            _ => [BuiltInTemplates.RemindScope],
        };
        return new[] { decision.Template! }.Concat(fallbacks).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The customer's language where the brand speaks it; else English where the brand does; else the brand's first.</summary>
    private IEnumerable<string> LanguagesFor(Decision decision, string? asked)
    {
        if (asked is not null)
        {
            return [asked];
        }

        if (decision.Language is { } customer)
        {
            string two = customer.Length > 2 ? customer.Substring(0, 2) : customer;
            if (_charter.Languages.Contains(two, StringComparer.Ordinal))
            {
                return [two];
            }

            if (_charter.Languages.Contains("en", StringComparer.Ordinal))
            {
                return ["en"];
            }
        }

        return [_charter.Languages[0]];
    }
}
