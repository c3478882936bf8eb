using StandupBot.Core.Chat;

namespace StandupBot.Features.Commands;

/// <summary>
/// A destructive act is asked about before it is done. What was typed comes back with one tap; a form that was filled in and a
/// question that was answered need no second one.
/// </summary>
public static class Confirm
{
    /// <summary>The action of the button: its value is the whole command.</summary>
    public const string Action = "command.confirmed";

    /// <summary>What every platform takes in a button's value.</summary>
    private const int LongestValue = 1500;

    public static Reply Ask(string question, string yes, string command, params IReadOnlyList<Button> instead) => Reply.Say(
        question, [new Button(Action, command.Length <= LongestValue ? command : command[..LongestValue], yes, ButtonStyle.Danger), .. instead]);
}
