using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Digests;

/// <summary>The home view: my day, my goals, what needs me, my settings. At most about 60 blocks.</summary>
public static class HomePage
{
    private const int MostStandups = 5;
    private const int MostGoals = 10;
    private const int MostSignals = 5;
    private const int MostRoadblocks = 5;

    public static Message Compose(HomeView view, Names names) => Card.Of(
        $"{names[view.MemberId]}, your day: {Say.Day(view.Date)}",
        [
            new Block.Heading($"Your day, {Say.Day(view.Date)}"),
            .. Day(view, names),
            new Block.Divider(),
            .. Goals(view),
            .. Signals(view, names),
            new Block.Divider(),
            .. Settings(view),
        ]);

    private static IEnumerable<Block> Day(HomeView view, Names names)
    {
        if (view.Standups.Count == 0)
            yield return new Block.Paragraph("You are in no stand-up yet: /standup join");
        foreach (var standup in view.Standups.Take(MostStandups))
            yield return Standup(standup, view.Date);
        foreach (var roadblock in view.Roadblocks.Take(MostRoadblocks))
            yield return new Block.Row(
                Card.Labelled("In your way", $"{Clip.Line(roadblock.Text, 100)} ({PromptMessage.Age(roadblock.AgeDays)})"),
                [Tap.On(StandupTaps.RoadblockSolved, "Solved", "", roadblock.Id)]);
        foreach (var waiting in view.WaitingForYou.Take(MostRoadblocks))
            yield return new Block.Row(
                Card.Labelled("Waits for you", PromptMessage.Wait(waiting, names)),
                [Tap.On(StandupTaps.RoadblockSolved, "Solved", "", waiting.RoadblockId)]);
    }

    private static Block Standup(HomeStandup standup, DateOnly today)
    {
        var team = RichText.Strong(Clip.Line(standup.TeamName, 40));
        return standup switch
        {
            { Run: { } run, Standing: Standing.Waiting } => new Block.Row(
                team.Then($": open until {run.UntilText}"), [Tap.On(StandupTaps.Answer, "Answer", ButtonStyle.Primary, run.RunId)]),
            { Run: { } run, Standing: Standing.Answered or Standing.Late } => new Block.Row(
                team.Then(": answered, thank you"), [Tap.On(StandupTaps.Answer, "Change my answer", run.RunId)]),
            { Run: { } run, Standing: Standing.Skipped } => new Block.Row(
                team.Then(": skipped for today"), [Tap.On(StandupTaps.Answer, "Answer after all", run.RunId)]),
            { Next: { } next } => new Block.Paragraph(team.Then($": next one {Say.Near(next.Date, today)}, {next.Seen(next.Date)}")),
            _ => new Block.Paragraph(team.Then(": none is planned")),
        };
    }

    private static IEnumerable<Block> Goals(HomeView view)
    {
        yield return new Block.Paragraph(RichText.Strong("My goals"));
        if (view.Goals.Count == 0)
            yield return new Block.Row("You own no goal yet.", [Tap.On(DigestTaps.GoalAdd, "Add a goal", view.MemberId)]);
        foreach (var goal in view.Goals.Take(MostGoals))
            yield return new Block.Row(Goal(goal, view.Date), [Tap.On(
                DigestTaps.GoalUpdate, "Update", goal.CheckInDue ? ButtonStyle.Primary : ButtonStyle.Plain, goal.Goal.Id)]);
        if (view.Goals.Count > MostGoals)
            yield return new Block.Context($"{Say.Whole(view.Goals.Count - MostGoals)} more: /goals mine");
    }

    private static RichText Goal(HomeGoal goal, DateOnly today)
    {
        IEnumerable<string?> facts =
        [
            goal.Percent is { } percent ? Say.Percent(percent) : "no figure yet",
            goal.Due is { } due ? due < today ? $"was due {Say.Near(due, today)}" : $"due {Say.Near(due, today)}" : null,
            goal.CheckInDue ? "how does it stand?" : null,
        ];
        return $"{goal.Goal.Named}: {string.Join(", ", facts.OfType<string>())}";
    }

    private static IEnumerable<Block> Signals(HomeView view, Names names)
    {
        if (view.Signals.Count == 0)
            yield break;
        yield return new Block.Paragraph(RichText.Strong("Needs you"));
        foreach (var signal in view.Signals.Take(MostSignals))
            yield return new Block.Row(
                $"{Clip.Line(Say.To(names[view.MemberId], signal.Why), 200)} {Clip.Line(signal.NextAction, 160)}", SignalButtons.Short(signal.Key, signal.SignalId)) { Signal = signal.Key };
        if (view.Signals.Count > MostSignals)
            yield return new Block.Context($"{Say.Whole(view.Signals.Count - MostSignals)} more: /goals signals");
    }

    private static IEnumerable<Block> Settings(HomeView view)
    {
        var away = view.AwayUntil is { } until ? $"away until {Say.Near(until, view.Date)}" : "no absence planned";
        yield return new Block.Row(
            Card.Labelled("Settings", $"times in {Clip.Line(view.TimeZone, 50)}; {away}"),
            [Tap.On(DigestTaps.Settings, "Change", view.MemberId), Tap.On(DigestTaps.Away, "I will be away", view.MemberId)]);
        if (view.DashboardUrl is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            yield return new Block.Context(RichText.Of(new Inline.Link("Open the dashboard", url)));
    }
}
