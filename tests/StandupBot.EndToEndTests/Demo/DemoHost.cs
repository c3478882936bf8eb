using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Demo;
using StandupBot.Features.Companies;
using StandupBot.Features.Standups;
using StandupBot.Replay;
using StandupBot.Storage;

namespace StandupBot.EndToEndTests.Demo;

/// <summary>
/// The real host on the demo company's database, with a clock that the test moves. Its day lies ahead of the machine's, so that the
/// timetable rings for nothing by itself: what falls due is worked off when the clock is moved.
/// </summary>
internal sealed class DemoHost : IAsyncDisposable
{
    private const string Zone = "Europe/Copenhagen";

    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-demo-day-").FullName;
    private readonly SimulatedClock clock = new();
    private readonly DateOnly day;
    private WebApplication? app;

    /// <summary>A Wednesday at least a week ahead.</summary>
    private DemoHost(DateOnly from) => day = from.AddDays(7 + ((((int)DayOfWeek.Wednesday - (int)from.DayOfWeek) + 7) % 7));

    public string Url => $"{app!.Urls.First()}/chat/";

    /// <summary>How the messages of the day's stand-up of a team begin.</summary>
    public string Title(string team) => string.Create(CultureInfo.InvariantCulture, $"{team} stand-up, {day:ddd d MMMM}");

    /// <summary>Fifteen working days are over, and it is early in the morning.</summary>
    public static async Task<DemoHost> StartAsync(CancellationToken cancellation)
    {
        DemoHost host = new(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        var file = Path.Combine(host.folder, "demo.db");
        host.clock.MoveTo(host.At(new TimeOnly(6, 0)));
        await DemoCommand.FillAsync(file, host.clock.GetUtcNow(), cancellation);
        host.app = LiveHost.Build(["--Urls=http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={file}", "--Logging:LogLevel:Default=Warning"], host.clock);
        await LiveHost.PrepareAsync(host.app, cancellation);
        await host.app.StartAsync(cancellation);
        return host;
    }

    /// <summary>Lets the time pass until then, local to the company, and does what fell due.</summary>
    public async Task MoveToAsync(TimeOnly time, CancellationToken cancellation)
    {
        clock.MoveTo(At(time));
        foreach (var standup in await ReadAsync(db => db.Standups.IgnoreQueryFilters().OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(cancellation)))
            await WithAsync<AdvanceStandup>(s => s.HandleAsync(standup, cancellation));
        foreach (var company in await ReadAsync(db => db.Companies.IgnoreQueryFilters().Select(c => c.Id).ToListAsync(cancellation)))
            await WithAsync<AdvanceCompany>(c => c.HandleAsync(company, cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private DateTimeOffset At(TimeOnly time) => LocalClock.ToInstant(day, time, TimeZoneInfo.FindSystemTimeZoneById(Zone));

    private async Task<T> ReadAsync<T>(Func<StandupBotDb, Task<T>> read)
    {
        await using var scope = app!.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }

    /// <summary>The host's own sweep may wake the same stand-up at the same moment; whoever comes second looks again, as a job does.</summary>
    private async Task WithAsync<T>(Func<T, Task> act) where T : notnull
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = app!.Services.CreateAsyncScope();
            try
            {
                await act(scope.ServiceProvider.GetRequiredService<T>());
                return;
            }
            catch (DbUpdateException) when (attempt < 4)
            {
            }
        }
    }
}
