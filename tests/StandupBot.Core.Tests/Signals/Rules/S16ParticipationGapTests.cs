using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S16ParticipationGapTests
{
    private static readonly string[] Week = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"];
    private const string Friday = "2026-03-06";

    [Theory]
    [InlineData(12, 0)] // 12 of 20 is exactly 60 %
    [InlineData(11, 1)]
    public void A_team_below_60_percent_of_the_expected_answers_in_five_days_is_a_gap(int answered, int findings) =>
        Assert.Equal(findings, OfTeam(Team(answered)).Count);

    [Theory]
    [InlineData(15, 1)] // 75 %
    [InlineData(16, 0)]
    public void It_resolves_above_75_percent(int answered, int findings)
    {
        Finding open = Assert.Single(OfTeam(Team(0)));

        Assert.Equal(findings, OfTeam(Team(answered).Open(open, "2026-03-05")).Count);
    }

    [Theory]
    [InlineData(4, 0)] // 8 person-runs
    [InlineData(5, 1)] // 10
    public void It_takes_ten_expected_answers(int days, int findings)
    {
        Given given = Given.Company().Team("t1", "m1", "m2");
        foreach (string day in Week.Take(days))
            given.Run("t1", day);

        Assert.Equal(findings, OfTeam(given).Count);
    }

    [Fact]
    public void Only_the_last_five_working_days_count()
    {
        Given given = Team(20).Run("t1", "2026-02-27").Run("t1", "2026-02-26").Run("t1", "2026-02-25").Run("t1", "2026-02-24");

        Assert.Empty(OfTeam(given));
    }

    [Fact]
    public void A_prompt_that_did_not_arrive_and_somebody_away_are_not_expected()
    {
        Assert.Single(OfTeam(Days(answered: ["m1", "m2"])));
        Assert.Empty(OfTeam(Days(answered: ["m1", "m2"], undelivered: ["m3", "m4"])));
        Assert.Empty(OfTeam(Days(answered: ["m1", "m2"]).Absence("m3", "2026-03-02", "2026-03-06").Absence("m4", "2026-03-02", "2026-03-05")));
    }

    [Fact]
    public void An_open_run_still_has_time()
    {
        Given given = Team(20).Also(s => s with
        {
            Runs = [.. s.Runs.Select(run => run.Date == Given.Date(Friday) ? run with { ClosedAt = null, Answered = [] } : run)],
        });

        Assert.Empty(given.Find<S16ParticipationGap>(Friday));
    }

    [Theory]
    [InlineData(Priority.High, Severity.Medium)]
    [InlineData(Priority.Normal, Severity.Info)]
    public void It_is_medium_when_a_high_goal_depends_on_the_team(Priority priority, Severity severity) => Assert.Equal(
        severity, Assert.Single(OfTeam(Team(0).Goal("A", t => t with { TeamId = "t1", Priority = priority }))).Severity);

    [Fact]
    public void The_lead_gets_the_rate_and_no_channel_sees_it()
    {
        Finding found = Assert.Single(OfTeam(Team(5)));

        Assert.Equal("S16:t1", found.Key);
        Assert.Equal([new Told("m1", Audience.TeamLead)], found.Told);
        Assert.True(found.IsPersonal);
        Assert.Equal((5, 20), (found.Numbers[0].Value, found.Numbers[1].Value));
        Assert.Empty(found.Evidence);
    }

    [Fact]
    public void A_member_silent_for_two_runs_in_a_row_is_told_in_private()
    {
        Assert.Empty(OfMembers(Runs("m1 m2", "m1")));

        Finding found = Assert.Single(OfMembers(Runs("m1 m2", "m1", "m1")));

        Assert.Equal("S16:m2", found.Key);
        Assert.Equal([new Told("m2", Audience.Member)], found.Told);
        Assert.True(found.IsPersonal);
    }

    [Fact]
    public void A_member_who_answers_again_is_silent_no_more() => Assert.Empty(OfMembers(Runs("m1", "m1", "m1 m2")));

    [Fact]
    public void Runs_that_did_not_reach_the_member_neither_count_nor_break_the_row()
    {
        Given given = Given.Company().Team("t1", "m1", "m2").Run("t1", Week[0], ["m1"]).Run("t1", Week[1], ["m1"], undelivered: ["m2"]);
        Assert.Empty(OfMembers(given));

        Assert.Single(OfMembers(given.Run("t1", Week[2], ["m1"])));
        Assert.Empty(OfMembers(given.Absence("m2", Week[2], Week[2])));
    }

    [Fact]
    public void Two_stand_ups_are_counted_apart()
    {
        Given given = Given.Company().Team("t1", "m1", "m2").Team("t2", "m2").Run("t1", Week[0], ["m1"]).Run("t2", Week[0], []);

        Assert.Empty(OfMembers(given));
    }

    [Fact]
    public void Somebody_who_left_is_not_asked_why() => Assert.Empty(OfMembers(Runs("m1", "m1", "m1").Member("m2", left: "2026-03-05")));

    [Fact]
    public void It_must_hold_in_two_evaluations() => Assert.True(new S16ParticipationGap().Definition.IsSoft);

    [Fact]
    public void A_lower_rate_is_no_new_evidence() =>
        Assert.Equal(Assert.Single(OfTeam(Team(0))).EvidenceHash, Assert.Single(OfTeam(Team(9))).EvidenceHash);

    private static IReadOnlyList<Finding> OfTeam(Given given) => [.. given.Find<S16ParticipationGap>(Friday).Where(found => found.Key == "S16:t1")];

    private static IReadOnlyList<Finding> OfMembers(Given given) => [.. given.Find<S16ParticipationGap>(Friday).Where(found => found.Key != "S16:t1")];

    /// <summary>Four people, five runs, so many answers of twenty.</summary>
    private static Given Team(int answered)
    {
        string[] all = ["m1", "m2", "m3", "m4"];
        Given given = Given.Company().Team("t1", all);
        foreach ((int i, string day) in Week.Index())
            given.Run("t1", day, [.. all.Where((_, person) => (i * 4) + person < answered)]);
        return given;
    }

    private static Given Days(string[] answered, string[]? undelivered = null) => Week.Aggregate(
        Given.Company().Team("t1", "m1", "m2", "m3", "m4"), (given, day) => given.Run("t1", day, answered, undelivered));

    private static Given Runs(params string[] answered) => answered.Index().Aggregate(
        Given.Company().Team("t1", "m1", "m2"), (given, run) => given.Run("t1", Week[run.Index], run.Item.Split(' ')));
}
