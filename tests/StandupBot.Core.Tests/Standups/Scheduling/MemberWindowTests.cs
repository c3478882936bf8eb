using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class MemberWindowTests
{
    private const string Berlin = "Europe/Berlin";
    private static readonly DateOnly Monday = Date("2026-03-02");
    private static readonly Schedule Schedule = Workdays with { ZoneMode = ZoneMode.Member };
    private static readonly MemberWindow AtHome = new("ana", Schedule.WindowOn(Monday, Zone(Berlin)));

    [Fact]
    [Trait("Behaviour", "19")]
    public void Who_was_prompted_already_is_not_prompted_again_and_keeps_the_deadline() =>
        Assert.Equal(AtHome, Moved("America/New_York", prompted: true, "2026-03-02 10:00"));

    [Fact]
    [Trait("Behaviour", "19")]
    public void Who_was_not_prompted_is_asked_at_the_new_zones_hour()
    {
        var moved = Moved("America/New_York", prompted: false, "2026-03-02 07:00");
        Assert.Equal("2026-03-02 09:00", Wall(moved.Window.OpensAt, "America/New_York"));
        Assert.Equal("2026-03-02 12:00", Wall(moved.Window.ClosesAt, "America/New_York"));
    }

    [Fact]
    [Trait("Behaviour", "19")]
    public void Who_moves_past_the_hour_is_asked_at_once_and_loses_no_day()
    {
        // 16:00 in Tokyo: the Monday of the new zone is over its window, that of the old one has not begun.
        var moved = Moved("Asia/Tokyo", prompted: false, "2026-03-02 07:00");
        Assert.Equal(Utc("2026-03-02 07:00"), moved.Window.OpensAt);
        Assert.Equal(AtHome.Window.ClosesAt, moved.Window.ClosesAt);
        Assert.NotNull(moved.Window.RemindAt);
    }

    [Fact]
    [Trait("Behaviour", "19")]
    public void The_run_as_a_whole_follows_the_member_who_moved()
    {
        var plan = RunPlan.For(Schedule, Monday, Zone(Berlin), [new("ana", Zone(Berlin)), new("bo", Zone(Berlin))]);
        var moved = plan.With(Moved("America/New_York", prompted: false, "2026-03-02 07:00"));
        Assert.Equal(plan.OpensAt, moved.OpensAt);
        Assert.Equal("2026-03-02 12:00", Wall(moved.ClosesAt, "America/New_York"));
        Assert.Equal(plan.WindowOf("bo"), moved.WindowOf("bo"));
    }

    private static MemberWindow Moved(string zone, bool prompted, string utc) =>
        AtHome.Moved(Schedule.WindowOn(Monday, Zone(zone)), prompted, Utc(utc), Schedule.Reminder);
}
