using StandupBot.Core.Chat;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Prefaces;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests.Digests.Prefaces;

public sealed class PrefaceFactsTests
{
    private static readonly OwnerDigestView s_view = new()
    {
        OwnerId = "ana", Date = LumeBakery.Tuesday,
        Decisions =
        [
            new Decision.WhichFirst(LumeBakery.Sourdough, LumeBakery.Leather, "Both claim Cleo this week"),
            new Decision.Stuck(new RoadblockView("r1", "SECRET returns policy", "cleo", 3, "dev", LumeBakery.Tuesday, LumeBakery.Leather), "Bakery"),
            new Decision.Ownerless(LumeBakery.Survey, "since Fay left"),
            new Decision.Unanswered("d1", "SECRET photos", "Shop", "Bakery", 4),
            new Decision.FromSignal("S5:x", "S5", "SECRET about Gil.", "Talk to Gil."),
        ],
        Moved = [new(LumeBakery.Wholesale, 62, 3), new(new("g2", "G2", "New till in the shop"), 100, 10, Done: true)],
        Stalled = [LumeBakery.Leather],
        Teams = [new("Bakery", 7, 8, 1), new("Shop", 14, 16, 1), new("Office", 0, 3, 0, Held: false)],
        Roadblocks = [new("Shop", new RoadblockView("r5", "SECRET card reader", "gil", 2, "hal") { Overdue = true })],
        Signals = [new("S4:g9", NewsKind.New, Severity.Medium, "SECRET of Cleo.", new("waiting for the policy", "cleo")), new("S9:r0", NewsKind.Resolved, Severity.High, "oven 2")],
        Score = Scores.Usual,
        Notes = ["Not reachable: Hal."],
    };

    [Fact]
    public void They_are_numbers_and_goals()
    {
        var told = PrefaceFacts.Of(s_view)!.Lines;

        Assert.Contains("Decisions that wait for the reader: 5.", told);
        Assert.Contains("A roadblock is open for 3 days.", told);
        Assert.Contains("Answered: 21 of 24.", told);
        Assert.Contains($"Moved: {LumeBakery.Wholesale.Named} up 3 to 62%.", told);
        Assert.Contains("Done: New till in the shop (G2).", told);
        Assert.Contains("Of them overdue: 1.", told);
    }

    [Fact]
    public void No_answer_and_no_name_of_a_person_or_team_is_among_them()
    {
        var told = string.Join('\n', PrefaceFacts.Of(s_view)!.Lines);

        Assert.All(
            new[] { "SECRET", "policy", "Ana", "Cleo", "Gil", "Hal", "Fay", "Bakery", "Shop", "oven" },
            name => Assert.DoesNotContain(name, told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_clear_day_has_nothing_to_sum_up() =>
        Assert.Null(PrefaceFacts.Of(new OwnerDigestView { OwnerId = "ana", Date = LumeBakery.Tuesday, Moved = s_view.Moved }));

    [Fact]
    public void The_digest_says_who_wrote_its_summary_and_stays_otherwise_the_same()
    {
        var plain = OwnerDigest.Compose(s_view, LumeBakery.Names);
        var summed = OwnerDigest.Compose(s_view with { Preface = new Preface("G4 moved.", "tiny-model") }, LumeBakery.Names);

        var summary = Assert.IsType<Block.Context>(summed.Blocks[1]);
        Assert.Equal("Summary by tiny-model: G4 moved.", summary.Text.Plain());
        Assert.Equal(plain.Text, summed.Text);
        Assert.Equal(Snapshots.Draw(plain).Split('\n').Length + 1, Snapshots.Draw(summed).Split('\n').Length);
    }
}
