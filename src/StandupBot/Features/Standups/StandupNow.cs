using StandupBot.Core.Companies;
using StandupBot.Core.Standups;

namespace StandupBot.Features.Standups;

/// <summary>A stand-up as it stands.</summary>
/// <param name="Runs">Those that may still change: the latest if it has closed, earlier ones whose channel message is behind, then the open ones as they opened.</param>
public sealed record StandupNow(Standup Standup, Company Company, List<CurrentRun> Runs)
{
    /// <summary>The open run, else the latest one, to which an answer is late until the next one opens.</summary>
    public Run? Answerable => Runs.OrderByDescending(r => r.Run.IsOpen).ThenByDescending(r => r.Run.Date).FirstOrDefault()?.Run;
}

/// <summary>A run with what came in so far.</summary>
public sealed record CurrentRun(Run Run, DateTimeOffset? ChangedAt, int Answered, int Changes)
{
    /// <summary>Null while the channel message says all there is.</summary>
    public DateTimeOffset? EditDueAt => Run.SummaryWantedAt
        ?? (ChangedAt is { } changed && Changes != Run.ChangesTold ? SummaryPace.NextEdit(Run.SummarizedAt ?? Run.OpenedAt, changed, Answered) : null);
}
