using StandupBot.Core.Calendars;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Tests.Signals;

public sealed class LookbackTests
{
    private static readonly DateTimeOffset Ago = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_longest_window_and_a_spare_day_are_looked_at() => Assert.Equal(21, Lookback.Days(new SignalOptions()));

    [Fact]
    public void A_longer_window_of_any_signal_moves_the_bound()
    {
        SignalOptions usual = new();
        Assert.Equal(31, Lookback.Days(usual with { S7 = usual.S7 with { WindowDays = 30 } }));
        Assert.Equal(41, Lookback.Days(usual with { Trust = usual.Trust with { StaleGoalDays = 40 } }));
        Assert.Equal(26, Lookback.Days(usual with { S17 = usual.S17 with { WindowDays = 25 } }));
    }

    [Fact]
    public void It_reaches_back_over_days_off_and_to_the_days_of_a_preview()
    {
        var usual = Of(Company());
        Assert.True(Of(Company().Holiday("2026-03-02")).From < usual.From);
        Assert.True(Of(Company(), daysBefore: 20).From < usual.From.AddDays(-20));
    }

    [Fact]
    public void Whoever_was_away_for_long_reaches_back_alone()
    {
        var usual = Of(Company());
        var lookback = Of(Company().Absence("m2", "2025-12-01", "2026-03-06"));
        Assert.Equal(usual.From, lookback.From);
        Assert.Equal(["m2"], lookback.LongAway);
        Assert.True(lookback.OfMember("m2") < new DateOnly(2025, 12, 1));
        Assert.Equal(lookback.OfMember("m2"), lookback.OfTeam("t1"));
        Assert.Equal((usual.From, usual.From), (lookback.OfMember("m1"), lookback.OfTeam("t2")));
    }

    [Fact]
    public void A_goal_that_ended_before_every_window_is_past()
    {
        var lookback = Of(Company());
        Assert.True(lookback.IsPast(ObjectiveStatus.Closed, Ago));
        Assert.True(lookback.IsPast(ObjectiveStatus.Dropped, Ago));
        Assert.False(lookback.IsPast(ObjectiveStatus.Active, Ago));
        Assert.False(lookback.IsPast(ObjectiveStatus.Paused, Ago));
        Assert.False(lookback.IsPast(ObjectiveStatus.Closed, lookback.FromInstant.AddDays(1)));
    }

    private static Given Company() => Given.Company().Team("t1", "m1", "m2").Team("t2", "m3");

    private static Lookback Of(Given given, int daysBefore = 0)
    {
        var snapshot = given.Snapshot("2026-03-09");
        return new(snapshot, new WorkCalendar(snapshot), new SignalOptions(), daysBefore);
    }
}
