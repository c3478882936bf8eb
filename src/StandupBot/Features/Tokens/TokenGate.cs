using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Storage;

namespace StandupBot.Features.Tokens;

/// <summary>Whom a token that somebody showed stands for. It is found by its hash, so that no comparison tells anything of what is kept.</summary>
public sealed class TokenGate(StandupBotDb db, TimeProvider clock)
{
    private const int LongestToken = 200;

    /// <returns>Null for whatever does not hold: unknown, ended, run out, or of somebody who is gone.</returns>
    public async Task<Bearer?> FindAsync(string shown, CancellationToken cancellation)
    {
        if (shown.Length > LongestToken || !shown.StartsWith(AccessToken.Prefix, StringComparison.Ordinal))
            return null;
        var hash = AccessToken.HashOf(shown);
        // The company follows from the token: it is not known before.
        var found = await db.AccessTokens.IgnoreQueryFilters().Where(t => t.Hash == hash)
            .Join(db.Members, t => t.MemberId, m => m.Id, (token, member) => new { token, member })
            .FirstOrDefaultAsync(f => f.member.CompanyId == f.token.CompanyId, cancellation);
        var now = clock.GetUtcNow();
        if (found is null || !found.token.HoldsAt(now) || !found.member.IsActive)
            return null;
        await MarkUsedAsync(found.token, DateOnly.FromDateTime(now.UtcDateTime), cancellation);
        return new Bearer(found.token.Id, found.token.CompanyId, found.member.Id, found.token.Scope);
    }

    /// <summary>Once a day, beside everything else: a request never waits for or fails over it.</summary>
    private async Task MarkUsedAsync(AccessToken token, DateOnly today, CancellationToken cancellation)
    {
        if (token.LastUsedOn != today)
            await db.AccessTokens.IgnoreQueryFilters().Where(t => t.Id == token.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.LastUsedOn, today), cancellation);
    }
}

/// <summary>Who showed a token that holds.</summary>
public sealed record Bearer(string TokenId, string CompanyId, string MemberId, TokenScope Scope);
