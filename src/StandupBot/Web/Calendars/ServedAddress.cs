using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using StandupBot.Slack;
using StandupBot.Web.Slack;

namespace StandupBot.Web.Calendars;

/// <summary>The address that was set, else the one on which the host listens.</summary>
internal static class ServedAddress
{
    public const string Setting = "Dashboard:Address";

    public static Uri? Of(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        return Set(configuration, Setting) ?? Set(configuration, $"{SlackOptions.Section}:{nameof(SlackHostOptions.PublicUrl)}") ?? Listening(services);
    }

    private static Uri? Set(IConfiguration configuration, string key) => Uri.TryCreate(configuration[key], UriKind.Absolute, out var address) ? address : null;

    private static Uri? Listening(IServiceProvider services) =>
        services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } listens
        && Uri.TryCreate(listens.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var address)
            ? address
            : null;
}
