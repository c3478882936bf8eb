using StandupBot.Core.Roadblocks;
using StandupBot.Core.Text.Roadblocks;

namespace StandupBot.Core.Tests.Text.Roadblocks;

public sealed class RoadblockDetectorTests
{
    private static readonly KnownParty[] s_known = [new("m1", "Bo Berg"), new("m2", "Cleo Diaz"), new("t1", "Ops", IsTeam: true)];

    [Theory]
    [InlineData("blocked by the bank")]
    [InlineData("waiting on the returns policy from ops")]
    [InlineData("stuck on the oven timer")]
    [InlineData("can't reach the supplier")]
    [InlineData("no access to the stock system")]
    [InlineData("not blocked, but the printer is broken")]
    [InlineData("waiting until the conflict with the bank is resolved")]
    [InlineData("stuck, have not fixed the problem with the door")]
    [InlineData("need the permission issue fixed by ops")]
    public void What_stands_in_the_way_is_seen(string text) => Assert.True(RoadblockDetector.Score(text) >= RoadblockDetector.Threshold);

    [Theory]
    [InlineData("not blocked any more")]
    [InlineData("no blockers")]
    [InlineData("unblocked by Bo")]
    [InlineData("no longer stuck on the timer")]
    [InlineData("fixed the problem with the printer")]
    [InlineData("the issue is resolved")]
    public void What_is_over_or_absent_is_not(string text) => Assert.True(RoadblockDetector.Score(text) < 0.3);

    [Theory]
    [InlineData("finished the price list")]
    [InlineData("Will call Cafe Lume today")]
    [InlineData("baked the samples for the fair")]
    public void Plain_work_is_not(string text) => Assert.True(RoadblockDetector.Score(text) < 0.5);

    [Fact]
    public void The_unblocker_is_who_is_waited_for()
    {
        var reading = RoadblockDetector.Read("Told Cleo that I am waiting on the returns policy from Ops", s_known);
        Assert.Equal(("t1", true, "the returns policy"), (reading.Unblocker?.Id, reading.WaitsForTeam, reading.Needs));
    }

    [Fact]
    public void A_first_name_is_enough() => Assert.Equal("m1", RoadblockDetector.Read("waiting for Bo's approval", s_known).Unblocker?.Id);

    [Theory]
    [InlineData("oven 2 is down, urgent", RoadblockKind.Urgent)]
    [InlineData("the flour supplier does not answer", RoadblockKind.External)]
    [InlineData("stuck on the timer", RoadblockKind.Normal)]
    public void The_kind_follows_from_the_words(string text, RoadblockKind kind) => Assert.Equal(kind, RoadblockDetector.Read(text, s_known).Kind);
}
