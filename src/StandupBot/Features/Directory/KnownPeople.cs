using System.Collections.Concurrent;
using StandupBot.Core.Companies;

namespace StandupBot.Features.Directory;

/// <summary>The people of each company: read and told apart again only when somebody came, left, was renamed or changed teams.</summary>
public sealed class KnownPeople
{
    private readonly ConcurrentDictionary<string, (long Revision, Everybody Everybody)> kept = new(StringComparer.Ordinal);

    public async ValueTask<Everybody> OfAsync(Company company, Func<Task<Everybody>> read)
    {
        if (kept.TryGetValue(company.Id, out var known) && known.Revision == company.PeopleRevision)
            return known.Everybody;
        var everybody = await read();
        kept[company.Id] = (company.PeopleRevision, everybody);
        return everybody;
    }
}
