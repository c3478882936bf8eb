using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Core.Tests.Signals.Lifecycle;

public sealed class DailyEvaluationTests
{
    private static readonly string[] Days = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"];

    [Fact]
    public void It_carries_states_from_day_to_day()
    {
        FakeRule rule = new(isSoft: false, "2026-03-03", "2026-03-04");

        Assert.Equal(["", "Opened", "", "Resolved", ""], Run(rule, out _));
    }

    [Fact]
    public void A_soft_rule_opens_on_the_second_day() =>
        Assert.Equal(["", "", "Opened", "Resolved", ""], Run(new FakeRule(isSoft: true, "2026-03-03", "2026-03-04"), out _));

    [Fact]
    public void Rules_see_what_is_open()
    {
        FakeRule rule = new(isSoft: false, Days);

        Run(rule, out _, days: 1);
        Assert.False(rule.SawOpen);

        Run(rule, out _, days: 2);
        Assert.True(rule.SawOpen);
    }

    [Fact]
    [Trait("Behaviour", "67")]
    public void Stale_goal_data_lowers_the_severity_before_anybody_is_told()
    {
        Run(new FakeRule(isSoft: false, Days), out Evaluated fresh, company: Given.Company().Goal("A3", created: "2026-03-01"));
        Run(new FakeRule(isSoft: false, Days), out Evaluated stale, company: Given.Company().Goal("A3"));

        Assert.Equal((Severity.High, Severity.Medium), (fresh.States[0].Severity, stale.States[0].Severity));
        Assert.NotNull(stale.States[0].Finding.TrustNote);
    }

    [Fact]
    public void It_climbs_the_ladder()
    {
        Run(new FakeRule(isSoft: false, Days), out Evaluated last);

        Assert.Equal(1, last.States[0].LadderStep);
        Assert.Equal(["m1", Given.Boss], Ladder.ToldBy(last.States[0], last.Context).Select(told => told.MemberId));
    }

    [Fact]
    public void The_preview_counts_how_often_a_rule_would_have_opened()
    {
        Assert.Equal(2, Count(new FakeRule(isSoft: false, "2026-03-02", "2026-03-04", "2026-03-05")));
        Assert.Equal(1, Count(new FakeRule(isSoft: true, "2026-03-02", "2026-03-04", "2026-03-05")));
        Assert.Equal(0, Count(new FakeRule(isSoft: false)));

        static int Count(ISignalRule rule) => Preview.Count(
            rule, new SignalOptions(), Days.Select(Given.Date), day => Given.Company().Snapshot(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Waiting_is_counted_in_the_companys_working_days()
    {
        SignalContext context = Given.Company().Team("t1", "m1").Holiday("2026-03-03").At("2026-03-02");

        EvaluationDay day = DailyEvaluation.DayOf(context);

        Assert.Equal((new DateOnly(2026, 3, 2), context.Now), (day.Today, day.Now));
        Assert.Equal(new DateOnly(2026, 3, 5), day.PlusWorkingDays(day.Today, 2));
    }

    private static string[] Run(ISignalRule rule, out Evaluated last, int days = 5, Given? company = null)
    {
        IReadOnlyList<SignalState> states = [];
        List<string> changes = [];
        last = null!;
        foreach (string day in Days.Take(days))
        {
            last = DailyEvaluation.Run((company ?? Given.Company()).Snapshot(day), [.. states], new SignalOptions(), [rule]);
            states = last.States;
            changes.Add(string.Join(" ", last.Changes.Select(change => change.Kind)));
        }
        return [.. changes];
    }
}
