using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>Allows what a verified activity named, over https; the anonymous mode allows this machine alone.</summary>
public sealed class KnownServices(IConversations conversations, IOptions<MicrosoftTeamsOptions> options) : IServiceAllowList
{
    private readonly ConcurrentDictionary<string, byte> allowed = new(StringComparer.Ordinal);

    public async ValueTask<bool> AllowsAsync(string serviceUrl, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 || uri.Scheme is not ("https" or "http"))
            return false;
        var onThisMachine = AnonymousMode.IsLoopback(serviceUrl);
        if (options.Value.Anonymous ? !onThisMachine : uri.Scheme == Uri.UriSchemeHttp && !onThisMachine)
            return false;
        if (allowed.ContainsKey(serviceUrl))
            return true;
        return await conversations.KnowsServiceAsync(serviceUrl, cancellation) && (allowed.TryAdd(serviceUrl, 0) || true);
    }
}
