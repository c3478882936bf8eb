using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Tests.Replay.Histories;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>
/// Two teams half a world apart, with holidays and absences that are not the other's. Every figure was counted by hand: in the
/// calendar of whoever has to act, in that one's time zone. Day 1 is Monday 5 January; the company's day is that of the oven (UTC),
/// and its evaluation at noon is one o'clock of the next day in the shop (Auckland).
/// </summary>
public sealed class SignalCalendarTests
{
    private static readonly Lazy<Task<Replayed>> Played = new(() => SignalLines.UntilAsync(Script(), 10));

    /// <summary>Of Bo's days after day 1 the third is a holiday and the fourth and fifth are absence: 2, 6 and 7 make three, 8 to 10 six. A linked line of work is no check-in.</summary>
    [Fact]
    public async Task A_goal_gets_stale_on_its_owners_working_days() =>
        Assert.Equal(["7 Opened Medium", "10 Updated High"], SignalLines.Of(await Played.Value, "S4:bread"));

    /// <summary>
    /// Raised on Cleo's 5 January; her 6, 7 and 9 make three (the 8th is absence), the 12th four, the 13th is the shop's holiday, the
    /// 14th five. The 9th has begun in Auckland when day 4 is evaluated, the 14th when day 7 is.
    /// </summary>
    [Fact]
    public async Task A_roadblock_gets_old_on_the_days_of_whoever_is_to_clear_it() =>
        Assert.Equal(["4 Opened Medium", "7 Updated High"], SignalLines.Of(await Played.Value, "S9:door"));

    /// <summary>Told on Friday afternoon, which is the shop's Saturday; its Monday is one, Tuesday a holiday, Wednesday two. Dan is not the lead, so that his no is none.</summary>
    [Fact]
    public async Task A_need_waits_on_the_days_of_the_team_that_is_asked() =>
        Assert.Equal(["7 Opened Medium", "9 Resolved Medium"], SignalLines.Of(await Played.Value, "S10:trays"));

    /// <summary>Bo answered on days 1 and 2, was not asked on 3 to 5, was silent on 6 and 7: that has to hold on day 8 too.</summary>
    [Fact]
    public async Task Silence_is_counted_over_the_runs_that_somebody_was_there_for() =>
        Assert.Equal(["8 Opened Info", "9 Resolved Info"], SignalLines.Of(await Played.Value, "S16:bo"));

    [Fact]
    public async Task Nothing_is_evaluated_on_a_weekend_and_once_on_every_other_day()
    {
        var evaluated = (await Played.Value).Output.Scores.Where(line => line.Sheet.Scope == "company").Select(line => DateOnly.FromDateTime(line.Sheet.At.UtcDateTime));

        Assert.Equal(Enumerable.Range(1, 10).Select(HistoryScript.Day), evaluated);
    }

    private static HistoryScript Script()
    {
        var script = new HistoryScript();
        script.Add(new HistoryEvent.Company("bakery", "Bakery", "ana", HistoryScript.Zone) { At = HistoryScript.At(1, 7) });
        script.Team("oven", ["ana", "bo", "eve"]);
        script.Add(new HistoryEvent.Member("cleo", "CLEO", "Pacific/Auckland") { At = HistoryScript.At(1, 7) });
        script.Add(new HistoryEvent.Member("dan", "DAN", "Pacific/Auckland") { At = HistoryScript.At(1, 7) });
        script.Add(new HistoryEvent.Team("shop", "shop", "cleo", ["cleo", "dan"]) { At = HistoryScript.At(1, 7), TimeZone = "Pacific/Auckland" });
        script.Add(new HistoryEvent.Standup("shop", "shop", "shop", new TimeOnly(9, 0)) { At = HistoryScript.At(1, 7) });
        DaysOff(script);
        Work(script);
        return script;
    }

    private static void DaysOff(HistoryScript script)
    {
        script.Add(new HistoryEvent.Holiday("oven", HistoryScript.Day(3), "Flour day") { At = HistoryScript.At(1, 7) });
        script.Add(new HistoryEvent.Holiday("shop", HistoryScript.Day(7), "Harbour day") { At = HistoryScript.At(1, 7) });
        script.Add(new HistoryEvent.Absence("bo", HistoryScript.Day(4), HistoryScript.Day(5)) { At = HistoryScript.At(1, 7) });
        script.Add(new HistoryEvent.Absence("cleo", HistoryScript.Day(4), HistoryScript.Day(4)) { At = HistoryScript.At(1, 7) });
    }

    private static void Work(HistoryScript script)
    {
        script.Goal("bread", 1, new ObjectiveTerms { Title = "More bread", OwnerId = "bo", TeamId = "oven", Cadence = Cadence.Daily });
        script.Answer("oven", "ana", 1, [], new CheckInRoadblock("door", "The door is stuck") { UnblockerId = "cleo" });
        foreach (var day in (int[])[1, 2, 9])
            script.Answer("oven", "bo", day, [HistoryScript.Serving("bread", HistoryScript.Number("Baked batch ", day))]);
        script.Add(new HistoryEvent.Dependency("trays", "oven", "Two trays", "ana") { At = HistoryScript.At(5, 14), ToTeamId = "shop" });
        script.Add(new HistoryEvent.DependencyAnswer("trays", DependencyAnswer.Decline, "dan") { At = HistoryScript.At(8, 8, 30), Reason = "We have none" });
        script.Add(new HistoryEvent.DependencyAnswer("trays", DependencyAnswer.Decline, "cleo") { At = HistoryScript.At(9, 8, 30), Reason = "We have none" });
    }
}
