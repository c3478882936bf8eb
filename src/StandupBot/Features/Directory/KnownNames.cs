using System.Collections.Concurrent;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Features.Directory;

/// <summary>The last names of each company: telling everybody apart is worked out again only when somebody's name or team has changed.</summary>
public sealed class KnownNames
{
    private readonly ConcurrentDictionary<string, (List<PersonView> People, Names Names)> kept = new(StringComparer.Ordinal);

    public Names Of(string? companyId, List<PersonView> people)
    {
        var key = companyId ?? "";
        if (kept.TryGetValue(key, out var known) && known.People.SequenceEqual(people))
            return known.Names;
        var names = Names.Of(people);
        kept[key] = (people, names);
        return names;
    }
}
