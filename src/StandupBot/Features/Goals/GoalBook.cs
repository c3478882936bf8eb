using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;
using StandupBot.Storage;

namespace StandupBot.Features.Goals;

/// <summary>Goals as messages name them.</summary>
public sealed class GoalBook(UnitOfWork work, Known<GoalBook.Contents> known)
{
    private static readonly Translated<(string Standup, DateOnly Date), ObjectiveReport> FiguresOfRun = Translated.Of((StandupBotDb db, string standupId, DateOnly date) =>
        db.ObjectiveReports.AsNoTracking()
            .Where(r => r.Value != null && db.Items.Where(i => i.StandupId == standupId && i.Date == date).Select(i => i.ObjectiveId).Contains(r.ObjectiveId))
            .OrderBy(r => r.At).ThenBy(r => r.Id));

    /// <summary>The company's goals by id.</summary>
    public async Task<Contents> ReadAsync(CancellationToken cancellation) =>
        await known.OfAsync(await work.CompanyAsync(cancellation), async () =>
            new((await work.Db.Objectives.AsNoTracking().ToListAsync(cancellation)).ToDictionary(g => g.Id, KnownGoal.Of, StringComparer.Ordinal)));

    /// <summary>The figures that were reported of the goals that a run's lines serve, each goal's as they came.</summary>
    public async Task<ILookup<string, GoalCheckIn>> FiguresAsync(Run run, CancellationToken cancellation) =>
        (await FiguresOfRun.ListAsync(work.Db, (run.StandupId, run.Date), cancellation)).ToLookup(r => r.ObjectiveId, r => r.ToCheckIn(), StringComparer.Ordinal);

    public static GoalView View(Objective goal) => new(goal.Id, goal.Handle, goal.Terms.Title);

    /// <summary>0-100 at an instant; null before the first figure.</summary>
    public static double? PercentAt(Objective goal, DateTimeOffset instant) =>
        PercentAt(goal.Terms.Measure, goal.Reports.OrderBy(r => r.At).Select(r => r.ToCheckIn()), instant);

    /// <param name="figures">As they came.</param>
    public static double? PercentAt(Measure? measure, IEnumerable<GoalCheckIn> figures, DateTimeOffset instant) =>
        Progress.At(measure, figures, instant) is { } points ? Math.Clamp(points, 0, Progress.Full) : null;

    /// <summary>Every goal of a company.</summary>
    public sealed class Contents(IReadOnlyDictionary<string, KnownGoal> goals)
    {
        /// <returns>Null without an id, and for one that no goal has.</returns>
        public KnownGoal? Find(string? id) => id is null ? null : goals.GetValueOrDefault(id);
    }
}
