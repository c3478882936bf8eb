using StandupBot.Core.Commands;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Help;

/// <summary>Help: everything, or one verb.</summary>
public sealed class HelpVerbs : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Help>((_, help) => CommandHelp.For("goals", help.Verb)),
        Verb.Of<StandupCommand.Help>((_, help) => CommandHelp.For("standup", help.Verb)),
    ];
}
