using StandupBot.MicrosoftTeams;

namespace StandupBot.Web.MicrosoftTeams;

/// <summary>Reads rosters in the background: at start and once a day all of them, for what no event told, and each place that rings.</summary>
public sealed class RosterService(RosterBell bell, StoredConversations conversations, RosterReader reader, TimeProvider clock, ILogger<RosterService> logger)
    : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(RingDailyAsync(stoppingToken), ReadAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task RingDailyAsync(CancellationToken stopping)
    {
        for (; ; await Task.Delay(Day, clock, stopping))
            foreach (var place in await conversations.PlacesAsync(stopping))
                bell.Ring(place);
    }

    private async Task ReadAsync(CancellationToken stopping)
    {
        while (true)
            await ReadAsync(await bell.NextAsync(stopping), stopping);
    }

    private async Task ReadAsync(ConversationReference place, CancellationToken stopping)
    {
        try
        {
            await reader.ReadAsync(place, stopping);
        }
#pragma warning disable CA1031 // Whatever went wrong with one place, the others are read.
        catch (Exception exception) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            RosterLog.Failed(logger, exception, place.InstallationId);
        }
    }
}
