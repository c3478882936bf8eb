using System.Runtime.InteropServices;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Signals.Snapshot;

/// <summary>
/// The items that the longest window reaches, by team, by member and by goal. They are looked at once for all three: at thousands of
/// people the walk through memory is what an evaluation costs.
/// </summary>
internal sealed class WorkIndex
{
    private readonly Dictionary<string, DatedItems> byTeam = [];
    private readonly Dictionary<string, DatedItems> byMember = [];
    private readonly Dictionary<string, DatedItems> byObjective = [];

    public WorkIndex(IEnumerable<ItemFact> items, Lookback lookback)
    {
        foreach (var item in items)
        {
            if (!lookback.Reaches(item))
                continue;
            Add(byTeam, item.TeamId, item);
            Add(byMember, item.MemberId, item);
            if (item is { Link: ItemLink.Linked, ObjectiveId: { } goal })
                Add(byObjective, goal, item);
        }
    }

    /// <summary>Teams with items, in the order in which they first come.</summary>
    public IEnumerable<string> Teams => byTeam.Keys;

    public DatedItems OfTeam(string teamId) => byTeam.GetValueOrDefault(teamId) ?? DatedItems.None;

    public DatedItems OfMember(string memberId) => byMember.GetValueOrDefault(memberId) ?? DatedItems.None;

    /// <summary>Items linked to this very goal.</summary>
    public DatedItems On(string objectiveId) => byObjective.GetValueOrDefault(objectiveId) ?? DatedItems.None;

    private static void Add(Dictionary<string, DatedItems> index, string key, ItemFact item) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _) ??= new()).Add(item);
}
