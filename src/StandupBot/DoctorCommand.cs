using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StandupBot.Intelligence;
using StandupBot.Storage;
using StandupBot.Web.MicrosoftTeams;
using StandupBot.Web.Slack;

namespace StandupBot;

/// <summary><c>doctor</c>: looks at settings, database, time zones and what the platforms say, and tells what to fix.</summary>
public static class DoctorCommand
{
    private const int MostShown = 20;

    public static Command Build()
    {
        Command command = new("doctor", "Checks settings, database and time zones, and says what to fix.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((result, cancellation) => RunAsync([.. result.UnmatchedTokens], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, CancellationToken cancellation)
    {
        await using var app = LiveHost.Build(settings);
        List<string> troubles = [.. Settings(app.Services), .. Zones()];
        if (troubles.Count == 0)
            troubles.AddRange([.. await DatabaseAsync(app.Services, cancellation), .. await SlackAsync(app.Services, cancellation), .. await MicrosoftTeamsAsync(app.Services, cancellation)]);
        if (troubles.Count == 0)
            Sent(app.Services);
        foreach (var trouble in troubles)
            Console.WriteLine($"To fix: {trouble}");
        if (troubles.Count == 0)
            Console.WriteLine("All well: settings, database and time zones.");
        return troubles.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Settings(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return wrong.Failures;
        }
    }

    /// <summary>Nothing where Slack is not configured.</summary>
    private static async Task<IEnumerable<string>> SlackAsync(IServiceProvider services, CancellationToken cancellation) =>
        services.GetService<SlackDoctor>() is { } doctor ? await doctor.TroublesAsync(cancellation) : [];

    /// <summary>Nothing where Microsoft Teams is not configured.</summary>
    private static async Task<IEnumerable<string>> MicrosoftTeamsAsync(IServiceProvider services, CancellationToken cancellation) =>
        services.GetService<MicrosoftTeamsDoctor>() is { } doctor ? await doctor.TroublesAsync(cancellation) : [];

    private static void Sent(IServiceProvider services)
    {
        var sent = WhatIsSent.Of(services.GetRequiredService<IOptions<IntelligenceOptions>>().Value);
        Console.WriteLine(sent.Count == 0 ? "No model is switched on: no text leaves this machine to be understood." : string.Join(Environment.NewLine, sent));
    }

    private static IEnumerable<string> Zones() =>
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Lisbon", out _) ? [] : ["This machine has no time zone data; install tzdata."];

    private static async Task<IEnumerable<string>> DatabaseAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        if (!await db.Database.CanConnectAsync(cancellation))
            return ["The database is not there yet; start the bot once, or check Storage:ConnectionString."];
        var pending = await db.Database.GetPendingMigrationsAsync(cancellation);
        return pending.Any() ? ["The database is behind this version; start the bot once to bring it up to date."] : await ParkedAsync(db, cancellation);
    }

    private static async Task<IEnumerable<string>> ParkedAsync(StandupBotDb db, CancellationToken cancellation)
    {
        var parked = await db.Intake.Where(a => a.ParkedAt != null).OrderBy(a => a.Sequence).Select(a => a.Sequence).Take(MostShown).ToListAsync(cancellation);
        return parked.Count == 0 ? [] : [$"{(parked.Count < MostShown ? "These" : "These and more")} events could not be handled (rows of Intake): {string.Join(", ", parked)}. The log of that time says why; each is tried once more when the bot starts."];
    }
}
