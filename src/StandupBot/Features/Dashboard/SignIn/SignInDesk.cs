using Microsoft.EntityFrameworkCore;
using StandupBot.Features.Inbox;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Dashboard.SignIn;

/// <summary>
/// Who is signed in on the web. A link is made in the chat, used once and then gone; a session lasts while its row does and its member
/// is one. Neither key is kept, only its hash.
/// </summary>
public sealed class SignInDesk(UnitOfWork work)
{
    public static readonly TimeSpan LinkLife = TimeSpan.FromMinutes(10);

    /// <summary>Of a session that nobody uses; with every use in its second half it begins anew.</summary>
    public static readonly TimeSpan SessionLife = TimeSpan.FromHours(12);

    /// <summary>A new link in the place of earlier ones. Saved by whoever calls it.</summary>
    /// <returns>The key that the link carries.</returns>
    public async Task<string> LinkAsync(Actor actor, CancellationToken cancellation)
    {
        work.Db.DashboardLinks.RemoveRange(await work.Db.DashboardLinks.Where(l => l.MemberId == actor.Id || l.ExpiresAt <= work.Now).ToListAsync(cancellation));
        var key = SecretKey.New();
        work.Db.DashboardLinks.Add(new DashboardLinkRow
        {
            Hash = SecretKey.HashOf(key)!, CompanyId = actor.Company.Id, MemberId = actor.Id, ExpiresAt = work.Now + LinkLife,
        });
        return key;
    }

    /// <summary>Whom a link would sign in; the link stays as it is. Null for one that was used, is too old, or never was.</summary>
    public async Task<Actor?> OfferedAsync(string? key, CancellationToken cancellation) =>
        await LinkOfAsync(key, cancellation) is { } link ? await ActorAsync(link.CompanyId, link.MemberId, cancellation) : null;

    /// <summary>Uses a link up and signs its member in. Of two who use it at the same time one wins.</summary>
    /// <returns>The session's key; null where the link is not good.</returns>
    public async Task<string?> UseAsync(string? key, CancellationToken cancellation)
    {
        if (await LinkOfAsync(key, cancellation) is not { } link || await ActorAsync(link.CompanyId, link.MemberId, cancellation) is not { } actor)
            return null;
        work.Db.DashboardLinks.Remove(link);
        try
        {
            return await SignInAsync(actor, cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else has used it up in this instant.
            return null;
        }
    }

    /// <summary>A session for somebody whose identity is proven.</summary>
    /// <returns>The key for the cookie.</returns>
    public async Task<string> SignInAsync(Actor actor, CancellationToken cancellation)
    {
        work.Db.DashboardSessions.RemoveRange(await work.Db.DashboardSessions.Where(s => s.MemberId == actor.Id && s.ExpiresAt <= work.Now).ToListAsync(cancellation));
        var key = SecretKey.New();
        work.Db.DashboardSessions.Add(new DashboardSessionRow
        {
            Hash = SecretKey.HashOf(key)!, CompanyId = actor.Company.Id, MemberId = actor.Id, CreatedAt = work.Now, ExpiresAt = work.Now + SessionLife,
        });
        await work.SaveAsync(cancellation);
        return key;
    }

    /// <summary>Who is behind a session, with their company in force from here on; null once it is over.</summary>
    public async Task<Actor?> WhoAsync(string? key, CancellationToken cancellation)
    {
        if (await SessionOfAsync(key, cancellation) is not { } session || await ActorAsync(session.CompanyId, session.MemberId, cancellation) is not { } actor)
            return null;
        if (session.ExpiresAt - work.Now < SessionLife / 2)
        {
            session.ExpiresAt = work.Now + SessionLife;
            await work.SaveAsync(cancellation);
        }

        return actor;
    }

    /// <summary>Ends this session; the others of the member too where <paramref name="everywhere"/> is set.</summary>
    public async Task EndAsync(string? key, bool everywhere, CancellationToken cancellation)
    {
        if (await SessionOfAsync(key, cancellation) is not { } session)
            return;
        work.ActFor(session.CompanyId);
        await work.Db.DashboardSessions.Where(s => everywhere ? s.MemberId == session.MemberId : s.Hash == session.Hash).ExecuteDeleteAsync(cancellation);
    }

    private async Task<DashboardLinkRow?> LinkOfAsync(string? key, CancellationToken cancellation) =>
        SecretKey.HashOf(key) is { } hash
            ? await work.Db.DashboardLinks.IgnoreQueryFilters().FirstOrDefaultAsync(l => l.Hash == hash && l.ExpiresAt > work.Now, cancellation)
            : null;

    private async Task<DashboardSessionRow?> SessionOfAsync(string? key, CancellationToken cancellation) =>
        SecretKey.HashOf(key) is { } hash
            ? await work.Db.DashboardSessions.IgnoreQueryFilters().FirstOrDefaultAsync(s => s.Hash == hash && s.ExpiresAt > work.Now, cancellation)
            : null;

    /// <summary>The company is the one that the key was made for; a member who left, or became a guest, is nobody here.</summary>
    private async Task<Actor?> ActorAsync(string companyId, string memberId, CancellationToken cancellation)
    {
        work.ActFor(companyId);
        return await work.Db.Members.FirstOrDefaultAsync(m => m.Id == memberId, cancellation) is { IsCounted: true } member
            ? new Actor(await work.CompanyAsync(cancellation), member)
            : null;
    }
}
