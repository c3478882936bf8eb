using StandupBot.Demo;
using StandupBot.Tests.Replay.Histories;

namespace StandupBot.Tests.Replay;

/// <summary>The replays that several test classes look at. Each is played once, by whoever asks first.</summary>
internal static class Replays
{
    public static readonly DateOnly DemoDay = new(2026, 3, 18);

    private static readonly Lazy<Task<Replayed>> LazyHealthy = new(() => Replayed.OfAsync(HealthyCompany.Events(60)));
    private static readonly Lazy<Task<Replayed>> LazyPlanted = new(() => Replayed.OfAsync(PlantedCompany.Build().Events));
    private static readonly Lazy<Task<Replayed>> LazyDemo = new(() => Replayed.OfAsync(DemoHistory.Events(DemoDay)));

    public static Task<Replayed> Healthy => LazyHealthy.Value;

    public static Task<Replayed> Planted => LazyPlanted.Value;

    public static Task<Replayed> Demo => LazyDemo.Value;
}
