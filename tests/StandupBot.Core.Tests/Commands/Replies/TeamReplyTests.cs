using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Roadblocks;
using static StandupBot.Core.Tests.Commands.Replies.BakeryGoals;

namespace StandupBot.Core.Tests.Commands.Replies;

public class TeamReplyTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly RunStatusView Run = new() { Team = "Bakery", Date = Today, Zone = Berlin, ClosesAt = new(2026, 3, 3, 11, 0, 0, TimeSpan.Zero) };

    [Fact]
    public void Roadblocks_come_with_their_next_step_the_oldest_first() => Snapshots.Match(
        BlockersReply.Of([
            new("R4", "Oven 2 is down", Bo, null, 0, RoadblockKind.Urgent, false, null),
            new("R3", "Returns policy", Cleo, Ana, 3, RoadblockKind.Normal, true, "Leather care line (G9)"),
            new("R2", "Label supplier", Ana, Bo, 1, RoadblockKind.External, false, null)]), "blockers");

    [Fact]
    public void Nothing_in_the_way_is_one_line() => Snapshots.Match(BlockersReply.Of([]), "blockers-none");

    [Fact]
    [Trait("Behaviour", "17")]
    public void The_status_says_who_answered_and_names_the_zone() => Snapshots.Match(
        RunStatusReply.Of(Run with { Answered = [Ana, Bo], Late = [], Waiting = [Cleo], IsAsked = true, Away = [(new("M5", "Eli Stone"), new(2026, 3, 5))] }), "run-status");

    [Fact]
    public void The_status_of_a_closed_run_counts_late_answers() => Snapshots.Match(
        RunStatusReply.Of(Run with { ClosesAt = null, Answered = [Ana], Late = [Bo], Waiting = [Cleo], Unreachable = [new("M6", "Fay Ode")] }), "run-status-closed");

    [Fact]
    public void The_status_of_a_holiday_says_why() => Snapshots.Match(RunStatusReply.Of(Run with { SkippedBecause = "Carnival" }), "run-status-holiday");

    [Fact]
    public void Without_a_run_the_next_one_is_named() => Snapshots.Match(
        RunStatusReply.None("Bakery", new(2026, 3, 4, 8, 0, 0, TimeSpan.Zero), Berlin, Today, ["Company outing"]), "run-status-none");

    [Fact]
    public void The_history_is_newest_first() => Snapshots.Match(
        HistoryReply.Of(Ana, [
            new(new(2026, 3, 2), "Bakery", ["Price list (G4, done)"], ["Returns policy"], false),
            new(new(2026, 3, 3), "Bakery", [], [], true)], isSelf: false), "history");

    [Fact]
    public void What_somebody_wrote_stays_on_one_line_and_whole_characters()
    {
        var text = BlockersReply.Of([new("R1", "oven\n\nis " + string.Concat(Enumerable.Repeat("🔥", 200)), Ana, null, 0, RoadblockKind.Normal, false, null)]).Blocks.OfType<Core.Chat.Block.Row>().Single().Text.Plain();

        Assert.StartsWith("oven is 🔥", text);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.True(text.Length < 400);
    }

    [Fact]
    public void An_empty_history_is_one_line() => Snapshots.Match(HistoryReply.Of(Ana, [], isSelf: true), "history-none");
}
