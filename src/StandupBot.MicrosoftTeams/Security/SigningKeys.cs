using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace StandupBot.MicrosoftTeams.Security;

/// <summary>
/// The keys that the Bot Framework signs with, kept for a day at most and read anew when a token names one that is not among them: a key may
/// change at any time, but strangers cannot make us ask more often than once a minute.
/// </summary>
public sealed class SigningKeys(HttpClient http, Uri metadata, TimeProvider clock) : IDisposable
{
    internal static readonly TimeSpan LeastBetween = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly SemaphoreSlim one = new(1, 1);
    private OpenIdConnectConfiguration? known;
    private DateTimeOffset readAt;
    private DateTimeOffset? askedAt;

    /// <summary>The keys by now.</summary>
    /// <exception cref="InvalidOperationException">They were never read, and cannot be read now.</exception>
    public async ValueTask<OpenIdConnectConfiguration> GetAsync(CancellationToken cancellation)
    {
        if (known is { } fresh && clock.GetUtcNow() - readAt < Longest)
            return fresh;
        return await ReadAsync(known, cancellation) ?? throw new InvalidOperationException("The signing keys cannot be read.");
    }

    /// <summary>The keys after another look; null when one was had too recently, or fails.</summary>
    /// <param name="stale">What was not enough.</param>
    public ValueTask<OpenIdConnectConfiguration?> RefreshAsync(OpenIdConnectConfiguration stale, CancellationToken cancellation) => ReadAsync(stale, cancellation);

    public void Dispose() => one.Dispose();

    private async ValueTask<OpenIdConnectConfiguration?> ReadAsync(OpenIdConnectConfiguration? stale, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            // Somebody else has had the look that we came for.
            if (known is not null && !ReferenceEquals(known, stale))
                return known;
            var now = clock.GetUtcNow();
            if (askedAt is { } last && now - last < LeastBetween && known is not null)
                return now - readAt < Longest ? null : throw new InvalidOperationException("The signing keys are too old, and were asked for just now.");
            if (known is not null)
                askedAt = now;
            known = await FetchAsync(cancellation);
            readAt = now;
            return known;
        }
        finally
        {
            one.Release();
        }
    }

    private Task<OpenIdConnectConfiguration> FetchAsync(CancellationToken cancellation)
    {
        HttpDocumentRetriever retriever = new(http) { RequireHttps = !metadata.IsLoopback };
        return new ConfigurationManager<OpenIdConnectConfiguration>(metadata.AbsoluteUri, new OpenIdConnectConfigurationRetriever(), retriever)
            .GetConfigurationAsync(cancellation);
    }
}
