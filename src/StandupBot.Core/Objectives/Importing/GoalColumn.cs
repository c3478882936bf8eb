namespace StandupBot.Core.Objectives.Importing;

/// <summary>What a column of a file with goals holds.</summary>
internal enum GoalColumn { Id, Title, Description, Owner, Team, Parent, Status, Priority, Start, Due, Measure, From, To, Unit, Current, Progress }

/// <summary>
/// The names under which columns are known: our own export, and the export of Viva Goals ("Aligned To (weight, Objective ID)",
/// "Progress %"). Case, blanks and marks do not count.
/// </summary>
internal static class GoalColumns
{
    private static readonly Dictionary<string, GoalColumn> Known = new(StringComparer.Ordinal)
    {
        ["id"] = GoalColumn.Id, ["objectid"] = GoalColumn.Id, ["objectiveid"] = GoalColumn.Id, ["okrid"] = GoalColumn.Id, ["externalid"] = GoalColumn.Id,
        ["title"] = GoalColumn.Title, ["objecttitle"] = GoalColumn.Title, ["objectivetitle"] = GoalColumn.Title, ["name"] = GoalColumn.Title, ["goal"] = GoalColumn.Title, ["objective"] = GoalColumn.Title,
        ["description"] = GoalColumn.Description, ["notes"] = GoalColumn.Description,
        ["owner"] = GoalColumn.Owner, ["owners"] = GoalColumn.Owner, ["ownername"] = GoalColumn.Owner, ["owneremail"] = GoalColumn.Owner, ["owneremails"] = GoalColumn.Owner,
        ["team"] = GoalColumn.Team, ["teams"] = GoalColumn.Team, ["teamname"] = GoalColumn.Team,
        ["parent"] = GoalColumn.Parent, ["parentid"] = GoalColumn.Parent, ["parentobjectid"] = GoalColumn.Parent, ["parentobjectiveid"] = GoalColumn.Parent, ["parenttitle"] = GoalColumn.Parent,
        ["alignedto"] = GoalColumn.Parent, ["alignedtoweightobjectiveid"] = GoalColumn.Parent, ["under"] = GoalColumn.Parent,
        ["status"] = GoalColumn.Status, ["currentstatus"] = GoalColumn.Status, ["lateststatus"] = GoalColumn.Status,
        ["priority"] = GoalColumn.Priority,
        ["startdate"] = GoalColumn.Start, ["begins"] = GoalColumn.Start,
        ["duedate"] = GoalColumn.Due, ["enddate"] = GoalColumn.Due, ["due"] = GoalColumn.Due, ["by"] = GoalColumn.Due,
        ["measure"] = GoalColumn.Measure, ["metric"] = GoalColumn.Measure, ["metricname"] = GoalColumn.Measure,
        ["from"] = GoalColumn.From, ["start"] = GoalColumn.From, ["startvalue"] = GoalColumn.From, ["metricstart"] = GoalColumn.From, ["metricstartvalue"] = GoalColumn.From, ["initialvalue"] = GoalColumn.From,
        ["to"] = GoalColumn.To, ["target"] = GoalColumn.To, ["targetvalue"] = GoalColumn.To, ["metrictarget"] = GoalColumn.To, ["metrictargetvalue"] = GoalColumn.To,
        ["unit"] = GoalColumn.Unit, ["metricunit"] = GoalColumn.Unit,
        ["current"] = GoalColumn.Current, ["currentvalue"] = GoalColumn.Current, ["metriccurrentvalue"] = GoalColumn.Current,
        ["progress"] = GoalColumn.Progress, ["progresspercentage"] = GoalColumn.Progress, ["actualprogress"] = GoalColumn.Progress,
    };

    /// <summary>Which column stands where; the first of two with one meaning counts.</summary>
    public static IReadOnlyDictionary<GoalColumn, int> Read(IReadOnlyList<string> header)
    {
        Dictionary<GoalColumn, int> found = [];
        for (var i = 0; i < header.Count; i++)
            if (Known.TryGetValue(Folded(header[i]), out var column))
                found.TryAdd(column, i);
        return found;
    }

    private static string Folded(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
