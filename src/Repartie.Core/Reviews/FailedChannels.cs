using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;
using Repartie.Threads;

namespace Repartie.Reviews;

/// <summary>The channels that the customer says did not help, in the post or earlier in the thread.</summary>
internal static class FailedChannels
{
    private const string Messenger = "messenger";
    private const string WhatsApp = "whatsapp";

    /// <summary>How many of the customer's last messages are read; what failed long before may work again.</summary>
    private const int MessagesRead = 5;

    /// <summary>Kinds as <see cref="ChannelOffer.Kind"/> has them, and the messengers by name.</summary>
    public static HashSet<string> Of(ReviewCase review)
    {
        HashSet<string> failed = new(StringComparer.Ordinal);
        Add(failed, review.Post.Text, review.InPost("contact-failed-phone"), review.InPost("contact-failed-mail"), review.InPost("contact-failed-form"));
        ThreadMessage[] earlier = [.. review.Thread.Messages.Where(static m => m.Role == ThreadRole.Customer)];
        foreach (ThreadMessage message in earlier.Skip(Math.Max(0, earlier.Length - MessagesRead)))
        {
            TriageTrace trace = review.Engine.Trace(new Post(message.Text, brand: review.Post.Brand, language: review.Decision?.Language));
            Add(failed, message.Text, In(trace, "contact-failed-phone"), In(trace, "contact-failed-mail"), In(trace, "contact-failed-form"));
        }

        return failed;
    }

    /// <summary>Whether an offer is one of them: Messenger is another way than WhatsApp or the network's own messages.</summary>
    public static bool Includes(HashSet<string> failed, in ChannelOffer offer, DraftReading draft)
    {
        if (offer.Kind != "dm")
        {
            return failed.Contains(offer.Kind);
        }

        string words = FoldedWords.Of(draft.Source.Substring(offer.Hit.Start, offer.Hit.End - offer.Hit.Start));
        bool messenger = words.IndexOf(Messenger, StringComparison.Ordinal) >= 0;
        bool whatsApp = words.IndexOf(WhatsApp, StringComparison.Ordinal) >= 0;
        return messenger || whatsApp
            ? (messenger && failed.Contains(Messenger)) || (whatsApp && failed.Contains(WhatsApp))
            : failed.Contains("dm");
    }

    private static IEnumerable<Evidence> In(TriageTrace trace, string signal)
        => trace.Signals.Where(s => s.Name == signal).SelectMany(static s => s.Evidence).Where(static e => e.Message < 0);

    private static void Add(HashSet<string> failed, string text, IEnumerable<Evidence> phone, IEnumerable<Evidence> mail, IEnumerable<Evidence> form)
    {
        if (phone.Any())
        {
            failed.Add("phone");
        }

        if (mail.Any())
        {
            failed.Add("mail");
        }

        // Which written channel failed is known only where the words name it.
        foreach (Evidence evidence in form)
        {
            TokenizedText words = new();
            Tokenizer.Tokenize(text.Substring(evidence.Start, evidence.End - evidence.Start), words);
            for (int t = 0; t < words.Count; t++)
            {
                string word = words.FoldedForm(words.Tokens[t]).ToString();
                if (word is Messenger or WhatsApp)
                {
                    failed.Add(word);
                    continue;
                }

                // "My messages" may be voice mail, texts or anything.
                bool vague = word is "message" or "messages";
                foreach (KeyValuePair<string, string[]> kind in ContactWords.WordsOfForms.Where(k => !vague && k.Value.Contains(word, StringComparer.Ordinal)))
                {
                    failed.Add(kind.Key);
                }
            }
        }
    }
}
