using System.Diagnostics;
using System.Globalization;

namespace StandupBot.Benchmarks;

/// <summary>What a piece of work took: by the clock on the wall, and of this process' processor time, which a busy machine does not stretch.</summary>
internal sealed record Cost(TimeSpan Wall, TimeSpan Processor)
{
    public static async Task<Cost> OfAsync(Func<Task> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        await work();
        watch.Stop();
        process.Refresh();
        return new(watch.Elapsed, process.TotalProcessorTime - before);
    }

    public static Cost Of(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        work();
        watch.Stop();
        process.Refresh();
        return new(watch.Elapsed, process.TotalProcessorTime - before);
    }

    /// <summary>The round in the middle by processor time, after one that only warms up.</summary>
    public static async Task<Cost> MedianOfAsync(int rounds, Func<Task> work)
    {
        await work();
        List<Cost> costs = [];
        for (var round = 0; round < rounds; round++)
            costs.Add(await OfAsync(work));
        return costs.OrderBy(c => c.Processor).ElementAt(rounds / 2);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Wall.TotalSeconds,7:0.000} s on the wall, {Processor.TotalSeconds,7:0.000} s of processor");
}
