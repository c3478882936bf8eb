using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using StandupBot.Slack;
using StandupBot.Web.Slack;

namespace StandupBot.Web.Dashboard;

/// <summary>The host's address as browsers see it: as it was set, else as the host listens.</summary>
internal sealed class PublicAddress(IOptions<DashboardOptions> options, IConfiguration configuration, IServer server)
{
    /// <summary>What was set; null where nothing was.</summary>
    public Uri? Given => options.Value.Address ?? (Uri.TryCreate(configuration[$"{SlackOptions.Section}:{nameof(SlackHostOptions.PublicUrl)}"], UriKind.Absolute, out var slack) ? slack : null);

    /// <summary>Null until the host listens.</summary>
    public Uri? Current => Given ?? Listening();

    /// <summary>True when cookies never travel unencrypted, whatever stands before the host.</summary>
    public bool IsEncrypted => Given?.Scheme == Uri.UriSchemeHttps;

    private Uri? Listening() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.Select(Openable).OfType<Uri>().FirstOrDefault();

    /// <summary>"Any address of this machine" is none that a browser could open.</summary>
    private static Uri? Openable(string address)
    {
        if (!Uri.TryCreate(address.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var listening))
            return null;
        var any = IPAddress.TryParse(listening.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any));
        return any ? new UriBuilder(listening) { Host = "localhost" }.Uri : listening;
    }
}
