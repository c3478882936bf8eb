using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Help;

/// <summary>Help, and what is not there yet.</summary>
public sealed class HelpVerbs : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Help>((_, help) => CommandHelp.For("goals", help.Verb)),
        Verb.Of<StandupCommand.Help>((_, help) => CommandHelp.For("standup", help.Verb)),
        Verb.Of<GoalsCommand.Dashboard>((_, _) => Reply.Say(
            "The web dashboard is not part of this version yet. The goals with their progress are here in the chat.",
            CommandTap.Run("My goals", "/goals"), CommandTap.Run("All goals", "/goals tree"), CommandTap.Run("Score", "/goals score"))),
    ];
}
