using Microsoft.Extensions.Options;

namespace StandupBot.MicrosoftTeams;

/// <summary>A half-made configuration stops the host, with what to set; nothing of Microsoft Teams configured is fine.</summary>
public sealed class MicrosoftTeamsOptionsCheck : IValidateOptions<MicrosoftTeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, MicrosoftTeamsOptions options)
    {
        List<string> wrong = [.. Problems(options)];
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Problems(MicrosoftTeamsOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.AppId))
        {
            if (!options.Anonymous && (options.ClientSecret ?? options.CertificatePath ?? options.TenantId) is not null)
                yield return "MicrosoftTeams:AppId is missing; set the application (client) id of the bot's registration.";
            yield break;
        }

        if (options.Anonymous)
        {
            yield return "MicrosoftTeams:Anonymous is for local tools without an app; take it away, or take MicrosoftTeams:AppId away.";
            yield break;
        }

        if (!Guid.TryParse(options.AppId, out _))
            yield return $"MicrosoftTeams:AppId is '{options.AppId}'; use the application (client) id, such as 11111111-2222-3333-4444-555555555555.";
        if (options.Kind == AppKind.SingleTenant && !Guid.TryParse(options.TenantId, out _))
            yield return "MicrosoftTeams:TenantId is missing; set the directory (tenant) id, or set MicrosoftTeams:Kind to MultiTenant or ManagedIdentity.";
        if (options.Kind != AppKind.ManagedIdentity && options is { ClientSecret: null or "", CertificatePath: null or "" })
            yield return "MicrosoftTeams has no credential; set MicrosoftTeams:ClientSecret, MicrosoftTeams:CertificatePath, or Kind to ManagedIdentity.";
        if (!IsSafe(options.Metadata) || !IsSafe(options.Authority))
            yield return "MicrosoftTeams:Metadata and MicrosoftTeams:Authority must be https addresses.";
    }

    private static bool IsSafe(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback);
}
