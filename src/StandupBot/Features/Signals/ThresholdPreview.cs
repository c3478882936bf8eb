using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Signals;

/// <summary>How often a signal would have opened in the last working days, with the thresholds in force and with others.</summary>
public sealed class ThresholdPreview(UnitOfWork work, SnapshotLoader snapshots)
{
    public const int Days = 20;

    private static readonly TimeOnly Evaluation = new(17, 0);

    public async Task<(int Now, int Then)> CountAsync(string signal, SignalOptions now, SignalOptions then, CancellationToken cancellation)
    {
        var snapshot = await snapshots.LoadAsync(Days, cancellation);
        var company = new SignalContext(snapshot).Calendar.Company;
        DateOnly[] days = [.. Enumerable.Range(0, company.Today.DayNumber - company.Window(Days).DayNumber + 1).Select(company.Window(Days).AddDays).Where(company.IsWorkday)];
        var rule = SignalCatalogue.Find(signal)!;
        return (Count(now), Count(then));

        int Count(SignalOptions options) => Preview.Count(rule, options, days, day => snapshot.At(Earlier(LocalClock.ToInstant(day, Evaluation, company.Zone), work.Now)));
    }

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
