using System.Collections.Generic;
using System.Linq;
using Repartie.Tuning;
using Xunit;

namespace Repartie.Core.Tests.Tuning;

public class BalanceTests
{
    [Fact]
    public void A_rare_disposition_gets_a_head_start_where_it_wins_more_than_it_costs()
    {
        // Ninety sure public answers, ten escalations that lose by a little: likelihood alone would answer all in public.
        List<(double[] Shares, int Expected)> judged =
        [
            .. Enumerable.Repeat((new[] { 0.1, 0.8, 0.1 }, (int)Disposition.AnswerPublicly), 90),
            .. Enumerable.Repeat((new[] { 0.42, 0.5, 0.08 }, (int)Disposition.Escalate), 10),
        ];

        Balance balance = Balance.Find(judged);

        Assert.True(balance.Escalate > 0);
        Assert.Equal((int)Disposition.Escalate, balance.Judge([0.42, 0.5, 0.08]).Disposition);
        Assert.Equal((int)Disposition.AnswerPublicly, balance.Judge([0.1, 0.8, 0.1]).Disposition);
    }

    [Fact]
    public void Nothing_but_the_doubt_is_shifted_where_all_is_right_already()
    {
        List<(double[] Shares, int Expected)> judged =
        [
            .. Enumerable.Repeat((new[] { 0.8, 0.1, 0.1 }, (int)Disposition.Escalate), 5),
            .. Enumerable.Repeat((new[] { 0.1, 0.8, 0.1 }, (int)Disposition.AnswerPublicly), 5),
        ];

        Assert.Equal(new Balance(0, -0.5), Balance.Find(judged));
    }

    [Fact]
    public void The_share_is_of_the_odds_after_the_head_start()
    {
        (int disposition, double share) = new Balance(0.5, 0).Judge([0.4, 0.4, 0.2]);

        Assert.Equal((int)Disposition.Escalate, disposition);
        Assert.Equal(0.5236, share, 3);
    }
}
