using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Histories;
using StandupBot.Demo;
using StandupBot.Replay;
using StandupBot.Storage;

namespace StandupBot.Benchmarks;

/// <summary>A history of many days and people, played through the real handlers: how long, and does it grow as the history does?</summary>
internal static class ReplayBenchmark
{
    private const int PeopleInATeam = 10;

    public static async Task<int> RunAsync(int days, int members)
    {
        await PlayAsync(5, 20);
        Report.Title($"Replay of {days} days and {members} people");
        var whole = await ShowAsync(days, members);
        var halfTime = await ShowAsync(days / 2, members);
        var halfPeople = await ShowAsync(days, members / 2);
        var floor = await Cost.OfAsync(() => RowFloor.InsertAsync(whole.Events, whole.Rows));
        Report.Line("the same rows into bare SQLite", floor);
        Report.Ratio("replay to bare rows", whole.Cost, floor);
        Report.Ratio("twice the days", whole.Cost, halfTime.Cost);
        Report.Ratio("twice the people", whole.Cost, halfPeople.Cost);
        return 0;
    }

    public static async Task<int> OnceAsync(int days, int members)
    {
        await ShowAsync(days, members);
        return 0;
    }

    private static async Task<Played> ShowAsync(int days, int members)
    {
        var played = await PlayAsync(days, members);
        Report.Line($"{days} days, {members} people: {played.Events} events, {played.Rows} rows", played.Cost);
        return played;
    }

    private static async Task<Played> PlayAsync(int days, int members)
    {
        var history = History(days, members);
        await using ReplayHost host = new();
        await host.PrepareAsync(CancellationToken.None);
        var cost = await Cost.OfAsync(() => host.Player.PlayAsync(history, ReplayUntil.EndOf(history), null, CancellationToken.None));
        await using var scope = host.Scope();
        return new(cost, history.Count, await RowFloor.CountAsync(scope.ServiceProvider.GetRequiredService<StandupBotDb>()));
    }

    /// <summary>Written and read again, for an event knows its line only then.</summary>
    private static IReadOnlyList<HistoryEvent> History(int days, int members)
    {
        var lines = LoadHistory.Events(days, members, Math.Max(1, members / PeopleInATeam), seed: 1).Select(HistoryWriter.Line);
        return HistoryReader.Read(new StringReader(string.Join('\n', lines))) is HistoryReading.Valid valid
            ? valid.Events
            : throw new InvalidOperationException("The load history is not valid.");
    }

    private sealed record Played(Cost Cost, int Events, long Rows);
}
