using StandupBot.Core.Chat;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests.Digests;

public sealed class OwnerDigestTests
{
    private static readonly OwnerDigestView Full = new()
    {
        OwnerId = "ana", Date = LumeBakery.Tuesday,
        Decisions =
        [
            new Decision.WhichFirst(LumeBakery.Sourdough, LumeBakery.Leather, "Both claim Cleo this week") { Signal = "S8:g7,g9" },
            new Decision.Stuck(new RoadblockView("r1", "returns policy", "cleo", 3, "dev", LumeBakery.Tuesday, LumeBakery.Leather), "Bakery") { Signal = "S9:r1" },
            new Decision.Ownerless(LumeBakery.Survey, "since Fay left") { Signal = "S1:g11" },
        ],
        Moved = [new(LumeBakery.Wholesale, 62, 3), new(new("g2", "G2", "New till in the shop"), 100, 10, Done: true)],
        Stalled = [LumeBakery.Leather],
        Teams = [new("Bakery", 7, 8, 1), new("Shop", 14, 16, 1)],
        Roadblocks =
        [
            new("Shop", new RoadblockView("r5", "card reader loses the network", "gil", 2, "hal") { Overdue = true }),
            new("Bakery", new RoadblockView("r4", "no keys for the store room", "gil", 0)),
        ],
        Signals =
        [
            new("S4:g9", NewsKind.New, Severity.Medium, "Cleo has not said how Leather care line (G9) stands for 8 days; it is due every 7 days at the latest.", new("waiting for the policy", "cleo")),
            new("S9:r0", NewsKind.Resolved, Severity.High, "oven 2") { ThanksTo = ["bo"] },
            new("S11:a,b", NewsKind.Resolved, Severity.Medium, "price list was written twice") { ThanksTo = ["ana", "gil"] },
        ],
        Score = Scores.Usual, Trend = Scores.Up,
    };

    [Fact]
    public void It_begins_with_what_needs_a_decision() => Match(Full, "digest");

    [Fact]
    public void It_stays_under_twenty_lines_whatever_happens()
    {
        var view = Full with
        {
            Decisions = [.. Enumerable.Repeat(Full.Decisions, 10).SelectMany(d => d)],
            Moved = [.. Enumerable.Repeat(Full.Moved, 20).SelectMany(d => d)],
            Teams = [.. Enumerable.Repeat(Full.Teams, 20).SelectMany(d => d)],
            Roadblocks = [.. Enumerable.Repeat(Full.Roadblocks, 20).SelectMany(d => d)],
            Signals = [.. Enumerable.Repeat(Full.Signals, 20).SelectMany(d => d)],
            Notes = [.. Enumerable.Repeat("Not reachable: Hal.", 20)],
        };

        var message = OwnerDigest.Compose(view, LumeBakery.Names);

        Assert.InRange(message.Blocks.Count, 10, 19);
        Assert.InRange(Snapshots.Draw(message).Length, 1000, 7000);
    }

    [Fact]
    public void An_all_clear_is_one_line() =>
        Match(Full with { Decisions = [], Roadblocks = [], Signals = [], Stalled = [] }, "digest-clear");

    [Fact]
    public void A_day_without_decisions_still_tells_what_is_new() => Match(Full with { Decisions = [] }, "digest-no-decisions");

    [Fact]
    public void The_first_week_says_what_helps_most_now() =>
        Match(
            new OwnerDigestView
            {
                OwnerId = "ana", Date = LumeBakery.Tuesday, Teams = [new("Bakery", 5, 8, 0)], FirstDays = new(2, 0, 12, 0), Score = Scores.FirstWeek,
            }, "digest-first-week");

    [Fact]
    public void Every_kind_of_decision_says_the_gap_and_offers_the_next_step()
    {
        Decision[] decisions =
        [
            new Decision.Stuck(new RoadblockView("r4", "no keys for the store room", "gil", 2), "Shop"),
            new Decision.Unanswered("d1", "three photos of the new loaf", "Shop", "Bakery", 3),
            new Decision.Unanswered("d2", "a decision on opening hours", "Shop", "Ana", 2, OfReader: true),
            new Decision.Theme("delivery before 7", 4, 3),
            new Decision.FromSignal("S13:g4", "S13", "Wholesale accounts to 20 (G4) will reach 71% of its target by 30 June if it goes on like this.", "Decide what gives way so that G4 is reached in time, or re-plan it with a reason."),
        ];

        var drawn = decisions.Select(d => Snapshots.Draw(OwnerDigest.Compose(new OwnerDigestView { OwnerId = "ana", Date = LumeBakery.Tuesday, Decisions = [d] }, LumeBakery.Names)));

        Snapshots.Match(string.Join("\n", drawn), "digest-decisions");
    }

    [Fact]
    public void Blocks_carry_the_key_of_the_signal_that_they_speak_of() =>
        Assert.Equal(
            ["S8:g7,g9", "S9:r1", "S1:g11", "S4:g9"],
            OwnerDigest.Compose(Full, LumeBakery.Names).Blocks.Select(b => b.Signal).OfType<string>());

    [Fact]
    public void Before_there_is_any_figure_one_missing_thing_a_dimension_is_named() =>
        Assert.Equal(
            "Alignment: not enough data yet (goals: 3 more goals below the top; across teams: 5 more roadblocks; customers: 5 more mentions)",
            ScoreLine.Of(Scores.None, null));

    [Fact]
    public void A_range_or_a_missing_dimension_is_never_shown_as_a_number() =>
        Assert.Contains("not enough data yet: customers (", ScoreLine.Of(Scores.Usual, null), StringComparison.Ordinal);

    private static void Match(OwnerDigestView view, string name) => Snapshots.Match(OwnerDigest.Compose(view, LumeBakery.Names), name);
}
