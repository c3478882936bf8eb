namespace StandupBot.MicrosoftTeams;

/// <summary>How the app is registered in Microsoft Entra ID.</summary>
public enum AppKind { SingleTenant, MultiTenant, ManagedIdentity }

/// <summary>The section "MicrosoftTeams" of the configuration. Without an app id (and without the anonymous mode) Microsoft Teams does not exist.</summary>
public sealed class MicrosoftTeamsOptions
{
    public const string Section = "MicrosoftTeams";

    /// <summary>The application (client) id of the bot's registration; also the audience of the tokens that come in.</summary>
    public string? AppId { get; set; }

    /// <summary>The directory (tenant) id; needed for single-tenant apps, unused by multi-tenant ones.</summary>
    public string? TenantId { get; set; }

    public AppKind Kind { get; set; } = AppKind.SingleTenant;

    /// <summary>The secret, or else a certificate. A managed identity has neither.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>A .pfx or .pem file with its private key.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>The client id of a user-assigned managed identity; null for the app id.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>What the company is called; null takes it from the installer's address or the team.</summary>
    public string? CompanyName { get; set; }

    /// <summary>
    /// True takes activities without a token, for local tools only: the host refuses to start when any address is not loopback, and
    /// only loopback services are called back.
    /// </summary>
    public bool Anonymous { get; set; }

    /// <summary>Where the Bot Framework publishes its signing keys (learn.microsoft.com, "Bot Framework authentication"); clouds of governments have others.</summary>
    public Uri Metadata { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>Who signs the tokens that come in.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where our own tokens come from.</summary>
    public Uri Authority { get; set; } = new("https://login.microsoftonline.com");

    /// <summary>What our own tokens are for.</summary>
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    public bool IsConfigured => Anonymous || !string.IsNullOrWhiteSpace(AppId);

    /// <summary>The tenant that our own tokens come from: the app's own, or the Bot Framework's for multi-tenant apps.</summary>
    public string TokenTenant => Kind == AppKind.MultiTenant ? "botframework.com" : TenantId ?? "";
}
