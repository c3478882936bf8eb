using System.Collections.Concurrent;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Features.Directory;

/// <summary>The names of each company: read and told apart again only when somebody came, was renamed or changed teams.</summary>
public sealed class KnownNames
{
    private readonly ConcurrentDictionary<string, (long Revision, Names Names)> kept = new(StringComparer.Ordinal);

    public async ValueTask<Names> OfAsync(Company company, Func<Task<List<PersonView>>> read)
    {
        if (kept.TryGetValue(company.Id, out var known) && known.Revision == company.PeopleRevision)
            return known.Names;
        var names = Names.Of(await read());
        kept[company.Id] = (company.PeopleRevision, names);
        return names;
    }
}
