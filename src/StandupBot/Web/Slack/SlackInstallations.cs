using System.Collections.Concurrent;
using StandupBot.Slack;
using StandupBot.Slack.Api;

namespace StandupBot.Web.Slack;

/// <summary>
/// Tokens that hold: one that ends within two hours is changed first. A refresh token is good once, so changes of one installation never
/// overlap, in this host or another, and the new pair is stored in one transaction before anybody uses it.
/// </summary>
public sealed class SlackInstallations(StoredInstallations stored, SlackApi api, TimeProvider clock, ILogger<SlackInstallations> logger) : ISlackInstallations
{
    private static readonly TimeSpan Early = TimeSpan.FromHours(2);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(250);
    private const int MostLooks = 40;
    private readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.Ordinal);

    public async ValueTask<SlackInstallation?> FindAsync(string installationId, CancellationToken cancellation)
    {
        if (await stored.FindAsync(installationId, cancellation) is not { } kept)
            return null;
        if (!EndsSoon(kept))
            return kept.Installation;
        // While Slack is out of reach the old token still holds for a while.
        return await ChangeAsync(kept, cancellation) ?? (kept.ExpiresAt > clock.GetUtcNow() ? kept.Installation : null);
    }

    public async ValueTask<SlackInstallation?> RefreshAsync(SlackInstallation ended, CancellationToken cancellation) =>
        await stored.FindAsync(ended.Id, cancellation) switch
        {
            null => null,
            var kept when kept.Installation.Token != ended.Token => kept.Installation,
            var kept => await ChangeAsync(kept, cancellation),
        };

    public async ValueTask ForgetAsync(string installationId, CancellationToken cancellation) => await stored.DropAsync(installationId, cancellation);

    /// <summary>The installation with its next token, or null when there is none to be had.</summary>
    private async Task<SlackInstallation?> ChangeAsync(KeptInstallation before, CancellationToken cancellation)
    {
        var id = before.Installation.Id;
        var turn = turns.GetOrAdd(id, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellation);
        try
        {
            for (var look = 0; look < MostLooks; look++)
            {
                if (await stored.FindAsync(id, cancellation) is not { } now)
                    return null;
                if (now.Installation.Token != before.Installation.Token)
                    return now.Installation;
                if (now.RefreshToken is null)
                    return null;
                if (await stored.TryBeginRefreshAsync(id, cancellation))
                    return await ExchangeAsync(now, cancellation);
                await Task.Delay(LookAgain, TimeProvider.System, cancellation);
            }

            return null;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<SlackInstallation?> ExchangeAsync(KeptInstallation now, CancellationToken cancellation)
    {
        var reply = await api.RefreshAsync(now.RefreshToken!, cancellation);
        if (!reply.Succeeded || reply.Value.AccessToken is not { } token)
        {
            await stored.EndRefreshAsync(now.Installation.Id, CancellationToken.None);
            SlackLog.NotRefreshed(logger, now.Installation.Id, reply.Failure?.Error ?? "no token in the answer");
            return null;
        }

        var next = now with
        {
            Installation = now.Installation with { Token = token }, RefreshToken = reply.Value.RefreshToken ?? now.RefreshToken,
            ExpiresAt = reply.Value.ExpiresIn is { } seconds ? clock.GetUtcNow().AddSeconds(seconds) : null,
        };
        // The old refresh token is used up: the new one is stored whatever becomes of the request that asked for it.
        await stored.SaveAsync(next, CancellationToken.None);
        return next.Installation;
    }

    private bool EndsSoon(KeptInstallation kept) => kept.RefreshToken is not null && kept.ExpiresAt is { } end && end - clock.GetUtcNow() < Early;
}
