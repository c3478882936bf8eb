using System.Collections.Concurrent;
using StandupBot.Demo;
using StandupBot.Tests.Replay.Histories;

namespace StandupBot.Tests.Replay;

/// <summary>The replays that several test classes look at. Each is played once, by whoever asks first.</summary>
internal static class Replays
{
    public static readonly DateOnly DemoDay = new(2026, 3, 18);

    private static readonly ConcurrentDictionary<string, Lazy<Task<Replayed>>> Played = new(StringComparer.Ordinal);

    public static Task<Replayed> Healthy => Once("healthy company", () => Replayed.OfAsync(HealthyCompany.Events(60)));

    public static Task<Replayed> Planted => Once("planted company", () => Replayed.OfAsync(PlantedCompany.Build().Events));

    public static Task<Replayed> Demo => Once("demo", () => Replayed.OfAsync(DemoHistory.Events(DemoDay)));

    /// <summary>One of <see cref="SharedHistories"/>.</summary>
    public static Task<Replayed> Real(string name)
    {
        var lines = SharedHistories.Lines(name);
        return Once($"real {name}", () => Replayed.OfLinesAsync(lines));
    }

    private static Task<Replayed> Once(string name, Func<Task<Replayed>> play) =>
        Played.GetOrAdd(name, _ => new Lazy<Task<Replayed>>(play)).Value;
}
