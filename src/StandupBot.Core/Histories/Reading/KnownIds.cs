namespace StandupBot.Core.Histories.Reading;

/// <summary>The ids that the lines so far have declared, and the parents that goals have.</summary>
internal sealed class KnownIds
{
    private readonly Dictionary<IdKind, HashSet<string>> known = Enum.GetValues<IdKind>().ToDictionary(kind => kind, _ => new HashSet<string>());
    private readonly Dictionary<string, string> parents = [];

    public bool Has(IdKind kind, string id) => known[kind].Contains(id);

    /// <summary>Makes an id known, whether it was before or not.</summary>
    public void Add(IdKind kind, string id) => known[kind].Add(id);

    /// <summary>Makes a new id known.</summary>
    /// <exception cref="LineException">It was known.</exception>
    public string Declare(IdKind kind, string id) =>
        known[kind].Add(id)
            ? id
            : throw new LineException($"{Word(kind)} '{id}' was declared by an earlier line; a change has its own event type");

    /// <exception cref="LineException">No line before has declared the id.</exception>
    public string Require(IdKind kind, string id, string field) =>
        Has(kind, id)
            ? id
            : throw new LineException($"{field} names an unknown {Word(kind)}, '{id}'{Spelling.Hint(id, known[kind])}");

    /// <summary>Puts a goal under another one, or under none.</summary>
    /// <exception cref="LineException">The goal would stand under itself.</exception>
    public void SetParent(string objective, string? parent)
    {
        for (var above = parent; above is not null; above = parents.GetValueOrDefault(above))
        {
            if (above == objective)
                throw new LineException($"parent '{parent}' would put objective '{objective}' under itself; name a goal that is not below it");
        }

        if (parent is null)
            parents.Remove(objective);
        else
            parents[objective] = parent;
    }

    private static string Word(IdKind kind) => kind switch
    {
        IdKind.Member => "member",
        IdKind.Team => "team",
        IdKind.Standup => "standup",
        IdKind.Objective => "objective",
        IdKind.Roadblock => "roadblock",
        IdKind.Dependency => "dependency",
        IdKind.Commitment => "commitment",
        IdKind.Mention => "mention",
        _ => "theme",
    };
}
