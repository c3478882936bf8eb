using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class RunPlanTests
{
    private static readonly DateOnly Monday = Date("2026-03-02");
    private static readonly Schedule EachOwnNine = Workdays with { ZoneMode = ZoneMode.Member };
    private static readonly MemberZone Ana = new("ana", Zone("Pacific/Auckland"));
    private static readonly MemberZone Bo = new("bo", Zone("America/Los_Angeles"));

    [Fact]
    public void With_members_clocks_a_run_lasts_from_the_first_opening_to_the_last_closing()
    {
        var plan = Plan(EachOwnNine);
        Assert.Equal("2026-03-02 09:00", Wall(plan.OpensAt, "Pacific/Auckland"));
        Assert.Equal("2026-03-02 12:00", Wall(plan.ClosesAt, "America/Los_Angeles"));
        Assert.Equal("2026-03-02 09:00", Wall(plan.WindowOf("bo").OpensAt, "America/Los_Angeles"));
        Assert.Equal(plan.WindowOf("ana").RemindAt, plan.RemindAt);
        Assert.Equal(plan.Window, plan.WindowOf("somebody who joined later"));
    }

    [Fact]
    public void With_the_teams_clock_everybody_has_the_same_window()
    {
        var plan = Plan(Workdays);
        Assert.Empty(plan.Members);
        Assert.Equal(plan.Window, plan.WindowOf("ana"));
        Assert.Equal("2026-03-02 09:00", Wall(plan.OpensAt, "Europe/Berlin"));
    }

    [Fact]
    public void With_members_clocks_but_no_member_the_teams_clock_counts() =>
        Assert.Equal(Plan(Workdays).Window, RunPlan.For(EachOwnNine, Monday, Zone("Europe/Berlin"), []).Window);

    [Fact]
    [Trait("Behaviour", "20")]
    public void A_run_that_is_open_keeps_its_plan_when_the_schedule_is_edited()
    {
        var before = Occurrences(Workdays, "UTC");
        var open = before.On(Monday)!;
        var after = before with { Schedule = Workdays with { Start = new(15, 0), WindowMinutes = 60 } };
        Assert.Equal(Utc("2026-03-02 12:00"), open.ClosesAt);
        Assert.Empty(CatchUp.Due(after, Utc("2026-03-02 10:00"), used: open.Date, now: Utc("2026-03-02 16:00")));
        Assert.Equal(Utc("2026-03-03 15:00"), after.NextAfter(Utc("2026-03-02 10:00"), open.Date)!.OpensAt);
    }

    private static RunPlan Plan(Schedule schedule) => RunPlan.For(schedule, Monday, Zone("Europe/Berlin"), [Ana, Bo]);
}
