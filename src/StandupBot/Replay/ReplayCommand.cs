using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using StandupBot.Core.Histories;
using StandupBot.Replay.Output;
using StandupBot.Storage;

namespace StandupBot.Replay;

/// <summary><c>replay history.jsonl --out folder [--until instant]</c>: what would the bot have said?</summary>
public static class ReplayCommand
{
    private const int Failed = 1;

    public static Command Build()
    {
        Argument<FileInfo> history = new("history") { Description = "The history, JSON Lines (docs/replay.md)." };
        Option<DirectoryInfo> folder = new("--out") { Description = "Where the four files go.", Required = true };
        Option<string?> until = new("--until") { Description = "How far the clock runs, ISO 8601 with an offset or Z; else to the end of the last event's day." };
        Command command = new("replay", "Plays a company's history and writes what the bot would have said.") { history, folder, until };
        command.SetAction((result, cancellation) =>
            RunAsync(result.GetValue(history)!, result.GetValue(folder)!, result.GetValue(until), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, DirectoryInfo folder, string? until, CancellationToken cancellation)
    {
        if (!file.Exists)
            return Fail($"There is no file {file.FullName}.");
        using var text = file.OpenText();
        return HistoryReader.Read(text) switch
        {
            HistoryReading.Invalid wrong => Fail($"{file.Name}, {wrong}. Nothing was written."),
            HistoryReading.Valid valid when UntilOf(until, valid.Events) is { } end => await PlayAsync(valid.Events, end, folder, cancellation),
            _ => Fail($"--until '{until}' is no instant; write for example 2026-03-31T18:00:00Z."),
        };
    }

    private static DateTimeOffset? UntilOf(string? until, IReadOnlyList<HistoryEvent> history) =>
        until is null ? ReplayUntil.EndOf(history)
        : DateTimeOffset.TryParse(until, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant
        : null;

    private static async Task<int> PlayAsync(IReadOnlyList<HistoryEvent> history, DateTimeOffset until, DirectoryInfo folder, CancellationToken cancellation)
    {
        await using ReplayHost host = new();
        await host.PrepareAsync(cancellation);
        await ShowProgressAsync(history.Count, progress => host.Player.PlayAsync(history, until, progress, cancellation));
        await using var scope = host.Scope();
        ReplayRecord record = new(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
        ReplayFiles.Write(folder.FullName, await record.ReadAsync(cancellation));
        foreach (var remark in host.Remarks.All)
            Console.Error.WriteLine(remark);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{history.Count} events played until {until.UtcDateTime:yyyy-MM-dd HH:mm} UTC; see {folder.FullName}."));
        return 0;
    }

    /// <summary>A bar on a terminal, nothing in a file or a pipe.</summary>
    private static async Task ShowProgressAsync(int events, Func<IProgress<int>?, Task> play)
    {
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            await play(null);
            return;
        }

        await AnsiConsole.Progress().StartAsync(async context =>
        {
            var task = context.AddTask("Replay", maxValue: events);
            await play(new Shown(done => task.Value = done));
        });
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return Failed;
    }

    /// <summary>Reports on the calling thread: the bar never lags behind and never runs ahead.</summary>
    private sealed class Shown(Action<int> show) : IProgress<int>
    {
        public void Report(int value) => show(value);
    }
}
