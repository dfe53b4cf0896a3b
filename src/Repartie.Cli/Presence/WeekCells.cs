namespace Repartie.Cli.Presence;

/// <summary>The figures of a period as the cells of a row, the same on the terminal and on the page.</summary>
internal static class WeekCells
{
    public static string[] Of(PresenceLabels labels, string name, PresencePeriod period) =>
    [
        name,
        labels.Number(period.Requests),
        labels.Number(period.Answered),
        labels.Share(period.AnswerShare),
        labels.Span(period.MedianWall),
        labels.Span(period.NinetiethWall),
        labels.OpenSpan(period.MedianBusiness),
        labels.OpenSpan(period.NinetiethBusiness),
        labels.Number(period.OwnPosts),
        labels.Number(period.Replies),
        labels.Number(period.Comments),
        labels.Number(period.People),
    ];
}
