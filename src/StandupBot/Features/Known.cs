using System.Collections.Concurrent;
using StandupBot.Core.Companies;

namespace StandupBot.Features;

/// <summary>
/// Something of each company that is read again only when the company's revision has moved. A unit reads the revision first, with its
/// company, and then what is kept; so what is kept under a revision may be newer than it, but never older. It is shared by units that
/// run at the same time, so it must not change once it is read.
/// </summary>
public sealed class Known<T> where T : class
{
    private readonly ConcurrentDictionary<string, (long Revision, T What)> kept = new(StringComparer.Ordinal);

    public async ValueTask<T> OfAsync(Company company, Func<Task<T>> read)
    {
        if (kept.TryGetValue(company.Id, out var known) && known.Revision == company.Revision)
            return known.What;
        // The revision as it was before reading: a change that comes in between shows in the next unit's revision.
        var revision = company.Revision;
        var what = await read();
        kept[company.Id] = (revision, what);
        return what;
    }
}
