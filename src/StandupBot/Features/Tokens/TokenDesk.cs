using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;

namespace StandupBot.Features.Tokens;

/// <summary>Makes, finds and ends what programs show in the stead of members. Saved by whoever calls it.</summary>
public sealed class TokenDesk(UnitOfWork work)
{
    /// <summary>Of the same name there is one at a time; how many there may be in all.</summary>
    public const int MostOfMember = 20;

    /// <returns>The token itself. It is not kept: nobody can be shown it again.</returns>
    public string Make(Member member, string name, TokenScope scope, DateTimeOffset? expiresAt)
    {
        var secret = AccessToken.Prefix + SecretKey.New();
        work.Db.AccessTokens.Add(new AccessToken
        {
            Id = Guid.CreateVersion7(work.Now).ToString("N"), CompanyId = member.CompanyId, MemberId = member.Id, Name = name, Scope = scope,
            Hash = AccessToken.HashOf(secret), CreatedAt = work.Now, ExpiresAt = expiresAt,
        });
        return secret;
    }

    /// <summary>What a member has, in the order in which it was made; what holds no more is left out.</summary>
    public async Task<IReadOnlyList<AccessToken>> OfAsync(string memberId, CancellationToken cancellation) =>
        [.. (await work.Db.AccessTokens.Where(t => t.MemberId == memberId && t.RevokedAt == null).OrderBy(t => t.CreatedAt).ThenBy(t => t.Id).ToListAsync(cancellation))
            .Where(t => t.HoldsAt(work.Now))];

    public void Revoke(AccessToken token) => token.Revoke(work.Now);

    /// <summary>Ends everything that a member who leaves has let in.</summary>
    public static async Task RevokeAllAsync(UnitOfWork work, string memberId, CancellationToken cancellation)
    {
        foreach (var token in await work.Db.AccessTokens.Where(t => t.MemberId == memberId && t.RevokedAt == null).ToListAsync(cancellation))
            token.Revoke(work.Now);
    }
}
