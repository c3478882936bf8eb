using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands.Replies;

/// <summary>A button that types a command for whoever taps it: the value is the command, read and permitted like any other.</summary>
public static class CommandTap
{
    /// <summary>The action of every such button.</summary>
    public const string Action = "command.run";

    public static Button Run(string label, string command, ButtonStyle style = ButtonStyle.Plain) => new(Action, command, label, style);

    /// <summary>The same for what is not lightly taken back.</summary>
    public static Button RunAfter(Confirmation confirm, string label, string command) => new(Action, command, label, ButtonStyle.Danger, confirm);
}
