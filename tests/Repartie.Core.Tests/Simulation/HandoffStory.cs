using System;

namespace Repartie.Core.Tests.Simulation;

/// <summary>Handoffs to private messages: one that ends well, one from which the customer returns because nobody answered.</summary>
internal static class HandoffStory
{
    public static void Write(SimulationWriter writer)
    {
        for (int i = 0; i < writer.Plan.GoodHandoffs; i++)
        {
            Handoff(writer, HandoffEnd.Confirmed);
        }

        for (int i = 0; i < writer.Plan.FailedHandoffs; i++)
        {
            Handoff(writer, HandoffEnd.Failed);
        }
    }

    private static void Handoff(SimulationWriter writer, HandoffEnd end)
    {
        DateTimeOffset at = writer.MomentOf(writer.Whole(0, Math.Max(0, writer.Plan.Days - 3)));
        string language = writer.Language();
        string problem = writer.Problem();
        string author = writer.Person();
        string root = writer.Write(SimulatedKind.Complaint, author, at, language, problem, problem: problem);
        string offer = writer.Write(SimulatedKind.Handoff, null, at.AddMinutes(writer.Whole(10, 90)), language, "handoff", root);
        string accept = writer.Write(SimulatedKind.Accept, author, at.AddMinutes(writer.Whole(100, 200)), language, "accept", offer);
        if (end == HandoffEnd.Confirmed)
        {
            string answer = writer.Write(SimulatedKind.PrivateAnswer, null, at.AddMinutes(writer.Whole(210, 400)), language, "private-answer", accept);
            writer.Write(SimulatedKind.Confirm, author, at.AddMinutes(writer.Whole(410, 900)), language, "confirm", answer);
        }
        else
        {
            writer.Write(SimulatedKind.Fail, author, at.AddHours(writer.Whole(20, 30)), language, "fail", offer);
        }

        writer.Handoffs.Add(new SimulatedHandoff(root, author, end));
    }
}
