using System.Globalization;
using StandupBot.Core.Chat;

namespace StandupBot.Core.Digests.Phrasing;

/// <summary>What each person is called in every message: the same everywhere, and no two alike (behaviour 22).</summary>
public sealed class Names
{
    private const int Longest = 40;
    private readonly Dictionary<string, string> known;

    private Names(Dictionary<string, string> known) => this.known = known;

    /// <summary>The whole company, past members included: who is left out has no name.</summary>
    public static Names Of(params IEnumerable<PersonView> everybody)
    {
        Dictionary<string, string> byId = [];
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        var people = everybody.DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal);
        foreach (var namesakes in people.GroupBy(Shown, StringComparer.OrdinalIgnoreCase).OrderBy(g => g.Count()))
            foreach (var (person, name) in ToldApart([.. namesakes]))
                byId[person.Id] = Free(name, taken);
        return new(byId);
    }

    /// <summary>The name of a person; a member whom nobody knows any more is still a person.</summary>
    public string this[string memberId] => known.GetValueOrDefault(memberId, "somebody");

    public bool Knows(string memberId) => known.ContainsKey(memberId);

    public Inline.Person Person(string memberId, bool notify = false) => new(memberId, this[memberId], notify);

    private static string Shown(PersonView person)
    {
        var name = Clip.Line(person.Name, Longest);
        return name.Length > 0 ? name : "Unnamed member";
    }

    private static IEnumerable<(PersonView Person, string Name)> ToldApart(IReadOnlyList<PersonView> namesakes)
    {
        if (namesakes.Count == 1)
            return [(namesakes[0], Shown(namesakes[0]))];
        var hints = namesakes.Select(p => Clip.Line(p.Hint, Longest)).ToList();
        var telling = hints.All(h => h.Length > 0) && hints.Distinct(StringComparer.OrdinalIgnoreCase).Count() == hints.Count;
        return namesakes.Select((person, i) => (person, string.Create(
            CultureInfo.InvariantCulture, $"{Shown(person)} ({(telling ? hints[i] : i + 1)})")));
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name} ({i})");
        return free;
    }
}
