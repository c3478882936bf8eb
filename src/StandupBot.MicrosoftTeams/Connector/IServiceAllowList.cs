namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>Which services may be called, and be shown our token.</summary>
public interface IServiceAllowList
{
    ValueTask<bool> AllowsAsync(string serviceUrl, CancellationToken cancellation);
}
