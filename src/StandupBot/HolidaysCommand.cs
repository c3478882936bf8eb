using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Companies;
using StandupBot.Scheduling.Recurrence;
using StandupBot.Storage;

namespace StandupBot;

/// <summary><c>holidays file.ics [--team name]</c>: days off out of a calendar file, for the company or for one team (behaviour 15).</summary>
public static class HolidaysCommand
{
    public static Command Build()
    {
        Argument<FileInfo> calendar = new("calendar") { Description = "A calendar file (.ics), such as a country or a region publishes it." };
        Option<string?> team = new("--team") { Description = "The name or id of the team that has these days off; without it all teams." };
        Command command = new("holidays", "Adds the days off of a calendar file: no stand-up on them, and nobody is missed.") { calendar, team };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) => RunAsync(result.GetValue(calendar)!, result.GetValue(team), [.. result.UnmatchedTokens], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, string? team, string[] settings, CancellationToken cancellation)
    {
        if (!file.Exists)
            return Fail($"There is no file {file.FullName}.");
        await using var app = LiveHost.Build(settings);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StandupBotDb>().Database.MigrateAsync(cancellation);
        var thisYear = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().Year;
        switch (IcalHolidays.Read(await File.ReadAllTextAsync(file.FullName, cancellation), thisYear, thisYear + 1))
        {
            case HolidayImport.Imported read:
                return await AddAsync(scope.ServiceProvider.GetRequiredService<AddHolidays>(), team, read.Holidays, cancellation);
            case HolidayImport.Refused refused:
                return Fail($"{file.Name}: {refused.Message}");
            default:
                throw new InvalidOperationException("A calendar is read or refused.");
        }
    }

    private static async Task<int> AddAsync(AddHolidays adder, string? team, IReadOnlyList<Holiday> days, CancellationToken cancellation)
    {
        switch (await adder.HandleAsync(team, days, cancellation))
        {
            case HolidaysAdded added:
                Console.WriteLine($"{added.Days} days off added for {added.For}, {days.Count - added.Days} were known. A bot that runs now goes by them from its next stand-up on.");
                return 0;
            case HolidaysRefused refused:
                return Fail(refused.Why);
            default:
                throw new InvalidOperationException("Holidays are added or refused.");
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
