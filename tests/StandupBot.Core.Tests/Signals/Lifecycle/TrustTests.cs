using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Core.Tests.Signals.Lifecycle;

public sealed class TrustTests
{
    private static readonly string[] LastTenDays =
    [
        "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23",
        "2026-02-24", "2026-02-25", "2026-02-26", "2026-02-27", "2026-03-02",
    ];

    [Theory]
    [InlineData("2026-02-02", Severity.Medium)] // 20 working days before Monday 2 March
    [InlineData("2026-02-03", Severity.High)]
    [Trait("Behaviour", "67")]
    public void Stale_goal_data_lowers_the_trust_of_a_signal(string touched, Severity severity)
    {
        SignalContext context = Given.Company().Goal("A1").CheckIn("A1", touched, value: 10).At("2026-03-02");

        Finding weighed = Trust.Weigh(Life.Finding(Severity.High), TrustBasis.Goals, context);

        Assert.Equal(severity, weighed.Severity);
        Assert.Equal(severity == Severity.High, weighed.TrustNote is null);
    }

    [Fact]
    public void An_edit_or_a_new_goal_touches_goals_and_work_does_not()
    {
        Given stale = Given.Company().Team("t1", "m1").Goal("A1").Item("m1", "2026-03-02", "A1");
        Assert.Equal(Severity.Medium, Weigh(stale));

        Assert.Equal(Severity.High, Weigh(stale.Goal("A2", created: "2026-02-20")));
        Assert.Equal(Severity.High, Weigh(Given.Company().Goal("A1").Edit("A1", "2026-02-20", terms => terms with { Title = "Other" })));

        static Severity Weigh(Given given) =>
            Trust.Weigh(Life.Finding(Severity.High), TrustBasis.Goals, given.At("2026-03-02")).Severity;
    }

    [Theory]
    [InlineData(4, Severity.Medium)]
    [InlineData(5, Severity.High)]
    public void Fewer_than_half_of_the_expected_answers_lower_it_too(int answeredDays, Severity severity)
    {
        Given given = Given.Company().Team("t1", "m1").Goal("A1", created: "2026-03-01");
        foreach ((int i, string day) in LastTenDays.Index())
            given.Run("t1", day, answered: i < answeredDays ? ["m1"] : []);

        Assert.Equal(severity, Trust.Weigh(Life.Finding(Severity.High, team: "t1"), TrustBasis.Answers, given.At("2026-03-02")).Severity);
    }

    [Fact]
    public void Answers_are_those_of_its_team_over_ten_days()
    {
        Given given = Given.Company().Team("t1", "m1").Team("t2", "m2", "m3", "m4").Run("t1", "2026-02-16");
        foreach (string day in LastTenDays)
            given.Run("t1", day, answered: ["m1"]).Run("t2", day);

        Assert.Equal(Severity.High, WeighOf("t1"));
        Assert.Equal(Severity.Medium, WeighOf("t2"));
        Assert.Equal(Severity.Medium, WeighOf(null));

        Severity WeighOf(string? team) =>
            Trust.Weigh(Life.Finding(Severity.High, team: team), TrustBasis.Answers, given.At("2026-03-02")).Severity;
    }

    [Fact]
    public void Two_doubts_lower_it_once_and_both_are_said()
    {
        SignalContext context = Given.Company().Team("t1", "m1").Goal("A1").Run("t1", "2026-03-02").At("2026-03-02");

        Finding weighed = Trust.Weigh(Life.Finding(Severity.Critical, team: "t1"), TrustBasis.Goals | TrustBasis.Answers, context);

        Assert.Equal(Severity.High, weighed.Severity);
        Assert.Equal(
            "No goal was touched for 20 working days; Fewer than half of the expected answers came in: take this with care.", weighed.TrustNote);
        Assert.NotEqual(Life.Finding(Severity.Critical, team: "t1").EvidenceHash, weighed.EvidenceHash);
    }

    [Fact]
    public void Info_stays_info_and_a_signal_that_rests_on_neither_is_left_alone()
    {
        SignalContext context = Given.Company().Team("t1", "m1").Goal("A1").Run("t1", "2026-03-02").At("2026-03-02");

        Assert.Equal(Severity.Info, Trust.Weigh(Life.Finding(Severity.Info), TrustBasis.Goals, context).Severity);
        Assert.Equal(Severity.High, Trust.Weigh(Life.Finding(Severity.High), TrustBasis.None, context).Severity);
    }

    [Fact]
    public void Nothing_is_stale_where_nothing_is() =>
        Assert.Null(Trust.Weigh(Life.Finding(), TrustBasis.Goals | TrustBasis.Answers, Given.Company().At("2026-03-02")).TrustNote);
}
