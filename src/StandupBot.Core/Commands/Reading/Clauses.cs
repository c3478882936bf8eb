using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Reading;

/// <summary>What stood at the end of a command as "by", "under", "for" and "measure", and the words before it.</summary>
internal sealed record Clauses(IReadOnlyList<Token> Rest)
{
    public DateOnly? Due { get; init; }
    public GoalRef? Under { get; init; }
    public WhoRef? For { get; init; }
    public Measure? Measure { get; init; }

    /// <summary>Why a clause cannot stand as typed; null when all can.</summary>
    public string? Problem { get; init; }
}
