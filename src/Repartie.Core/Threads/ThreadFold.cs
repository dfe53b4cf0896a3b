using System;
using Repartie.Posts.Linking;

namespace Repartie.Threads;

/// <summary>
/// Takes one post after the other, in reading order, into the state of a thread. Reading a whole thread and continuing a kept state are
/// this same step, so that they cannot differ.
/// </summary>
internal static class ThreadFold
{
    private const int SketchesKept = 4;

    /// <summary>Takes a post in.</summary>
    /// <param name="state">The state of everything before it.</param>
    /// <param name="post">The post.</param>
    /// <param name="place">Its place.</param>
    /// <param name="parent">The known post that it answers, or null.</param>
    /// <param name="reading">What it says; null for a deleted post.</param>
    public static void Take(PostThreadState state, ThreadPost post, PlaceInThread place, PostRecord? parent, PostReading? reading)
    {
        bool isBrand = post.Role == ThreadRole.Brand;
        int person = isBrand ? PostRecord.Nobody : state.PersonFor(post);
        int addressee = AddresseeOf(person, parent);
        bool first = state.Posts.Count == 0;
        PostRecord record = new()
        {
            Person = person,
            Addressee = addressee,
            ToBrand = !isBrand && reading is not null && IsToBrand(person, parent, reading),
            BrandAsks = isBrand && reading is not null && reading.Has(PostSigns.AsksInfo | PostSigns.AsksPrivate),
            At = place.At,
            Depth = place.Depth,
            Print = PostPrint.Of(post),
        };
        state.Add(post, place, record);
        if (reading is null)
        {
            state.Deleted++;
            return;
        }

        if (isBrand)
        {
            Reply(state, post, place.At, record, parent, reading, first);
        }
        else
        {
            Hear(state, state.People[person], post, place.At, record, parent, reading);
        }
    }

    // A brand's continuation of its own post speaks to whom that post spoke.
    private static int AddresseeOf(int person, PostRecord? parent)
    {
        if (parent is null)
        {
            return PostRecord.Nobody;
        }

        bool own = parent.Person == person;
        return own ? parent.Addressee : parent.Person;
    }

    private static bool IsToBrand(int person, PostRecord? parent, PostReading reading)
    {
        if (parent is null || parent.Person == PostRecord.Nobody)
        {
            return true;
        }

        if (parent.Person == person)
        {
            return parent.ToBrand;
        }

        // Networks name everyone above in a reply: that the brand is named there says little about whom a question is for.
        bool talk = reading.Has(PostSigns.Helps) || !reading.Has(PostSigns.NamesBrand);
        return reading.Has(PostSigns.Complains | PostSigns.Joins) || !talk;
    }

    private static void Reply(PostThreadState state, ThreadPost post, long at, PostRecord record, PostRecord? parent, PostReading reading, bool first)
    {
        state.NoteBrand(post, at);
        state.Snowball.BrandSpeaks();
        if (record.Addressee != PostRecord.Nobody)
        {
            Answer(state, record.Addressee, post, at, reading);
            return;
        }

        state.Statements += parent is null && first ? 0 : 1;
        if (parent is null && post.InReplyTo is null && !first)
        {
            // Without links the brand speaks to all who wait.
            foreach (int waiting in state.TakeWaiting())
            {
                Answer(state, waiting, post, at, reading);
            }
        }
    }

    private static void Answer(PostThreadState state, int number, ThreadPost post, long at, PostReading reading)
    {
        PersonRecord person = state.People[number];
        bool sends = reading.Has(PostSigns.MovesAway | PostSigns.AsksPrivate) && !reading.Has(PostSigns.RepliedInPrivate);
        bool deflects = sends && !reading.Has(PostSigns.GivesHelp);
        person.BrandReplies++;
        person.Deflections += deflects ? 1 : 0;
        person.LastAnswerAt = at;
        if (person.FirstComplaintAt is not null)
        {
            person.AcknowledgedAt ??= at;
            person.AnsweredAt ??= deflects ? null : at;
        }

        if (person.Open is { } open)
        {
            open.AnsweredAt = at;
            open.AnswerId = post.Id;
            open.Deflected = deflects;
            state.Waiting.Remove(number);
        }

        if (person.Pending is { } pending && reading.Has(PostSigns.RepliedInPrivate | PostSigns.ClosesCase) && !sends)
        {
            pending.Stage = HandoffStage.Answered;
            pending.AnsweredAt = at;
        }
        else if (sends)
        {
            Offer(person, post, at, reading.Offers);
        }
    }

    private static void Offer(PersonRecord person, ThreadPost post, long at, ContactSet offers)
    {
        person.SentBack += person.IsNew(offers) ? 0 : 1;
        if (person.Pending is { Stage: HandoffStage.Offered or HandoffStage.Accepted } pending)
        {
            pending.Contacts |= offers;
            pending.Offers++;
            return;
        }

        person.Handoffs.Add(new HandoffRecord { OfferId = post.Id, OfferedAt = at, Contacts = offers, Stage = HandoffStage.Offered });
    }

