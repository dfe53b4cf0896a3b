namespace Repartie.Threads;

/// <summary>What a person's post does to a handoff: accept it, confirm it, or say that it failed.</summary>
internal static class HandoffSteps
{
    /// <summary>Whether the post says that a handoff led nowhere; channels that failed are kept for good.</summary>
    public static bool Fail(PersonRecord person, long at, PostReading reading)
    {
        person.Failed |= reading.Failed;
        if (person.Pending is not { } pending || !SaysSo(pending, reading))
        {
            return false;
        }

        pending.Stage = HandoffStage.Failed;
        pending.FailedAt = at;
        pending.Refused = reading.Has(PostSigns.Refuses) && !reading.Has(PostSigns.NoAnswer | PostSigns.NoPrivateAnswer);

        // Where the person names what they tried, the other channels that were offered beside it are still to be tried.
        ContactSet named = reading.Failed & pending.Contacts;
        person.Failed |= named != ContactSet.None ? named : pending.Contacts;
        return true;
    }

    /// <summary>The customer did what was asked for, or takes the offer with thanks.</summary>
    public static void Accept(PersonRecord person, long at, PostReading reading, bool thanks)
    {
        if (person.Pending is { Stage: HandoffStage.Offered } offered && (reading.Has(PostSigns.Done) || thanks))
        {
            offered.Stage = HandoffStage.Accepted;
            offered.AcceptedAt = at;
        }
    }

    /// <summary>
    /// Whether mere thanks say that the matter is settled: after an answer they do; for the offer of a channel they say that the person
    /// goes there; before any answer they are a politeness.
    /// </summary>
    public static bool ThanksSettle(PersonRecord person)
        => person.BrandReplies > 0 && person.Open is null && person.Pending is not { Stage: HandoffStage.Offered or HandoffStage.Accepted };

    /// <summary>One step more pressing, and pressing at least.</summary>
    public static Priority Raised(Priority priority) => priority <= Priority.High ? Priority.Urgent : Priority.High;

    private static bool SaysSo(HandoffRecord pending, PostReading reading)
        => reading.Has(PostSigns.NoAnswer | PostSigns.NoPrivateAnswer | PostSigns.Refuses)
            || (reading.Failed & pending.Contacts) != ContactSet.None
            || ((reading.Failed & ContactSet.UnnamedForm) != 0 && (pending.Contacts & ContactSet.Forms) != 0)
            || (reading.Has(PostSigns.StillUnresolved) && pending.Stage is (HandoffStage.Accepted or HandoffStage.Answered));
}
