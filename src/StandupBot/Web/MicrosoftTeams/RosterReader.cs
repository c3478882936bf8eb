using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams;
using StandupBot.MicrosoftTeams.Connector;
using StandupBot.MicrosoftTeams.Receiving;

namespace StandupBot.Web.MicrosoftTeams;

/// <summary>Reads one place whole: its channels, its people, and then says hello there, when everybody is known whom a stand-up would begin with.</summary>
public sealed class RosterReader(MicrosoftTeamsRoster roster, IWorkplace workplace, TimeProvider clock, ILogger<RosterReader> logger)
{
    private const int Tries = 5;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(2);

    public async Task ReadAsync(ConversationReference place, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var failure = await roster.ReadChannelsAsync(place, cancellation) ?? await roster.RefreshAsync(place, cancellation);
            if (failure is null)
                break;
            RosterLog.Unread(logger, place.InstallationId, attempt, failure.Reason);
            if (failure is not ConnectorFailure.Later later || attempt == Tries)
                return;
            await Task.Delay(later.After ?? Wait * attempt, clock, cancellation);
        }

        if (place.Kind != ConversationKind.Personal)
            await workplace.GreetAsync(place.InstallationId, place.TeamId ?? place.ConversationId, await roster.NameAsync(place, cancellation), cancellation);
    }
}
