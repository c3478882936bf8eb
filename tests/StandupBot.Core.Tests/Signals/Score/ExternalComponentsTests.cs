using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Tests.Signals.Score;

public sealed class ExternalComponentsTests
{
    private const string Today = "2026-03-02";

    [Theory]
    [InlineData("2026-02-16", "2026-02-23", "M1", "dismiss", 1, 1)] // on the fifth working day
    [InlineData("2026-02-16", "2026-02-24", "M1", "dismiss", 0, 1)]
    [InlineData("2026-02-16", "2026-02-17", "delivery", "link", 1, 1)]
    [InlineData("2026-02-16", "2026-02-10", "delivery", "link", 1, 1)] // the theme was linked already
    [InlineData("2026-02-16", "2026-02-10", "delivery", "link to what ended", 0, 1)]
    [InlineData("2026-02-16", "2026-02-10", "delivery", "dismiss", 0, 1)] // an old dismissal says nothing of a new mention
    [InlineData("2026-02-23", null, "", "", 0, 1)] // five working days old
    [InlineData("2026-02-24", null, "", "", 0, 0)]
    [InlineData("2026-02-03", null, "", "", 0, 1)]
    [InlineData("2026-02-02", null, "", "", 0, 0)]
    public void E1_counts_mentions_sorted_within_five_working_days(string heard, string? sorted, string what, string action, int k, int n) => Assert.Equal(
        (k, n), Given.Company().Team("t1", "ana").Goal("A").Goal("ended", t => t with { Status = ObjectiveStatus.Closed }).Also(s => s with
        {
            Mentions = [new("M1", "ana", Given.Instant(heard), "Late again", "Lume", "delivery", MentionKind.Other)],
            Triages = sorted is null ? [] : [new(what, action.Split(' ')[0], action.Contains(' ', StringComparison.Ordinal) ? "ended" : "A", "because", Given.Instant(sorted), Given.Boss)],
        }).KN("E1", Today));

    [Fact]
    public void E2_counts_top_level_goals_that_name_an_outcome_outside() => Assert.Equal(
        (1, 2), Given.Company().Goal("A", t => t with { External = true }).Goal("B")
            .Goal("C", t => t with { External = true, ParentId = "A" }).KN("E2", Today));

    [Fact]
    public void E3_counts_promises_that_bind_and_are_not_at_risk()
    {
        Given given = Given.Company().Team("t1", "ana").Goal("A").Also(s => s with
        {
            Commitments =
            [
                Promise("P1", "A", CommitmentState.Open), Promise("P2", null, CommitmentState.Open),
                Promise("P3", "A", CommitmentState.Renegotiated), Promise("P4", null, CommitmentState.Kept), Promise("P5", null, CommitmentState.Cancelled),
            ],
        });

        Assert.Equal((2, 3), given.KN("E3", Today));
        Assert.Equal((2, 3), given.KN("E3", Today, given.At(Today).TeamScope("t1")));
    }

    private static CommitmentFact Promise(string id, string? goal, CommitmentState state) =>
        new(id, "Cafe Lume", "bread", Given.Date("2026-06-01"), "ana", goal, Given.Instant("2026-01-05"), state, null);
}
