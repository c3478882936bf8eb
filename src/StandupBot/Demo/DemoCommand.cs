using System.CommandLine;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Replay;
using StandupBot.Web.LocalChat;

namespace StandupBot.Demo;

/// <summary><c>demo</c>: a believable company with fifteen working days behind it, and then the bot as it is.</summary>
public static class DemoCommand
{
    public const string File = "standupbot-demo.db";

    /// <param name="serve">Starts the bot with these settings and serves until it is stopped.</param>
    public static Command Build(Func<string[], CancellationToken, Task<int>> serve)
    {
        Command command = new("demo", "Fills a database of its own with a believable company and starts the bot on it.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((result, cancellation) => RunAsync(serve, [.. result.UnmatchedTokens], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Func<string[], CancellationToken, Task<int>> serve, string[] settings, CancellationToken cancellation)
    {
        Console.WriteLine("Filling the demo company: 12 people, 3 teams, 15 working days. This takes a few seconds.");
        await FillAsync(File, TimeProvider.System.GetUtcNow(), cancellation);
        return await serve([.. settings, $"--Storage:ConnectionString=Data Source={File}"], cancellation);
    }

    /// <summary>Plays the demo's history up to an instant into a new database; an earlier one is replaced.</summary>
    public static async Task FillAsync(string file, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var old in (string[])[file, $"{file}-wal", $"{file}-shm"])
            System.IO.File.Delete(old);
        await using ReplayHost host = new($"Data Source={file}", services => services.AddStoredLocalChat());
        await host.PrepareAsync(cancellation);
        var history = DemoHistory.Events(LocalClock.DateAt(now, TimeZoneInfo.FindSystemTimeZoneById(DemoCalendar.TimeZone)));
        await host.Player.PlayAsync(history, now, null, cancellation);
    }
}
