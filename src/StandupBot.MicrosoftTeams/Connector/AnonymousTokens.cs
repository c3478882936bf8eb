namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>Local tools ask for no token.</summary>
public sealed class AnonymousTokens : IConnectorTokens
{
    public ValueTask<string?> TokenAsync(bool refresh, CancellationToken cancellation) => ValueTask.FromResult<string?>(null);
}
