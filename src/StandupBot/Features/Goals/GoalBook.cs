using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Objectives;

namespace StandupBot.Features.Goals;

/// <summary>Goals as messages name them.</summary>
public sealed class GoalBook(UnitOfWork work)
{
    /// <summary>The goals with these ids, with what was reported of them; unknown ids are left out.</summary>
    public async Task<IReadOnlyDictionary<string, Objective>> ReadAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        ids.Count == 0
            ? new Dictionary<string, Objective>(StringComparer.Ordinal)
            : await work.Db.Objectives.AsNoTracking().Include(o => o.Reports).Where(o => ids.Contains(o.Id))
                .ToDictionaryAsync(o => o.Id, StringComparer.Ordinal, cancellation);

    public static GoalView View(Objective goal) => new(goal.Id, goal.Handle, goal.Terms.Title);

    /// <summary>0-100 at an instant; null before the first figure.</summary>
    public static double? PercentAt(Objective goal, DateTimeOffset instant) =>
        Progress.At(goal.Terms.Measure, goal.Reports.OrderBy(r => r.At).Select(r => r.ToCheckIn()), instant) is { } points
            ? Math.Clamp(points, 0, Progress.Full)
            : null;
}
