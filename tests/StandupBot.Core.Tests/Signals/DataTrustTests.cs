using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;

namespace StandupBot.Core.Tests.Signals;

public sealed class DataTrustTests
{
    private const string Today = "2026-03-31";

    private static readonly Finding Sample = new()
    {
        Signal = "S7", Subjects = ["A"], Severity = Severity.High, TeamId = "t1", Why = "Because.", Told = [], NextAction = "Act.",
    };

    private static Given Company() => Given.Company().Team("t1", "m1", "m2").Team("t2", "m3").Goal("A");

    private static Finding Apply(Given given, TrustBasis basis, Finding? finding = null) => new DataTrust(given.At(Today)).Apply(finding ?? Sample, basis);

    /// <summary>W20 begins on 4 March.</summary>
    [Theory]
    [Trait("Behaviour", "67")]
    [InlineData("2026-03-03", Severity.Medium), InlineData("2026-03-04", Severity.High)]
    public void Goals_that_nobody_touched_for_20_working_days_take_a_level_off(string last, Severity severity)
    {
        foreach (var given in new[]
        {
            Company().CheckIn("A", last, 1), Company().Item("m1", last, "A"), Company().Edit("A", last, t => t with { Title = "B" }), Company().Goal("A", created: last),
        })
        {
            var trusted = Apply(given, TrustBasis.Goals);
            Assert.Equal(severity, trusted.Severity);
            Assert.Equal(severity == Severity.Medium, trusted.TrustNote is not null);
        }
    }

    [Fact]
    [Trait("Behaviour", "67")]
    public void The_signal_says_so() => Assert.Equal(
        "Nobody has touched a goal for 20 working days, so this may be out of date.", Apply(Company(), TrustBasis.Goals).TrustNote);

    [Fact]
    public void One_goal_that_is_touched_is_enough() => Assert.Null(Apply(Company().Goal("B").CheckIn("B", "2026-03-30", 1), TrustBasis.Goals).TrustNote);

    [Fact]
    public void A_goal_that_is_not_live_does_not_count() => Assert.NotNull(
        Apply(Company().Goal("B", t => t with { Status = ObjectiveStatus.Closed }).CheckIn("B", "2026-03-30", 1), TrustBasis.Goals).TrustNote);

    [Fact]
    public void A_company_without_goals_has_no_stale_ones() => Assert.Null(Apply(Given.Company(), TrustBasis.Goals).TrustNote);

    [Fact]
    public void A_signal_that_rests_on_neither_keeps_its_severity() => Assert.Same(Sample, Apply(Company(), TrustBasis.None));

    [Theory]
    [InlineData(true, Severity.High), InlineData(false, Severity.Medium)]
    public void Fewer_than_half_of_the_expected_answers_take_a_level_off(bool half, Severity severity)
    {
        var given = Company().Run("t1", "2026-03-30", answered: ["m1"]).Run("t1", Today, answered: half ? ["m1"] : []);
        Assert.Equal(severity, Apply(given, TrustBasis.Answers).Severity);
    }

    [Fact]
    public void Only_the_teams_own_runs_of_the_last_ten_working_days_count()
    {
        var elsewhere = Company().Run("t2", "2026-03-30");
        Assert.Null(Apply(elsewhere, TrustBasis.Answers).TrustNote);
        Assert.NotNull(Apply(elsewhere, TrustBasis.Answers, Sample with { TeamId = null }).TrustNote);
        Assert.Null(Apply(Company().Run("t1", "2026-03-17"), TrustBasis.Answers).TrustNote);
        Assert.NotNull(Apply(Company().Run("t1", "2026-03-18"), TrustBasis.Answers).TrustNote);
    }

    [Fact]
    public void Both_together_take_one_level_off() =>
        Assert.Equal(Severity.Medium, Apply(Company().Run("t1", "2026-03-30"), TrustBasis.Goals | TrustBasis.Answers).Severity);

    [Fact]
    public void Nothing_falls_below_info() =>
        Assert.Equal(Severity.Info, Apply(Company(), TrustBasis.Goals, Sample with { Severity = Severity.Info }).Severity);
}
