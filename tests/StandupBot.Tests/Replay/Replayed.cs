using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Histories;
using StandupBot.Replay;
using StandupBot.Replay.Output;
using StandupBot.Storage;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>A history and all that the bot said and concluded when it was played.</summary>
internal sealed record Replayed(IReadOnlyList<HistoryEvent> History, ReplayOutput Output, IReadOnlyList<string> Remarks)
{
    /// <summary>Plays what somebody wrote, line by line, as the command does.</summary>
    public static Task<Replayed> OfAsync(IEnumerable<HistoryEvent> history) => OfLinesAsync(history.Select(HistoryWriter.Line));

    public static async Task<Replayed> OfLinesAsync(IEnumerable<string> lines)
    {
        var reading = HistoryReader.Read(lines);
        var history = Assert.IsType<HistoryReading.Valid>(reading).Events;
        await using ReplayHost host = new();
        await host.PrepareAsync(CancellationToken.None);
        await host.Player.PlayAsync(history, ReplayUntil.EndOf(history), progress: null, CancellationToken.None);
        return await OfHostAsync(history, host);
    }

    /// <summary>What a host that has played it says that it said.</summary>
    public static async Task<Replayed> OfHostAsync(IReadOnlyList<HistoryEvent> history, ReplayHost host)
    {
        await using var scope = host.Scope();
        var output = await new ReplayRecord(scope.ServiceProvider.GetRequiredService<StandupBotDb>()).ReadAsync(CancellationToken.None);
        return new Replayed(history, output with { Messages = [.. output.Messages] }, host.Remarks.All);
    }
}
