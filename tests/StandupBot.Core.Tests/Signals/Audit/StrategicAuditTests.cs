using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Audit;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Tests.Signals.Lifecycle;

namespace StandupBot.Core.Tests.Signals.Audit;

public sealed class StrategicAuditTests
{
    private const string Today = "2026-03-02";

    [Fact]
    public void Every_signal_of_the_audit_stands_in_its_section()
    {
        SignalState[] states = [.. Enumerable.Range(1, 18).Select(i => State($"S{i}"))];

        AuditReport report = Of(Given.Company(), states);

        Assert.Equal(["S10", "S1", "S2", "S3", "S4"], Ids(report.Disconnects));
        Assert.Equal(["S11"], Ids(report.Redundancy));
        Assert.Equal(["S12", "S7", "S8"], Ids(report.ConflictingPriorities));
        Assert.Equal(9, report.Plan.Count);
    }

    [Fact]
    public void Only_what_is_open_is_a_gap()
    {
        AuditReport report = Of(Given.Company(), State("S1") with { Stage = SignalStage.Dismissed }, State("S2") with { Stage = SignalStage.Acknowledged });

        Assert.Equal(["S2"], Ids(report.Plan));
        Assert.False(report.IsAllClear);
        Assert.True(Of(Given.Company()).IsAllClear);
    }

    [Fact]
    public void The_plan_names_the_next_action_and_with_whom_it_lies()
    {
        AuditGap gap = Assert.Single(Of(Given.Company(), State("S1")).Plan);

        Assert.Equal(("Do it.", "m1"), (gap.NextAction, gap.OwnerId));
        Assert.Null(gap.Effect);
    }

    [Fact]
    public void The_most_severe_gap_comes_first_and_then_the_one_that_moves_the_score_most()
    {
        AuditReport report = Of(Ownerless(), State("S8", "X"), State("S1", "G0"), State("S2", "G1"), State("S7", "Z", Severity.Critical));

        Assert.Equal(["S7:Z", "S1:G0", "S2:G1", "S8:X"], report.Plan.Select(gap => gap.Signal.Key));
    }

    [Fact]
    public void The_expected_effect_is_the_score_with_that_gap_closed()
    {
        ScoreSheet before = Sheet(Ownerless());
        ScoreEffect? effect = ScoreEffects.Of(State("S1", "G0").Finding, before);
        ScoreSheet after = Sheet(Ownerless().Edit("G0", "2026-03-01", t => t with { OwnerId = "m1" }));

        Assert.NotNull(effect);
        Assert.Equal("V3", effect.Component);
        Assert.Equal(after[Dimension.Vertical].Value!.Value - before[Dimension.Vertical].Value!.Value, effect.DimensionPoints, 1e-9);
        Assert.Equal(after.Overall!.Value - before.Overall!.Value, effect.OverallPoints!.Value, 1e-9);
        Assert.InRange(effect.DimensionPoints, 0.5, 2);
    }

    [Fact]
    public void What_is_no_miss_of_its_component_has_no_effect()
    {
        ScoreSheet sheet = Sheet(Ownerless());

        Assert.Null(ScoreEffects.Of(State("S1", "G1").Finding, sheet));
        Assert.Null(ScoreEffects.Of(State("S8", "G0").Finding, sheet));
        Assert.Null(ScoreEffects.Of(State("S1", "A").Finding, Sheet(Given.Company().Goal("A", t => t with { OwnerId = null }))));
    }

    [Theory]
    [InlineData("S2", "V1")]
    [InlineData("S3", "V2")]
    [InlineData("S4", "V5")]
    [InlineData("S7", "V5")]
    [InlineData("S10", "H2")]
    [InlineData("S11", "H4")]
    [InlineData("S12", "H3")]
    public void Each_gap_is_counted_in_its_component(string signal, string component)
    {
        ComponentRatio[] ratios =
        [
            .. ScoreDefinition.Components.Select(c => new ComponentRatio(c.Id, 0, 30) { Entries = [new("A3", "Goal A", Hit: false)] }),
        ];
        ScoreSheet sheet = ScoreSheet.Of(ScoreScope.Company, Given.Instant(Today), ratios, new Participation(1, 1), false);

        ScoreEffect effect = ScoreEffects.Of(State(signal).Finding, sheet)!;

        Assert.Equal(component, effect.Component);
        Assert.Equal(ScoreDefinition.Component(component).Weight / 30.0, effect.DimensionPoints, 1e-9);
        Assert.Equal(effect.DimensionPoints * 0.4, effect.OverallPoints!.Value, 1e-9);
    }

    [Fact]
    public void A_need_of_a_team_without_a_stand_up_is_stated_as_missing_coverage()
    {
        Given given = Given.Company().Team("t1", "a1").Team("t2", ["b1"], team => team with { HasStandup = false }).Team("t3", "c1")
            .Also(s => s with
            {
                Dependencies =
                [
                    new("D1", "t1", "t2", null, "prices", null, "a1", Given.Instant(Today), null),
                    new("D2", "t1", "t3", null, "prices", null, "a1", Given.Instant(Today), null),
                    new("D3", "t1", "t2", null, "prices", null, "a1", Given.Instant(Today), new(Given.Instant(Today), "a1", "withdraw", null, null)),
                ],
            });

        Assert.Equal(["D1"], Of(given).MissingCoverage.Select(need => need.Id));
    }

    /// <summary>Thirty goals under one, of which G0 has no owner.</summary>
    private static Given Ownerless()
    {
        Given given = Given.Company().Team("t1", "m1").Goal("Top");
        for (int i = 0; i < 30; i++)
            given.Goal($"G{i}", t => t with { ParentId = "Top", OwnerId = i == 0 ? null : "m1" }).Item("m1", Today, $"G{i}");
        return given;
    }

    private static ScoreSheet Sheet(Given given) => AlignmentScore.Of(ScoreScope.Company, given.At(Today), []);

    private static AuditReport Of(Given given, params SignalState[] states) => StrategicAudit.Of(given.At(Today), states, Sheet(given));

    private static IEnumerable<string> Ids(IEnumerable<AuditGap> gaps) => gaps.Select(gap => gap.Signal.SignalId);

    private static SignalState State(string signal, string subject = "A3", Severity severity = Severity.Medium)
    {
        Life life = new();
        life.Day(Life.Finding(severity, key: subject, signal: signal));
        return life.State!;
    }
}