    private static void Hear(PostThreadState state, PersonRecord person, ThreadPost post, long at, PostRecord record, PostRecord? parent, PostReading reading)
    {
        person.FirstAt = person.Posts == 0 ? at : person.FirstAt;
        person.LastAt = at;
        person.Posts++;
        bool failed = HandoffSteps.Fail(person, at, reading);
        bool complains = reading.Has(PostSigns.Complains | PostSigns.Joins) || failed;
        bool settles = !failed && Settles(person, reading);
        bool thanks = reading.Has(PostSigns.Thanks) && !complains && !reading.Has(PostSigns.Asks);
        person.Thanks += reading.Has(PostSigns.Thanks | PostSigns.Solved) ? 1 : 0;
        bool toOther = record.Addressee != PostRecord.Nobody && record.Addressee != record.Person;
        if (toOther && (settles || thanks))
        {
            state.People[record.Addressee].ThankedByOthers++;
        }

        if (settles || (thanks && !toOther && HandoffSteps.ThanksSettle(person)))
        {
            Settle(state, person, record.Person, at);
            return;
        }

        HandoffSteps.Accept(person, at, reading, thanks);
        if (toOther && !complains && !reading.Has(PostSigns.Asks) && reading.Has(PostSigns.Substantial) && reading.Has(PostSigns.Helps | PostSigns.GivesHelp))
        {
            person.Helped++;
        }

        if (complains)
        {
            Complain(state, person, post, at, reading, toOther);
        }

        bool answersBrand = parent is { BrandAsks: true } && !thanks && !reading.Has(PostSigns.Done) && reading.Signs != PostSigns.None;
        bool wants = complains || failed || reading.Has(PostSigns.Asks | PostSigns.Unreadable) || answersBrand || (parent is null && SpeaksToBrand(reading));
        if (record.ToBrand && wants && !(reading.Has(PostSigns.Done) && person.Pending is not null && !failed))
        {
            Request(state, person, record.Person, post, at, reading, complains, failed);
        }
    }

    // "It works again" settles what was wanted before; in a first post, or beside a new complaint, it is part of the story.
    private static bool Settles(PersonRecord person, PostReading reading)
        => reading.Has(PostSigns.Solved)
            && (person.Requests.Count > 0 || person.Complaints > 0)
            && (!reading.Has(PostSigns.Complains) || (reading.Has(PostSigns.Thanks) && !reading.Has(PostSigns.StillUnresolved)));

    // Whoever opens a thread by calling the brand and says more than a kind word expects a reply, even where no phrase is known.
    private static bool SpeaksToBrand(PostReading reading)
        => reading.Has(PostSigns.CallsBrand) && reading.Has(PostSigns.Substantial) && !reading.Has(PostSigns.Goodwill) && reading.Disposition != Disposition.OffTopic;

    private static void Settle(PostThreadState state, PersonRecord person, int number, long at)
    {
        person.SettledAt = at;
        if (person.Open is { } open)
        {
            open.Withdrawn = true;
            state.Waiting.Remove(number);
        }

        if (person.Pending is { } pending)
        {
            pending.Stage = HandoffStage.Confirmed;
            pending.ConfirmedAt = at;
        }

        state.Snowball.Settle(person);
    }

    private static void Complain(PostThreadState state, PersonRecord person, ThreadPost post, long at, PostReading reading, bool toOther)
    {
        Likeness likeness = Likeness.Different;
        foreach (ComplaintSketch earlier in person.Sketches)
        {
            Likeness found = reading.Sketch.Compare(earlier);
            likeness = found > likeness ? found : likeness;
        }

        bool returns = person.Complaints > 0 && person.SettledAt is null;
        if (returns && likeness == Likeness.Repeated)
        {
            person.Repeats++;
        }
        else if (returns && (likeness == Likeness.Rephrased || reading.Has(PostSigns.StillUnresolved | PostSigns.NoAnswer | PostSigns.NoPrivateAnswer)))
        {
            person.Rephrasings++;
        }

        person.Complaints++;
        person.FirstComplaintAt ??= at;
        person.FirstComplaintId ??= post.Id;
        person.LastComplaintAt = at;
        person.SettledAt = null;
        person.Joined |= toOther && reading.Has(PostSigns.Joins);
        person.Sketches.Add(reading.Sketch);
        if (person.Sketches.Count > SketchesKept)
        {
            person.Sketches.RemoveAt(0);
        }

        state.Snowball.Complain(person, at, post.Likes + (2L * post.Reposts));
    }

    private static void Request(PostThreadState state, PersonRecord person, int number, ThreadPost post, long at, PostReading reading, bool complains, bool failed)
    {
        RequestRecord? open = person.Open;
        if (open is null)
        {
            open = new RequestRecord { PostId = post.Id, At = at, IsFirst = person.BrandReplies == 0 };
            person.Requests.Add(open);
            state.Waiting.Add(number);
        }

        open.LastPostId = post.Id;
        open.LastAt = at;
        open.Posts++;
        open.IsComplaint |= complains;
        open.IsReopened |= failed;
        Priority priority = failed ? HandoffSteps.Raised(reading.Priority) : reading.Priority;
        open.Priority = priority < open.Priority ? priority : open.Priority;
        Disposition disposition = failed ? Disposition.Escalate : reading.Disposition;
        if (disposition < open.Disposition || (disposition == Disposition.Escalate && reading.Priority == Priority.Urgent))
        {
            open.Disposition = disposition;
            open.Wanted = reading.Wanted;
        }

        foreach (string kind in reading.Kinds)
        {
            if (!open.Kinds.Contains(kind))
            {
                open.Kinds.Add(kind);
            }
        }

        open.Kinds.Sort(StringComparer.Ordinal);
    }
}
