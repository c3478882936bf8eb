using Quartz;
using StandupBot.Features;
using StandupBot.Storage;

namespace StandupBot.Scheduling;

/// <summary>
/// Once a minute: whoever is due by the rows and was not woken is woken now. A trigger that was lost on the way, because the database was
/// gone for a moment or two hosts set it at once, costs a minute and no more.
/// </summary>
public sealed class SweepJob(IServiceScopeFactory scopes, ITimetable timetable, TimeProvider clock) : IJob
{
    public static readonly JobKey Key = new("sweep");

    private static readonly TimeSpan Overdue = TimeSpan.FromMinutes(1);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await TimetableRows.WakeAsync(scope.ServiceProvider.GetRequiredService<StandupBotDb>(), timetable, clock.GetUtcNow() - Overdue, cancellation);
    }
}
