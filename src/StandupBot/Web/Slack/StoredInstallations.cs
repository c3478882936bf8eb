using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using StandupBot.Slack;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Web.Slack;

/// <summary>Installations as rows, their tokens protected. A token and its refresh token are always written together.</summary>
public sealed class StoredInstallations(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan RefreshTakesAtMost = TimeSpan.FromSeconds(60);
    private readonly IDataProtector tokens = protection.CreateProtector("StandupBot.Slack.Tokens");

    /// <summary>Null where the app is not installed, and where the tokens cannot be read any more.</summary>
    public Task<KeptInstallation?> FindAsync(string installationId, CancellationToken cancellation) => WithAsync(async db =>
        await db.SlackInstallations.AsNoTracking().FirstOrDefaultAsync(i => i.InstallationId == installationId && i.Token != null, cancellation) is { } row ? Open(row) : null);

    public Task<List<string>> IdsAsync(CancellationToken cancellation) =>
        WithAsync(db => db.SlackInstallations.Where(i => i.Token != null).Select(i => i.InstallationId).OrderBy(id => id).ToListAsync(cancellation));

    /// <summary>Those that were not read as a whole since then.</summary>
    public Task<List<string>> UnreadSinceAsync(DateTimeOffset since, CancellationToken cancellation) =>
        WithAsync(db => db.SlackInstallations.Where(i => i.Token != null && (i.ReadAt == null || i.ReadAt < since)).Select(i => i.InstallationId).ToListAsync(cancellation));

    public Task MarkReadAsync(string installationId, CancellationToken cancellation) => WithAsync(db => db.SlackInstallations
        .Where(i => i.InstallationId == installationId).ExecuteUpdateAsync(row => row.SetProperty(i => i.ReadAt, clock.GetUtcNow()), cancellation));

    /// <summary>A new installation, or the same one again: what it was before is replaced.</summary>
    public Task SaveAsync(KeptInstallation kept, CancellationToken cancellation) => WithAsync(async db =>
    {
        var now = kept.Installation;
        if (await db.SlackInstallations.FindAsync([now.Id], cancellation) is not { } row)
            db.SlackInstallations.Add(row = new SlackInstallationRow { InstallationId = now.Id, BotUserId = now.BotUserId, Scopes = "", InstalledAt = now.InstalledAt });
        (row.TeamId, row.EnterpriseId, row.BotUserId, row.Scopes) = (now.TeamId, now.EnterpriseId, now.BotUserId, string.Join(',', now.Scopes));
        (row.Token, row.RefreshToken, row.ExpiresAt) = (tokens.Protect(now.Token), kept.RefreshToken is { } refresh ? tokens.Protect(refresh) : null, kept.ExpiresAt);
        (row.InstalledAt, row.RefreshingUntil) = (now.InstalledAt, null);
        return await db.SaveChangesAsync(cancellation);
    });

    public Task DropAsync(string installationId, CancellationToken cancellation) => WithAsync(db => db.SlackInstallations.Where(i => i.InstallationId == installationId)
        .ExecuteUpdateAsync(row => row.SetProperty(i => i.Token, (string?)null).SetProperty(i => i.RefreshToken, (string?)null).SetProperty(i => i.ExpiresAt, (DateTimeOffset?)null), cancellation));

    /// <summary>True for the one host that may change the tokens now.</summary>
    public Task<bool> TryBeginRefreshAsync(string installationId, CancellationToken cancellation) => WithAsync(async db =>
    {
        var now = clock.GetUtcNow();
        return await db.SlackInstallations.Where(i => i.InstallationId == installationId && (i.RefreshingUntil == null || i.RefreshingUntil < now))
            .ExecuteUpdateAsync(row => row.SetProperty(i => i.RefreshingUntil, now + RefreshTakesAtMost), cancellation) == 1;
    });

    public Task EndRefreshAsync(string installationId, CancellationToken cancellation) => WithAsync(db => db.SlackInstallations.Where(i => i.InstallationId == installationId)
        .ExecuteUpdateAsync(row => row.SetProperty(i => i.RefreshingUntil, (DateTimeOffset?)null), cancellation));

    private KeptInstallation? Open(SlackInstallationRow row)
    {
        try
        {
            SlackInstallation installation = new(row.InstallationId, tokens.Unprotect(row.Token!), row.BotUserId, row.InstalledAt)
            {
                TeamId = row.TeamId, EnterpriseId = row.EnterpriseId, Scopes = row.Scopes.Split(',', StringSplitOptions.RemoveEmptyEntries),
            };
            return new KeptInstallation(installation, row.RefreshToken is { } refresh ? tokens.Unprotect(refresh) : null, row.ExpiresAt);
        }
        catch (CryptographicException)
        {
            // The keys are gone or another host's: as good as no token, until somebody installs the app again.
            return null;
        }
    }

    private async Task<T> WithAsync<T>(Func<StandupBotDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }
}

/// <summary>An installation with what only the host needs of it.</summary>
/// <param name="RefreshToken">Null where tokens do not rotate.</param>
/// <param name="ExpiresAt">Null for a token that does not end.</param>
public sealed record KeptInstallation(SlackInstallation Installation, string? RefreshToken, DateTimeOffset? ExpiresAt)
{
    /// <summary>Kept out of logs.</summary>
    public override string ToString() => Installation.Id;
}
