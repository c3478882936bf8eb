using Microsoft.EntityFrameworkCore;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Privacy;

/// <summary>Who read whose answers outside of the channel that they were given in: the one way to write it down, and to ask.</summary>
public sealed class AccessLog(UnitOfWork work)
{
    private static readonly TimeSpan PageTurning = TimeSpan.FromHours(1);

    /// <summary>Nobody is told of their own reading. Saved by whoever calls it.</summary>
    /// <param name="readerId">Null for whoever runs the host.</param>
    /// <param name="how">By which way, as words for people.</param>
    public void Note(string companyId, string authorId, string? readerId, string how)
    {
        if (authorId != readerId)
            work.Db.AccessLog.Add(new AccessRow { CompanyId = companyId, AuthorId = authorId, ReaderId = readerId, How = how, At = work.Now });
    }

    /// <summary>Notes several at once, as one does who turns pages: who was noted for the same in the last hour is not noted again. Saved by whoever calls it.</summary>
    public async Task NoteAsync(string companyId, IReadOnlyCollection<string> authors, string readerId, string how, CancellationToken cancellation)
    {
        var since = work.Now - PageTurning;
        var noted = await work.Db.AccessLog.AsNoTracking().Where(a => a.ReaderId == readerId && a.How == how && a.At > since && authors.Contains(a.AuthorId))
            .Select(a => a.AuthorId).ToListAsync(cancellation);
        foreach (var author in authors.Distinct(StringComparer.Ordinal).Except(noted, StringComparer.Ordinal))
            Note(companyId, author, readerId, how);
    }

    /// <summary>The latest first.</summary>
    public Task<List<AccessRow>> OfAsync(string authorId, int most, CancellationToken cancellation) => work.Db.AccessLog.AsNoTracking()
        .Where(a => a.AuthorId == authorId).OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(most).ToListAsync(cancellation);
}
