using StandupBot.Core.Chat;
using StandupBot.Core.Companies;

namespace StandupBot.Features.Digests;

/// <summary>The owner's daily digest.</summary>
public sealed class SendDigest(UnitOfWork work)
{
    public async Task HandleAsync(Company company, DateOnly today, CancellationToken cancellation)
    {
        var owner = await work.Db.Members.FindAsync([company.OwnerId], cancellation);
        if (owner is not null)
            work.Post(company.Id, owner.InstallationId, new Outgoing($"{company.Id}/{today:yyyy-MM-dd}/digest", MessageKind.Digest, new Destination.Direct(owner.Id), Message.Of("digest")));
    }
}
