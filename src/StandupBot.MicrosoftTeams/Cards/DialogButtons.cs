using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Digests;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>
/// Which buttons ask for a dialog: Microsoft Teams wants to know before the tap. One that is missing here gets its form as a card in the
/// chat, and one that is here needlessly gets a short word in the dialog; both work.
/// </summary>
internal static class DialogButtons
{
    private static readonly HashSet<string> Names =
    [
        StandupTaps.Answer, StandupTaps.LinkOther, DigestTaps.GoalGive, DigestTaps.GoalAdd, DigestTaps.GoalUpdate, DigestTaps.RoadblockGive,
        DigestTaps.SignalDismiss, DigestTaps.ThemeGoal, DigestTaps.ThemeLink, DigestTaps.RealignOther, DigestTaps.Away, DigestTaps.Settings,
    ];

    public static bool Asks(Button button) =>
        button.Confirm is null && (Names.Contains(button.Action) || (button.Action == CommandTap.Action && AsksToo(button.Value)));

    private static bool AsksToo(string command) =>
        CommandText.Find(command, addressed: true) is { } typed
        && CommandParser.Parse(typed.Name, typed.Arguments, new CommandContext(DateOnly.MinValue, NameBook.Empty))
            is NeedsForm or GoalsCommand.Edit or StandupCommand.Answer { Text: null } or StandupCommand.New { Team: null } or StandupCommand.Edit;
}
