using StandupBot.Core.Commands;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Taps;

/// <summary>Buttons that do what a command does: what the button names becomes the command, and is resolved and permitted like a typed one.</summary>
internal static class TapTable
{
    public static IReadOnlyDictionary<string, Func<Call, IReadOnlyList<string>, ParsedCommand>> All { get; } =
        new Dictionary<string, Func<Call, IReadOnlyList<string>, ParsedCommand>>(StringComparer.Ordinal)
        {
            [DigestTaps.GoalTake] = (call, about) => new GoalsCommand.Owner(new GoalRef(about[0]), new MemberRef(call.Actor.Id)),
            [DigestTaps.GoalGive] = (call, about) => Form("goals", "owner", FormFields.Goal, HandleOf(call, about[0]), "Whose goal is it?"),
            [DigestTaps.GoalAdd] = (_, _) => Form("goals", "add", "", "", "What is the goal? For example: /goals add Wholesale accounts by 20 March"),
            [DigestTaps.GoalUpdate] = (call, about) => Form("goals", "update", FormFields.Goal, HandleOf(call, about[0]), $"How far is it? For example: /goals update {HandleOf(call, about[0])} 60%"),
            [DigestTaps.RoadblockGive] = (_, about) => Form("goals", "blockers assign", FormFields.Roadblock, about[0], "Who is to clear it?"),
            [StandupTaps.RoadblockTake] = (call, about) => new GoalsCommand.AssignBlocker(new RoadblockRef(about[0]), new MemberRef(call.Actor.Id)),
            [StandupTaps.RoadblockSolved] = (_, about) => new GoalsCommand.ResolveBlocker(new RoadblockRef(about[^1]), null),
            [DigestTaps.SignalSnooze] = (_, about) => new GoalsCommand.SnoozeSignal(new SignalRef(about[0]), Days(about)),
            [DigestTaps.SignalDismiss] = (_, about) => Form("goals", "signals dismiss", FormFields.Signal, about[0], $"Why is it not a problem? Type /goals signals dismiss {about[0]} and the reason."),
            [DigestTaps.ThemeGoal] = (_, about) => Form("goals", "add", FormFields.Title, about[0], $"Type /goals add {about[0]} and by when."),
            [ShortcutTaps.Roadblock] = (_, about) => Form("goals", "blockers add", FormFields.What, Clip.Line(about[0], ShortcutTaps.LongestText), "What is in the way? For example: /goals blockers add oven 2 is down"),
            [ShortcutTaps.Heard] = (_, about) => Form("goals", "heard", FormFields.What, Clip.Line(about[0], ShortcutTaps.LongestText), "What was heard? For example: /goals heard smaller bags would sell from Cafe Lume"),
            [DigestTaps.Away] = (_, _) => Form("standup", "away", "", "", "Until when are you away? For example: /standup away until Friday"),
            [DigestTaps.Settings] = (_, _) => Form("standup", "timezone", "", "", "Which time zone are you in? For example: /standup timezone Europe/Berlin"),
        };

    private static NeedsForm Form(string command, string verb, string field, string value, string missing) =>
        new(command, verb, field.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { [field] = value }, missing);

    private static string HandleOf(Call call, string goalId) => call.Goal(goalId) is { } goal && call.Sees(goal) ? goal.Handle : goalId;

    private static int Days(IReadOnlyList<string> about) =>
        about.Count > 1 && int.TryParse(about[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) ? Math.Clamp(days, 1, 20) : 1;
}
