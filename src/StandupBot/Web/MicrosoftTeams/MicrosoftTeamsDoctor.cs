using Microsoft.Extensions.Options;
using StandupBot.MicrosoftTeams;
using StandupBot.MicrosoftTeams.Connector;

namespace StandupBot.Web.MicrosoftTeams;

/// <summary>What <c>doctor</c> looks at for Microsoft Teams: can keys be read, is the clock right, does Microsoft Entra ID give a token?</summary>
public sealed class MicrosoftTeamsDoctor(
    IOptions<MicrosoftTeamsOptions> options, IConnectorTokens tokens, IHttpClientFactory clients, TimeProvider clock)
{
    /// <summary>The name of the HTTP client that looks at the keys.</summary>
    public const string Client = "microsoft-teams-doctor";

    /// <summary>Tokens are refused when the clocks are further apart.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <returns>What is to be fixed, as sentences; none when all is well.</returns>
    public async Task<IReadOnlyList<string>> TroublesAsync(CancellationToken cancellation) => options.Value.Anonymous
        ? []
        : [.. await KeysAsync(cancellation), .. await TokenAsync(cancellation)];

    private async Task<IReadOnlyList<string>> KeysAsync(CancellationToken cancellation)
    {
        var metadata = options.Value.Metadata;
        try
        {
            using var http = clients.CreateClient(Client);
            http.Timeout = TimeSpan.FromSeconds(15);
            using var answer = await http.GetAsync(metadata, cancellation);
            if (!answer.IsSuccessStatusCode)
                return [$"Microsoft Teams: {metadata} answers {(int)answer.StatusCode}; check MicrosoftTeams:Metadata."];
            return answer.Headers.Date is { } there && (there - clock.GetUtcNow()).Duration() > Skew
                ? [$"This machine's clock is {(there - clock.GetUtcNow()).Duration().TotalMinutes:0} minutes off; set it right, or every message of Microsoft Teams is refused."]
                : [];
        }
        catch (Exception wrong) when (wrong is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return [$"Microsoft Teams: {metadata} cannot be reached ({wrong.GetType().Name}); let this machine call {metadata.Host}, or set a proxy (HTTPS_PROXY)."];
        }
    }

    private async Task<IReadOnlyList<string>> TokenAsync(CancellationToken cancellation)
    {
        try
        {
            await tokens.TokenAsync(refresh: true, cancellation);
            return [];
        }
        catch (ConnectorTokenException wrong)
        {
            return [$"Microsoft Teams: Microsoft Entra ID gives no token ({wrong.Code}). {Remedy(wrong.Code)}"];
        }
    }

    private string Remedy(string code) => code switch
    {
        "invalid_client" => "The secret or certificate is wrong or out of date: make a new one for the app and set MicrosoftTeams:ClientSecret or MicrosoftTeams:CertificatePath.",
        "unauthorized_client" or "invalid_request" or "invalid_tenant" =>
            $"The app {options.Value.AppId} is not known in the tenant '{options.Value.TokenTenant}': check MicrosoftTeams:AppId, MicrosoftTeams:TenantId and MicrosoftTeams:Kind.",
        "unreachable" => $"Let this machine call {options.Value.Authority.Host}, or set a proxy (HTTPS_PROXY).",
        "managed_identity_request_failed" or "managed_identity_unreachable_network" =>
            "No managed identity answers on this machine: assign it, or use a secret or certificate with MicrosoftTeams:Kind SingleTenant.",
        _ => "Check MicrosoftTeams:AppId, MicrosoftTeams:TenantId and the credential.",
    };
}
