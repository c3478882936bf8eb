using System.Runtime.InteropServices;
using StandupBot.Features;

namespace StandupBot.Replay;

/// <summary>What is due when, in one order that never varies: by time, stand-ups before companies, then by id.</summary>
public sealed class ReplayTimetable : ITimetable
{
    private readonly SortedSet<Due> queue = [];
    private readonly Dictionary<(DueKind, string), DateTimeOffset> planned = [];

    public Due? Next => queue.Count == 0 ? null : queue.Min;

    public ValueTask PlanStandupAsync(string standupId, DateTimeOffset? at, CancellationToken cancellation) => Plan(DueKind.Standup, standupId, at);

    public ValueTask NudgeStandupAsync(string standupId, DateTimeOffset at, CancellationToken cancellation) =>
        planned.TryGetValue((DueKind.Standup, standupId), out var earlier) && earlier <= at
            ? ValueTask.CompletedTask
            : Plan(DueKind.Standup, standupId, at);

    public ValueTask PlanCompanyAsync(string companyId, DateTimeOffset? at, CancellationToken cancellation) => Plan(DueKind.Company, companyId, at);

    public void Take(Due due)
    {
        queue.Remove(due);
        planned.Remove((due.Kind, due.Id));
    }

    private ValueTask Plan(DueKind kind, string id, DateTimeOffset? at)
    {
        if (planned.Remove((kind, id), out var earlier))
            queue.Remove(new Due(earlier, kind, id));
        if (at is not { } instant)
            return ValueTask.CompletedTask;
        planned[(kind, id)] = instant;
        queue.Add(new Due(instant, kind, id));
        return ValueTask.CompletedTask;
    }
}

/// <summary>What a wake-up is for.</summary>
public enum DueKind { Standup, Company }

/// <summary>One wake-up.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Due(DateTimeOffset At, DueKind Kind, string Id) : IComparable<Due>
{
    public int CompareTo(Due other) =>
        (At, Kind).CompareTo((other.At, other.Kind)) is var order and not 0 ? order : string.CompareOrdinal(Id, other.Id);
}
