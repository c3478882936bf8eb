using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Core.Tests.Signals.Lifecycle;

public sealed class LadderTests
{
    // The signal opens on Monday 2 March 2026.
    private static readonly Given Company = Given.Company().Team("t1", "lead", "reporter", "owner")
        .Goal("A3", goal => goal with { OwnerId = "owner", TeamId = "t1" });

    [Theory]
    [InlineData(Severity.Critical, "2026-03-02", 0)]
    [InlineData(Severity.Critical, "2026-03-03", 1)]
    [InlineData(Severity.High, "2026-03-03", 0)]
    [InlineData(Severity.High, "2026-03-04", 1)]
    [InlineData(Severity.Medium, "2026-03-04", 0)]
    [InlineData(Severity.Medium, "2026-03-05", 1)]
    [InlineData(Severity.Low, "2026-03-06", 0)]
    [InlineData(Severity.Low, "2026-03-09", 1)]
    [InlineData(Severity.Info, "2026-06-01", 0)]
    [Trait("Behaviour", "63")]
    public void A_signal_goes_one_step_up_when_its_time_limit_in_working_days_has_run_out(Severity severity, string today, int step) =>
        Assert.Equal(step, Climb(NoiseBudgetTests.Open("A3", severity, ["reporter"]), today).LadderStep);

    [Fact]
    [Trait("Behaviour", "63")]
    public void It_goes_from_the_person_to_the_owner_the_lead_and_the_company_owner_one_limit_each()
    {
        SignalState state = NoiseBudgetTests.Open("A3", Severity.High, ["reporter"]);
        List<string> told = [];
        foreach (string day in (string[])["2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-09", "2026-03-10", "2026-03-30"])
        {
            state = Climb(state, day);
            told.Add(Ladder.ToldBy(state, Company.At(day))[^1].MemberId);
        }

        Assert.Equal(["reporter", "owner", "owner", "lead", "lead", "boss", "boss"], told);
        Assert.Equal(3, state.LadderStep);
    }

    [Theory]
    [InlineData(SignalStage.Acknowledged)]
    [InlineData(SignalStage.Snoozed)]
    [InlineData(SignalStage.Dismissed)]
    public void Only_an_open_signal_climbs(SignalStage stage) =>
        Assert.Equal(0, Climb(NoiseBudgetTests.Open("A3", Severity.High) with { Stage = stage }, "2026-03-30").LadderStep);

    [Fact]
    public void A_finding_about_one_member_stays_with_that_member() =>
        Assert.Equal(0, Climb(NoiseBudgetTests.Open("A3", Severity.High, personal: true), "2026-03-30").LadderStep);

    [Fact]
    [Trait("Behaviour", "66")]
    public void After_a_reassignment_there_are_no_back_dated_duties()
    {
        Life life = new();
        life.Day(Life.Finding(Severity.High, told: ["old"]));
        life.Days(3, Life.Finding(Severity.High, told: ["old"]));
        Assert.Equal(new DateOnly(2026, 3, 2), life.State!.LadderSince);

        life.Day(Life.Finding(Severity.High, told: ["new"]));

        Assert.Equal((0, new DateOnly(2026, 3, 6)), (life.State!.LadderStep, life.State.LadderSince));
        Assert.Equal(0, Climb(life.State, "2026-03-09").LadderStep);
        Assert.Equal(1, Climb(life.State, "2026-03-10").LadderStep);
    }

    [Fact]
    public void Somebody_who_left_is_stepped_over()
    {
        SignalContext context = Given.Company().Member("owner", left: "2026-02-01").Team("t1", "lead", "reporter")
            .Goal("A3", goal => goal with { OwnerId = "owner" }).At("2026-03-04");

        SignalState state = Ladder.Climb([NoiseBudgetTests.Open("A3", Severity.High, ["reporter"])], context)[0];

        Assert.Equal("lead", Ladder.ToldBy(state, context)[^1].MemberId);
    }

    private static SignalState Climb(SignalState state, string today) => Ladder.Climb([state], Company.At(today))[0];
}
