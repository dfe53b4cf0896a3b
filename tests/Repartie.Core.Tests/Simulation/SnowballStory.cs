using System;

namespace Repartie.Core.Tests.Simulation;

/// <summary>Complaints that others join: many and fast, or one and settled.</summary>
internal static class SnowballStory
{
    public static void Write(SimulationWriter writer)
    {
        for (int i = 0; i < writer.Plan.Snowballs; i++)
        {
            Snowball(writer);
        }

        for (int i = 0; i < writer.Plan.JoinedOnce; i++)
        {
            JoinedOnce(writer);
        }

        for (int i = 0; i < writer.Plan.Repeaters; i++)
        {
            Repeater(writer);
        }
    }

    private static void Snowball(SimulationWriter writer)
    {
        DateTimeOffset start = Moment(writer);
        string language = writer.Language();
        string problem = writer.Problem();
        string root = writer.Write(SimulatedKind.Complaint, writer.Person(), start, language, problem, problem: problem, likes: writer.Whole(5, 60), reposts: writer.Whole(0, 15));
        int joiners = writer.Whole(7, 20);
        DateTimeOffset at = start;
        string last = root;
        for (int i = 0; i < joiners; i++)
        {
            at = at.AddSeconds(writer.Whole(30, 420));
            last = writer.Write(SimulatedKind.Join, writer.Person(), at, language, "join", writer.Chance(0.8) ? root : last, problem);
        }

        // The brand comes late, and a word of it alone settles nothing.
        if (writer.Chance(0.5))
        {
            writer.Write(SimulatedKind.Deflection, null, at.AddHours(2), language, "deflection", root);
        }

        writer.Snowballs.Add(new SimulatedSnowball(root, joiners + 1, start, at));
    }

    private static void JoinedOnce(SimulationWriter writer)
    {
        DateTimeOffset start = Moment(writer);
        string language = writer.Language();
        string problem = writer.Problem();
        string author = writer.Person();
        string root = writer.Write(SimulatedKind.Complaint, author, start, language, problem, problem: problem, likes: writer.Whole(0, 5));
        writer.Write(SimulatedKind.Join, writer.Person(), start.AddMinutes(writer.Whole(5, 50)), language, "join", root, problem);
        string answer = writer.Write(SimulatedKind.Answer, null, start.AddMinutes(55), language, "answer", root);
        writer.Write(SimulatedKind.Confirm, author, start.AddMinutes(writer.Whole(70, 300)), language, "confirm", answer);
    }

    private static void Repeater(SimulationWriter writer)
    {
        DateTimeOffset at = Moment(writer);
        string language = writer.Language();
        string problem = writer.Problem();
        string author = writer.Person();
        string root = writer.Write(SimulatedKind.Complaint, author, at, language, problem, problem: problem);
        int more = writer.Whole(1, 3);
        for (int i = 0; i < more; i++)
        {
            at = at.AddHours(writer.Whole(2, 6));
            writer.Write(SimulatedKind.Repeat, author, at, language, writer.Chance(0.5) ? "repeat" : problem, root, problem);
        }

        writer.Repeaters.Add(new SimulatedRepeater(root, author, more + 1));
    }

    // Early enough for its story to end within the plan's days.
    private static DateTimeOffset Moment(SimulationWriter writer) => writer.MomentOf(writer.Whole(0, Math.Max(0, writer.Plan.Days - 2)));
}
