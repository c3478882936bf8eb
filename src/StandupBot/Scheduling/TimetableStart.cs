using StandupBot.Features;
using StandupBot.Storage;

namespace StandupBot.Scheduling;

/// <summary>
/// Builds the triggers from the rows when the host starts: the rows are the truth. What an outage missed is due at once, and each
/// stand-up decides for itself what is still worth opening (behaviours 8, 9).
/// </summary>
public sealed class TimetableStart(IServiceScopeFactory scopes, ITimetable timetable) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await TimetableRows.WakeAsync(scope.ServiceProvider.GetRequiredService<StandupBotDb>(), timetable, dueBefore: DateTimeOffset.MaxValue, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
