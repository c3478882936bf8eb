using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S13DeadlineAtRiskTests
{
    /// <summary>From Monday 2 March to Monday 27 April: 40 working days. The 5th is 9 March, the 10th 16 March, the 15th 23 March.</summary>
    private static Given Goal(Func<ObjectiveTerms, ObjectiveTerms>? terms = null) => Given.Company().Team("t1", "m1")
        .Goal("TOP", t => t with { OwnerId = "m9" })
        .Goal("A", t => (terms ?? (same => same))(t with { ParentId = "TOP", Start = Given.Date("2026-03-02"), Due = Given.Date("2026-04-27") }));

    /// <summary>Three points on days 5, 10 and 15; 25 working days are left after the last.</summary>
    private static Given Points(double day5, double day10, double day15, Func<ObjectiveTerms, ObjectiveTerms>? terms = null) =>
        Goal(terms).CheckIn("A", "2026-03-09", day5).CheckIn("A", "2026-03-16", day10).CheckIn("A", "2026-03-23", day15);

    private static IReadOnlyList<Finding> Find(Given given, string now = "2026-03-24") => given.Find<S13DeadlineAtRisk>(now);

    [Theory]
    [InlineData(10, 20, 30, Severity.High, 20)] // 2 a day: 30 + 25 * 2 = 80
    [InlineData(0, 5, 10, Severity.Critical, 65)]
    [InlineData(15, 20, 35, Severity.Medium, 15)] // slopes 1, 3 and 2 a day: the median leads to 85
    public void The_gap_between_target_and_projection_decides(double day5, double day10, double day15, Severity severity, double gap)
    {
        var found = Assert.Single(Find(Points(day5, day10, day15)));
        Assert.Equal(("S13:A", severity, gap), (found.Key, found.Severity, found.Numbers[0].Value));
    }

    [Theory]
    [InlineData(60, Severity.High)] // exactly 40% short
    [InlineData(59.9, Severity.Critical)]
    [InlineData(80, Severity.High)] // exactly 20% short
    [InlineData(80.1, Severity.Medium)]
    [InlineData(95, Severity.Medium)] // exactly 5% short
    [InlineData(95.1, null)]
    [InlineData(101, null)]
    public void Each_limit_is_exact(double projected, Severity? severity)
    {
        // A goal that stands still at the projected value ends there.
        var still = Points(projected, projected, projected);
        Assert.Equal(severity, Find(still).SingleOrDefault()?.Severity);
    }

    [Fact]
    public void The_higher_the_gap_the_more_people_are_told()
    {
        Told owner = new("m1", Audience.ObjectiveOwner), parent = new("m9", Audience.ParentOwner), company = new(Given.Boss, Audience.CompanyOwner);
        Assert.Equal([owner], Find(Points(90, 90, 90))[0].Told);
        Assert.Equal([owner, parent], Find(Points(70, 70, 70))[0].Told);
        Assert.Equal([owner, parent, company], Find(Points(50, 50, 50))[0].Told);
    }

    [Fact]
    [Trait("Behaviour", "58")]
    public void A_decreasing_target_has_the_same_gap()
    {
        Measure down = new("hours to answer", 200, 100);
        var found = Assert.Single(Find(Points(190, 180, 170, t => t with { Measure = down })));
        Assert.Equal((Severity.High, 20), (found.Severity, found.Numbers[0].Value));
        Assert.Empty(Find(Points(180, 160, 140, t => t with { Measure = down })));
    }

    [Fact]
    [Trait("Behaviour", "58")]
    public void Below_the_baseline_the_gap_is_more_than_all_and_without_a_range_there_is_none()
    {
        Assert.Equal(110 + 25, Find(Points(0, -5, -10))[0].Numbers[0].Value);
        Assert.Empty(Find(Points(3, 3, 3, t => t with { Measure = new Measure("open incidents", 5, 5) })));
    }

    [Fact]
    public void Only_the_last_six_points_make_the_slope()
    {
        var given = Goal();
        foreach (var (day, value) in new[] { ("04", 30), ("09", 30), ("11", 30), ("13", 30), ("17", 30), ("19", 30), ("23", 30) })
            given.CheckIn("A", $"2026-03-{day}", value);
        Assert.Equal(70, Find(given)[0].Numbers[0].Value);
        var earlyBurst = Goal().CheckIn("A", "2026-03-02", 0);
        foreach (var day in new[] { "09", "11", "13", "17", "19", "23" })
            earlyBurst.CheckIn("A", $"2026-03-{day}", 30);
        Assert.Equal(70, Find(earlyBurst)[0].Numbers[0].Value);
        Assert.Equal(6, Find(earlyBurst)[0].Evidence.Count);
    }

    [Fact]
    public void One_wild_value_does_not_bend_the_trend() =>
        Assert.Empty(Find(Goal().CheckIn("A", "2026-03-04", 5).CheckIn("A", "2026-03-09", 12.5).CheckIn("A", "2026-03-12", 0)
            .CheckIn("A", "2026-03-16", 25).CheckIn("A", "2026-03-19", 32.5).CheckIn("A", "2026-03-23", 37.5)));

    [Theory]
    [InlineData("2026-03-09", "2026-03-10", 1)] // 15% of 40 days is 6: the 10th of March
    [InlineData("2026-03-06", "2026-03-09", 0)]
    public void Fifteen_percent_of_the_time_must_have_gone(string checkIn, string now, int found) =>
        Assert.Equal(found, Find(Goal().CheckIn("A", checkIn, 0), now).Count);

    [Theory]
    [InlineData(18.74, 1), InlineData(18.75, 0)] // 25 expected on the 10th day
    public void With_fewer_points_the_pace_of_the_last_check_in_counts(double value, int found)
    {
        var findings = Find(Goal().CheckIn("A", "2026-03-16", value), "2026-03-27");
        Assert.Equal(found, findings.Count);
        if (found == 1)
        {
            Assert.Equal((Severity.Low, 25), (findings[0].Severity, findings[0].Numbers[1].Value));
            Assert.Contains("uncertain", findings[0].Why, StringComparison.Ordinal);
            Assert.Equal([new Told("m1", Audience.ObjectiveOwner)], findings[0].Told);
        }
    }

    [Fact]
    public void Three_points_within_ten_working_days_are_too_few()
    {
        var nine = Goal().CheckIn("A", "2026-03-10", 0).CheckIn("A", "2026-03-16", 0).CheckIn("A", "2026-03-23", 0);
        var ten = Goal().CheckIn("A", "2026-03-09", 0).CheckIn("A", "2026-03-16", 0).CheckIn("A", "2026-03-23", 0);
        Assert.Equal(Severity.Low, Find(nine)[0].Severity);
        Assert.Equal(Severity.Critical, Find(ten)[0].Severity);
    }

    [Fact]
    public void Two_points_are_too_few() =>
        Assert.Equal(Severity.Low, Find(Goal().CheckIn("A", "2026-03-09", 0).CheckIn("A", "2026-03-23", 0))[0].Severity);

    [Theory]
    [InlineData(Curve.Step), InlineData(Curve.Binary), InlineData(Curve.Maintain)]
    public void A_curve_without_a_pace_is_silent(Curve curve)
    {
        Assert.Empty(Find(Points(0, 0, 0, t => t with { Curve = curve })));
        Assert.Empty(Find(Goal(t => t with { Curve = curve }).CheckIn("A", "2026-03-16", 0)));
    }

    [Fact]
    public void At_a_hundred_percent_nothing_is_at_risk()
    {
        Assert.Empty(Find(Points(200, 150, 100)));
        Assert.Single(Find(Points(200, 150, 99)));
    }

    [Fact]
    public void Without_figures_or_dates_nothing_can_be_said()
    {
        Assert.Empty(Find(Goal()));
        Assert.Empty(Find(Points(0, 0, 0, t => t with { Due = null })));
    }

    [Theory]
    [Trait("Behaviour", "59")]
    [InlineData(ObjectiveStatus.Paused), InlineData(ObjectiveStatus.Closed), InlineData(ObjectiveStatus.Dropped), InlineData(ObjectiveStatus.Draft)]
    public void A_goal_that_is_not_active_is_silent(ObjectiveStatus status) => Assert.Empty(Find(Points(0, 0, 0, t => t with { Status = status })));

    [Fact]
    public void A_goal_past_its_due_date_is_judged_by_where_it_stands()
    {
        var late = Points(10, 20, 30, t => t with { Due = Given.Date("2026-03-20") });
        Assert.Equal(70, Find(late)[0].Numbers[0].Value);
    }

    [Fact]
    public void A_replan_starts_the_points_anew()
    {
        var given = Points(0, 0, 0).Edit("A", "2026-03-24", t => t with { Due = Given.Date("2026-06-01") }, "Later on purpose");
        Assert.Empty(Find(given));
        Assert.Equal(Severity.Low, Find(given.CheckIn("A", "2026-03-25", 0), "2026-03-25")[0].Severity);
    }

    [Fact]
    public void Without_a_start_the_time_runs_from_the_creation()
    {
        var given = Given.Company().Goal("A", t => t with { Due = Given.Date("2026-04-27") }, created: "2026-03-02").CheckIn("A", "2026-03-16", 18.74);
        Assert.Equal(25, Find(given)[0].Numbers[1].Value);
    }
}
