using System;
using System.Linq;
using Repartie.Triage;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>Confidence by integers and a table: the same on every machine.</summary>
public sealed class SoftmaxTests
{
    [Theory]
    [InlineData(0, 0, 0, 333)]
    [InlineData(0, 0, -1000, 500)]
    [InlineData(10, 0, -1000, 731)]
    [InlineData(10, 0, 0, 576)]
    [InlineData(20, 0, -1000, 881)]
    [InlineData(30, 0, -1000, 953)]
    [InlineData(50, 0, 0, 987)]
    [InlineData(1000, -1000, -1000, 1000)]
    [InlineData(-5, -5, -1005, 500)]
    public void Known_values(int best, int second, int third, int thousandths)
        => Softmax.Thousandths(best, second, third).ShouldBe(thousandths);

    [Fact]
    public void The_table_is_the_exponential_to_a_thousandth()
    {
        for (int second = 0; second <= 150; second++)
        {
            for (int third = 0; third <= 150; third += 7)
            {
                double exact = 1000 / (1 + Math.Exp(-second / 10.0) + Math.Exp(-third / 10.0));
                Softmax.Thousandths(0, -second, -third).ShouldBeInRange((int)Math.Floor(exact - 0.501), (int)Math.Ceiling(exact + 0.501));
            }
        }
    }

    [Fact]
    public void A_larger_lead_is_never_less_sure()
    {
        for (int d = 0; d < 300; d++)
        {
            Softmax.Thousandths(d + 1, 0, 0).ShouldBeGreaterThanOrEqualTo(Softmax.Thousandths(d, 0, 0));
            Softmax.Thousandths(d, 0, -5).ShouldBe(Softmax.Thousandths(d, -5, 0));
        }
    }

    [Fact]
    public void Without_a_calibration_nothing_changes()
        => Softmax.Calibrate(731, null).ShouldBe(731);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(25, 120)]
    [InlineData(50, 140)]
    [InlineData(975, 880)]
    [InlineData(999, 899)]
    [InlineData(1000, 900)]
    public void A_calibration_is_drawn_by_straight_lines(int raw, int calibrated)
        => Softmax.Calibrate(raw, [.. Enumerable.Range(0, 20).Select(static i => 100 + (i * 40)), 900]).ShouldBe(calibrated);

    [Fact]
    public void A_rising_calibration_keeps_the_order()
    {
        int[] points = [.. Enumerable.Range(0, 21).Select(static i => i * i * 1000 / 400)];
        for (int raw = 0; raw < 1000; raw++)
        {
            Softmax.Calibrate(raw + 1, points).ShouldBeGreaterThanOrEqualTo(Softmax.Calibrate(raw, points));
            Softmax.Calibrate(raw, points).ShouldBeInRange(0, 1000);
        }
    }

    [Fact]
    public void The_built_in_calibration_rises()
    {
        if (BuiltInPolicy.Instance.Weights.Calibration is { } points)
        {
            points.Count.ShouldBe(RuleWeights.CalibrationPoints);
            points.ShouldBe(points.Order());
        }
    }
}
