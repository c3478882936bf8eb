using System.Runtime.InteropServices;
using StandupBot.Features;

namespace StandupBot.Replay;

/// <summary>What is due when, in one order that never varies: by time, stand-ups before companies, then by id.</summary>
public sealed class ReplayTimetable : ITimetable
{
    private readonly SortedSet<Due> queue = new(Comparer<Due>.Create(Due.Order));
    private readonly Dictionary<(DueKind, string), DateTimeOffset> planned = [];

    public Due? Next => queue.Count == 0 ? null : queue.Min;

    public ValueTask WakeStandupAsync(string standupId, DateTimeOffset at, CancellationToken cancellation) => Wake(DueKind.Standup, standupId, at);

    public ValueTask WakeCompanyAsync(string companyId, DateTimeOffset at, CancellationToken cancellation) => Wake(DueKind.Company, companyId, at);

    public void Take(Due due)
    {
        queue.Remove(due);
        planned.Remove((due.Kind, due.Id));
    }

    private ValueTask Wake(DueKind kind, string id, DateTimeOffset at)
    {
        if (planned.TryGetValue((kind, id), out var earlier) && earlier <= at)
            return ValueTask.CompletedTask;
        queue.Remove(new Due(earlier, kind, id));
        planned[(kind, id)] = at;
        queue.Add(new Due(at, kind, id));
        return ValueTask.CompletedTask;
    }
}

/// <summary>What a wake-up is for.</summary>
public enum DueKind { Standup, Company }

/// <summary>One wake-up.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Due(DateTimeOffset At, DueKind Kind, string Id)
{
    public static int Order(Due left, Due right) =>
        (left.At, left.Kind).CompareTo((right.At, right.Kind)) is var order and not 0 ? order : string.CompareOrdinal(left.Id, right.Id);
}
