using System;

namespace Repartie.Core.Tests.Simulation;

/// <summary>Ordinary days: questions and complaints, answers or none, thanks, and the brand's own posts.</summary>
internal static class EverydayStory
{
    public static void Write(SimulationWriter writer)
    {
        SimulationPlan plan = writer.Plan;
        for (int day = 0; day < plan.Days; day++)
        {
            DayOfWeek weekday = plan.Start.AddDays(day).DayOfWeek;
            double factor = weekday is DayOfWeek.Saturday or DayOfWeek.Sunday ? plan.WeekendFactor : 1;
            for (int i = writer.Count(plan.AsksPerDay * factor); i > 0; i--)
            {
                DateTimeOffset at = writer.MomentOf(day);
                Ask(writer, at, writer.Chance(plan.ComplaintShare) ? writer.Problem() : null);
            }

            for (int i = writer.Count(plan.OwnPostsPerDay); i > 0; i--)
            {
                OwnPost(writer, writer.MomentOf(day));
            }
        }
    }

    /// <summary>One ask with its fate; gives its id.</summary>
    public static string Ask(SimulationWriter writer, DateTimeOffset at, string? problem)
    {
        string author = writer.Person();
        string language = writer.Language();
        SimulatedKind kind = problem is null ? SimulatedKind.Question : SimulatedKind.Complaint;
        string id = writer.Write(kind, author, at, language, problem ?? "question", problem: problem);
        DateTimeOffset? answeredAt = null;
        DateTimeOffset? confirmedAt = null;
        bool deflected = false;
        DateTimeOffset answer = at + writer.AnswerDelay();
        if (writer.Chance(writer.Plan.AnswerShare) && writer.BrandSpeaks(answer))
        {
            answeredAt = answer;
            deflected = writer.Chance(writer.Plan.DeflectionShare);
            string reply = writer.Write(deflected ? SimulatedKind.Deflection : SimulatedKind.Answer, null, answer, language, deflected ? "deflection" : "answer", id);
            DateTimeOffset thanks = answer.AddMinutes(Math.Round(writer.Between(5, 300)));
            if (!deflected && writer.Chance(writer.Plan.ConfirmationShare) && thanks < writer.End)
            {
                confirmedAt = thanks;
                writer.Write(SimulatedKind.Confirm, author, thanks, language, "confirm", reply);
            }
        }

        writer.Asks.Add(new SimulatedAsk(id, author, at, answeredAt, deflected, confirmedAt));
        return id;
    }

    private static void OwnPost(SimulationWriter writer, DateTimeOffset at)
    {
        if (!writer.BrandSpeaks(at))
        {
            return;
        }

        string language = writer.Language();
        (SimulatedKind kind, string purpose) = writer.Whole(0, 2) switch
        {
            0 => (SimulatedKind.News, "news"),
            1 => (SimulatedKind.Tip, "tip"),
            _ => (SimulatedKind.Contest, "contest"),
        };
        string id = writer.Write(kind, null, at, language, purpose, likes: writer.Whole(0, 200), reposts: writer.Whole(0, 20));
        for (int i = writer.Whole(0, 3); i > 0; i--)
        {
            writer.Write(SimulatedKind.Comment, writer.Person(), at.AddMinutes(writer.Whole(1, 600)), language, "comment", id);
        }
    }
}
