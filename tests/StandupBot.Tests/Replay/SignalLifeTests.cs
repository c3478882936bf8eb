using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Tests.Replay.Histories;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>What becomes of a signal in a replay when people act on it, and what is said of events that change nothing.</summary>
public sealed class SignalLifeTests
{
    [Fact]
    public async Task A_dismissed_signal_opens_again_after_twenty_working_days()
    {
        var script = Bakery();
        script.Goal("nobodys", 1, Nobodys);
        // Some goal is looked after: where all are stale the severity drops, and that is news.
        script.CheckIn(script.Goal("anas", 1, Nobodys with { OwnerId = "ana" }), "ana", 10, 10);
        Act(script, 3, "S1:nobodys", SignalActionKind.Dismiss);

        var replayed = await UntilAsync(script, 24);

        Assert.Equal(["2 Opened", "3 Dismissed", "23 Opened"], Changes(replayed, "S1:nobodys"));
    }

    [Fact]
    public async Task A_snoozed_signal_speaks_again_when_its_days_are_over()
    {
        var script = Bakery();
        script.Goal("nobodys", 1, Nobodys);
        Act(script, 3, "S1:nobodys", SignalActionKind.Snooze, days: 3);

        var replayed = await UntilAsync(script, 7);

        Assert.Equal(["2 Opened", "3 Snoozed", "6 Updated"], Changes(replayed, "S1:nobodys"));
    }

    [Fact]
    public async Task An_action_on_a_signal_that_is_not_open_is_reported_and_changes_nothing()
    {
        var script = Bakery();
        script.Goal("nobodys", 3, Nobodys);
        Act(script, 3, "S1:nobodys", SignalActionKind.Dismiss);

        var replayed = await UntilAsync(script, 4);

        Assert.Contains("S1:nobodys is not open", Assert.Single(replayed.Remarks), StringComparison.Ordinal);
        Assert.Equal(["4 Opened"], Changes(replayed, "S1:nobodys"));
    }

    [Fact]
    public async Task A_check_in_with_nothing_in_it_is_refused_and_reported()
    {
        var script = Bakery();
        script.Answer("oven", "ana", 2, []);

        var replayed = await UntilAsync(script, 2);

        Assert.Contains("nothing in it", Assert.Single(replayed.Remarks), StringComparison.Ordinal);
        Assert.All(replayed.Output.Runs, run => Assert.Empty(run.Answered));
    }

    [Fact]
    public async Task A_roadblock_that_is_named_again_without_its_kind_stays_urgent()
    {
        var script = Bakery();
        script.Answer("oven", "ana", 1, [], new CheckInRoadblock("door", "The door is stuck") { Kind = RoadblockKind.Urgent, UnblockerId = "bo" });
        script.Answer("oven", "ana", 2, [], new CheckInRoadblock("door", "The door is stuck"));

        var replayed = await UntilAsync(script, 3);

        var found = replayed.Output.Signals.Last(line => line.Key == "S9:door");
        Assert.Equal(1, found.Numbers.Single(number => number.Name == "limitDays").Value);
    }

    [Fact]
    public async Task What_commands_make_has_the_same_id_in_every_replay()
    {
        var script = Bakery();
        script.Team("shop", ["cleo"]);
        script.Add(new HistoryEvent.Command("ana", "oven", "/goals need shop two trays") { At = HistoryScript.At(1, 12) });

        var (first, second) = (await UntilAsync(script, 4), await UntilAsync(script, 4));

        Assert.Contains(first.Output.Signals, line => line.Signal == "S10");
        Assert.Equal(first.Output.Signals.Select(line => line.Key), second.Output.Signals.Select(line => line.Key));
    }

    private static ObjectiveTerms Nobodys => new() { Title = "Nobody's", Start = HistoryScript.Day(1) };

    private static HistoryScript Bakery()
    {
        var script = new HistoryScript();
        script.Add(new HistoryEvent.Company("bakery", "Bakery", "ana", HistoryScript.Zone) { At = HistoryScript.At(1, 7) });
        script.Team("oven", ["ana", "bo"]);
        return script;
    }

    private static void Act(HistoryScript script, int day, string key, SignalActionKind action, int? days = null) =>
        script.Add(new HistoryEvent.SignalAction(key, action, "ana") { At = HistoryScript.At(day, 8, 30), Days = days, Reason = action == SignalActionKind.Dismiss ? "We know" : null });

    /// <summary>The history goes on to a day: the clock runs to the end of the last event's.</summary>
    private static Task<Replayed> UntilAsync(HistoryScript script, int day) =>
        Replayed.OfAsync([.. script.Events, new HistoryEvent.Measure("ovens", 1) { At = HistoryScript.At(day, 23) }]);

    private static IEnumerable<string> Changes(Replayed replayed, string key) => replayed.Output.Signals.Where(line => line.Key == key)
        .Select(line => $"{Enumerable.Range(1, 60).Single(day => HistoryScript.Day(day) == DateOnly.FromDateTime(line.At.UtcDateTime))} {line.Change}");
}
