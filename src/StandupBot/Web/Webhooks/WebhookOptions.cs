namespace StandupBot.Web.Webhooks;

/// <summary>Outgoing webhooks; section "Webhooks" of the settings.</summary>
internal sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>Hosts by name that may stand in the own network and need no https, for a system beside this one. None unless you name one.</summary>
    public IList<string> AllowedHosts { get; } = [];

    public bool Allows(Uri address) => AllowedHosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase);
}
