namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>Where the tokens come from that we show to the Bot Connector.</summary>
public interface IConnectorTokens
{
    /// <summary>A token that is good for some minutes more; null where none is asked for (local tools).</summary>
    /// <param name="refresh">True after the service refused the last one: it is thrown away.</param>
    /// <exception cref="ConnectorTokenException">There is none to be had now.</exception>
    ValueTask<string?> TokenAsync(bool refresh, CancellationToken cancellation);
}

/// <summary>No token was given.</summary>
/// <param name="code">What the issuer calls it, such as "invalid_client"; never a secret.</param>
public sealed class ConnectorTokenException(string code, Exception? inner = null) : Exception($"Microsoft Entra ID gave no token: {code}.", inner)
{
    public string Code { get; } = code;
}
