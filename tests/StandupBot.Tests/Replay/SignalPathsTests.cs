using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Tests.Replay.Histories;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>
/// The longer ways that a signal can go, in one history. Every line was worked out by hand from the rules. All that people do happens
/// at half past eight, before the evaluation of the day.
/// </summary>
public sealed class SignalPathsTests
{
    private static readonly Lazy<Task<Replayed>> Played = new(() => SignalLines.UntilAsync(Script(), 31));

    /// <summary>Seven days after day 1 and one holiday it is day 9; at fourteen it is High, and a severity is evidence. The second dismissal holds for twenty days.</summary>
    [Fact]
    public async Task A_dismissal_ends_early_when_it_gets_worse() => Assert.Equal(
        ["9 Opened Medium", "10 Dismissed Medium", "16 Opened High", "17 Dismissed High"], SignalLines.Of(await Played.Value, "S4:ignored"));

    [Fact]
    public async Task A_signal_in_somebodys_hands_is_updated_when_it_gets_worse_and_ends_by_itself() => Assert.Equal(
        ["9 Opened Medium", "10 Acknowledged Medium", "16 Updated High", "17 Resolved High", "24 Opened Medium", "31 Updated High"], SignalLines.Of(await Played.Value, "S4:taken"));

    /// <summary>Put off for three working days on day 3; the holiday on day 4 is none of them.</summary>
    [Fact]
    public async Task A_snooze_waits_for_a_holiday_to_pass() =>
        Assert.Equal(["2 Opened High", "3 Snoozed High", "7 Updated High"], SignalLines.Of(await Played.Value, "S1:nobodys"));

    /// <summary>A fall that is made good the next day never opens; one that stands for two evaluations does.</summary>
    [Fact]
    public async Task A_soft_signal_that_holds_for_one_evaluation_only_stays_silent() =>
        Assert.Equal(["9 Opened Medium", "11 Resolved Medium"], SignalLines.Of(await Played.Value, "S14:hope"));

    /// <summary>Two edits make it; with a reason it is a plan, from which two more edits make it again.</summary>
    [Fact]
    public async Task A_re_plan_ends_the_drift_and_starts_the_count_anew() =>
        Assert.Equal(["8 Opened Medium", "10 Resolved Medium", "14 Opened Medium"], SignalLines.Of(await Played.Value, "S15:sliding"));

    /// <summary>
    /// Due on day 42, with one holiday: forty working days. On day 7 five of them are gone (12.5 %), on day 8 six (15 %): behind pace on two
    /// figures. On day 12 three figures over ten days lead to 16 %.
    /// </summary>
    [Fact]
    public async Task A_re_plan_ends_the_danger_to_a_deadline() =>
        Assert.Equal(["8 Opened Low", "12 Updated Critical", "13 Resolved Critical"], SignalLines.Of(await Played.Value, "S13:slow"));

    private static HistoryScript Script()
    {
        var script = new HistoryScript();
        script.Add(new HistoryEvent.Company("bakery", "Bakery", "ana", HistoryScript.Zone) { At = HistoryScript.At(1, 7) });
        script.Team("oven", ["ana", "bo"]);
        script.Add(new HistoryEvent.Holiday(null, HistoryScript.Day(4), "Flour day") { At = HistoryScript.At(1, 7) });
        Stale(script);
        script.Goal("nobodys", 1, Terms("Nobody's") with { OwnerId = null });
        Act(script, 3, "S1:nobodys", SignalActionKind.Snooze, 3);
        script.Goal("hope", 1, Terms("Hope"));
        foreach (var (day, confidence) in ((int, int)[])[(1, 9), (5, 5), (6, 9), (8, 5), (11, 9), (16, 9), (21, 9), (26, 9)])
            Say(script, "hope", day, null, confidence);
        Plans(script);
        return script;
    }

    private static void Stale(HistoryScript script)
    {
        script.Goal("ignored", 1, Terms("Ignored"));
        script.Goal("taken", 1, Terms("Taken"));
        Act(script, 10, "S4:ignored", SignalActionKind.Dismiss);
        Act(script, 10, "S4:taken", SignalActionKind.Acknowledge);
        Act(script, 17, "S4:ignored", SignalActionKind.Dismiss);
        Say(script, "taken", 17, null, null);
    }

    private static void Plans(HistoryScript script)
    {
        script.Goal("sliding", 1, Terms("Sliding") with { Due = HistoryScript.Day(42) });
        foreach (var (day, due, reason) in ((int, int, string?)[])[(6, 44, null), (8, 46, null), (10, 51, "The oven comes later"), (12, 53, null), (14, 55, null)])
            script.Add(new HistoryEvent.ObjectiveChange("sliding", "ana", new ObjectiveSet { Due = HistoryScript.Day(due) }, reason) { At = HistoryScript.At(day, 8, 30) });
        script.Goal("slow", 1, Terms("Slow") with { Due = HistoryScript.Day(42), Measure = new Measure("loaves", 0, 100) });
        foreach (var (day, value) in ((int, double)[])[(1, 0), (7, 2), (12, 4)])
            Say(script, "slow", day, value, null);
        script.Add(new HistoryEvent.ObjectiveChange("slow", "ana", new ObjectiveSet { Due = HistoryScript.Day(60) }, "The oven comes later") { At = HistoryScript.At(13, 8, 30) });
    }

    private static ObjectiveTerms Terms(string title) => new() { Title = title, OwnerId = "ana", Start = HistoryScript.Day(1) };

    private static void Say(HistoryScript script, string goal, int day, double? value, int? confidence) =>
        script.Add(new HistoryEvent.GoalCheckIn(goal, "ana") { At = HistoryScript.At(day, 8, 30), Value = value, Confidence = confidence, Status = GoalStatus.OnTrack });

    private static void Act(HistoryScript script, int day, string key, SignalActionKind action, int? days = null) => script.Add(
        new HistoryEvent.SignalAction(key, action, "ana") { At = HistoryScript.At(day, 8, 30), Days = days, Reason = action == SignalActionKind.Dismiss ? "We know" : null });
}
