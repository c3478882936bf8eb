using StandupBot.MicrosoftTeams.Connector;

namespace StandupBot.MicrosoftTeams.Tests;

/// <summary>token-1, token-2 ...: a new one whenever a refresh is asked for.</summary>
internal sealed class CountedTokens : IConnectorTokens
{
    private int given = 1;

    public string? Refused { get; set; }

    public ValueTask<string?> TokenAsync(bool refresh, CancellationToken cancellation)
    {
        if (Refused is { } code)
            throw new ConnectorTokenException(code);
        if (refresh)
            given++;
        return ValueTask.FromResult<string?>($"token-{given}");
    }
}
