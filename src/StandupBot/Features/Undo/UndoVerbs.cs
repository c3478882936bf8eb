using StandupBot.Core.Commands;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Undo;

/// <summary><c>/goals undo</c>, typed or tapped.</summary>
public sealed class UndoVerbs(TakeBack takeBack) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Undo>((call, undo, cancellation) => takeBack.HandleAsync(call, undo.Change, cancellation))];
}
