using Microsoft.EntityFrameworkCore;
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
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        var standups = await db.Standups.IgnoreQueryFilters().Where(s => s.NextDueAt != null).Select(s => new { s.Id, s.NextDueAt }).ToListAsync(cancellationToken);
        foreach (var standup in standups)
            await timetable.WakeStandupAsync(standup.Id, standup.NextDueAt!.Value, cancellationToken);
        var companies = await db.Companies.IgnoreQueryFilters().Select(c => new { c.Id, c.NextDueAt }).ToListAsync(cancellationToken);
        foreach (var company in companies)
            await timetable.WakeCompanyAsync(company.Id, company.NextDueAt ?? DateTimeOffset.MinValue, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
