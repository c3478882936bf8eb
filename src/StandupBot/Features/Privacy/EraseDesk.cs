using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features.Directory;

namespace StandupBot.Features.Privacy;

/// <summary>
/// Takes the wish of a person to be erased. It is a mark on their row, so a host that stops in between finds it again, and nobody waits in
/// the chat until a year of messages is looked through.
/// </summary>
public sealed class EraseDesk(UnitOfWork work, DirectoryDesk directory)
{
    /// <summary>Null when the person can be erased.</summary>
    public async Task<string?> WhyNotAsync(Member member, CancellationToken cancellation)
    {
        if (member.ErasedAt is not null)
            return "This person was erased already.";
        var company = await work.CompanyAsync(cancellation);
        return company.OwnerId == member.Id && !await work.Db.Members.AnyAsync(m => m.Id != member.Id && m.LeftAt == null, cancellation)
            ? $"You are the only one at {company.Name}: without you there is nobody left to own it. To remove all of it, delete the database."
            : null;
    }

    /// <summary>From now on the person is not listened to; the rest is done by <see cref="Eraser"/> as soon as the company is looked at.</summary>
    public async Task AskAsync(Member member, CancellationToken cancellation)
    {
        member.AskToBeErased(work.Now);
        await directory.LeaveAsync(member, cancellation);
    }
}
