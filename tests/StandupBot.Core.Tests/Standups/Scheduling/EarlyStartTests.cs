using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class EarlyStartTests
{
    private static readonly DateOnly Monday = Date("2026-03-02");
    private static readonly Occurrences Occurrences = Occurrences(Workdays, "UTC");

    [Fact]
    [Trait("Behaviour", "12")]
    public void An_early_start_uses_up_the_occurrence_of_the_day()
    {
        var start = Start(Occurrences, "2026-03-02 08:10");
        Assert.True(start.UsesOccurrence);
        Assert.Equal(Monday, start.Plan.Date);
        Assert.Equal(Monday.AddDays(1), Occurrences.NextAfter(Utc("2026-03-02 08:10"), used: start.Plan.Date)!.Date);
        Assert.Empty(CatchUp.Due(Occurrences, Utc("2026-01-01 00:00"), used: start.Plan.Date, now: Utc("2026-03-02 09:30")));
    }

    [Fact]
    [Trait("Behaviour", "12")]
    public void An_early_start_opens_now_and_closes_as_planned()
    {
        var plan = Start(Occurrences, "2026-03-02 08:10").Plan;
        Assert.Equal((Utc("2026-03-02 08:10"), Utc("2026-03-02 11:30"), Utc("2026-03-02 12:00")), (plan.OpensAt, plan.RemindAt!.Value, plan.ClosesAt));
    }

    [Fact]
    [Trait("Behaviour", "12")]
    public void A_second_start_on_the_same_day_is_refused()
    {
        var refused = Assert.IsType<EarlyStartAnswer.Refused>(EarlyStart.Decide(Occurrences, Monday, Utc("2026-03-02 14:00")));
        Assert.StartsWith("The stand-up of Mon 2 March 2026 has already been started", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-01 10:00", false)]
    [InlineData("2026-03-02 15:00", true)]
    public void On_a_free_day_or_after_the_window_it_has_its_full_length(string now, bool uses)
    {
        var start = Start(Occurrences, now);
        Assert.Equal(uses, start.UsesOccurrence);
        Assert.Equal((Utc(now), Utc(now).AddMinutes(180)), (start.Plan.OpensAt, start.Plan.ClosesAt));
    }

    [Fact]
    public void Everybody_is_asked_at_once_though_each_has_an_own_clock()
    {
        var occurrences = Occurrences(Workdays with { ZoneMode = ZoneMode.Member }, "UTC") with
        {
            Members = [new("ana", Zone("Europe/Berlin")), new("bo", Zone("America/New_York"))],
        };
        var plan = Start(occurrences, "2026-03-02 07:00").Plan;
        Assert.All(plan.Members, member => Assert.Equal(Utc("2026-03-02 07:00"), member.Window.OpensAt));
        Assert.Equal("2026-03-02 12:00", Wall(plan.WindowOf("ana").ClosesAt, "Europe/Berlin"));
        Assert.Equal(plan.WindowOf("bo").ClosesAt, plan.ClosesAt);
    }

    private static EarlyStartAnswer.Start Start(Occurrences occurrences, string now) =>
        Assert.IsType<EarlyStartAnswer.Start>(EarlyStart.Decide(occurrences, null, Utc(now)));
}
