using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;

namespace StandupBot;

/// <summary>
/// <c>migrate</c>: brings the database up to date without starting the bot, for those who do that in a step of its own. A host does the same
/// at its start; of several that start together one migrates and the others wait for it.
/// </summary>
public static class MigrateCommand
{
    public static Command Build()
    {
        Command command = new("migrate", "Brings the database up to date, and says what was done.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((result, cancellation) => RunAsync([.. result.UnmatchedTokens], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, CancellationToken cancellation)
    {
        await using var app = LiveHost.Build(settings);
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<StandupBotDb>().Database;
        List<string> pending = [.. await database.GetPendingMigrationsAsync(cancellation)];
        await database.MigrateAsync(cancellation);
        Console.WriteLine(pending.Count == 0 ? "The database was up to date already." : $"The database is up to date. Applied: {string.Join(", ", pending)}.");
        return 0;
    }
}
