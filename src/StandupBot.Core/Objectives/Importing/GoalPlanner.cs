using StandupBot.Core.Commands;

namespace StandupBot.Core.Objectives.Importing;

/// <summary>Finds owners, teams and parents for the lines of a file, leaves out what is there already, and puts parents first.</summary>
internal sealed class GoalPlanner(GoalsInPlace inPlace, IReadOnlyList<GoalRow> read, IReadOnlyList<LineRemark> before)
{
    private readonly NameResolver names = new(inPlace.Names);
    private readonly List<LineRemark> remarks = [.. before];
    private readonly HashSet<string> knownIds = [.. inPlace.Goals.SelectMany(g => new[] { g.Id, g.ExternalId }).OfType<string>()];

    public GoalImportPlan Plan()
    {
        Dictionary<string, GoalRow> rows = new(StringComparer.Ordinal);
        foreach (var row in read)
            if (!rows.TryAdd(row.ExternalId, row))
                Twice(row, rows[row.ExternalId]);
        List<int> known = [.. rows.Values.Where(r => knownIds.Contains(r.ExternalId)).Select(r => r.Line)];
        var fresh = rows.Values.Where(r => !knownIds.Contains(r.ExternalId)).ToDictionary(r => r.ExternalId, StringComparer.Ordinal);
        var byTitle = fresh.Values.ToLookup(r => NameFolding.Fold(r.Title), StringComparer.Ordinal);
        List<GoalToAdd> planned = [.. fresh.Values.Select(row => ToAdd(row, fresh, byTitle))];
        return new GoalImportPlan(InOrder(planned), known, [.. remarks.Distinct().OrderBy(r => r.Line)]);
    }

    /// <summary>Viva Goals repeats a goal for each of its check-ins; two goals of one title need ids.</summary>
    private void Twice(GoalRow row, GoalRow first)
    {
        if (row.Id is not null && row.Title == first.Title)
            Note(row, FormattableString.Invariant($"it repeats line {first.Line}; that one is taken"));
        else
            Block(row, row.Id is null
                ? FormattableString.Invariant($"it has the title of line {first.Line}; give both an Id of their own")
                : FormattableString.Invariant($"its Id is that of line {first.Line}, with another title"));
    }

    private GoalToAdd ToAdd(GoalRow row, Dictionary<string, GoalRow> fresh, ILookup<string, GoalRow> byTitle)
    {
        if (row.Due < row.Start)
            Block(row, "it is due before it starts");
        var (parentId, parentExternal) = ParentOf(row, fresh, byTitle);
        ObjectiveTerms terms = new()
        {
            Title = row.Title, Description = row.Description, OwnerId = OwnerOf(row), TeamId = TeamOf(row), Priority = row.Priority,
            Start = row.Start, Due = row.Due, Measure = row.Measure, Status = row.Status,
        };
        return new GoalToAdd(row.Line, row.ExternalId, terms, parentId, parentExternal, row.Value, row.Said);
    }

    private string? OwnerOf(GoalRow row)
    {
        if (row.Owner is not { } typed)
            return null;
        // No e-mail address is kept here: what stands before the @ mostly is the name.
        var name = typed.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? typed[..at].Replace('.', ' ').Replace('_', ' ').Replace('-', ' ') : typed;
        switch (names.Member(new MemberRef(name)))
        {
            case Resolution<NamedMember>.Found found:
                return found.Value.Id;
            case Resolution<NamedMember>.Ambiguous some:
                Note(row, $"the owner \"{CellReader.Shown(typed)}\" can be {string.Join(" or ", some.Candidates.Select(m => $"{m.Name} ({m.Id})"))}; write the whole name or the id, else the goal has no owner");
                return null;
            default:
                Note(row, $"nobody here is called \"{CellReader.Shown(typed)}\"; the goal has no owner until /goals owner says whose it is");
                return null;
        }
    }

    private string? TeamOf(GoalRow row)
    {
        if (row.Team is not { } typed)
            return null;
        if (names.Team(new TeamRef(typed)) is Resolution<NamedTeam>.Found found)
            return found.Value.Id;
        Note(row, $"there is no single team \"{CellReader.Shown(typed)}\"; the goal has no team");
        return null;
    }

    private (string? Id, string? ExternalId) ParentOf(GoalRow row, Dictionary<string, GoalRow> fresh, ILookup<string, GoalRow> byTitle)
    {
        if (row.Parent is not { } typed)
            return (null, null);
        var title = NameFolding.Fold(typed);
        if (fresh.ContainsKey(typed))
            return (null, typed);
        if (inPlace.Goals.FirstOrDefault(g => g.Id == typed || g.ExternalId == typed || string.Equals(g.Handle, typed, StringComparison.OrdinalIgnoreCase)) is { } there)
            return (there.Id, null);
        List<(string? Id, string? ExternalId)> titled =
        [
            .. byTitle[title].Select(r => ((string?)null, (string?)r.ExternalId)),
            .. inPlace.Goals.Where(g => NameFolding.Fold(g.Title) == title).Select(g => ((string?)g.Id, (string?)null)),
        ];
        if (titled is [var one])
            return one;
        Block(row, titled.Count == 0
            ? $"its parent \"{CellReader.Shown(typed)}\" is neither in the file nor here; add it, or leave the cell empty"
            : $"its parent \"{CellReader.Shown(typed)}\" is the title of {titled.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} goals; write its Id");
        return (null, null);
    }

    /// <summary>Parents first. What waits for itself is a circle.</summary>
    private IReadOnlyList<GoalToAdd> InOrder(List<GoalToAdd> planned)
    {
        List<GoalToAdd> ordered = [];
        HashSet<string> placed = new(StringComparer.Ordinal);
        var children = planned.ToLookup(g => g.ParentExternalId, StringComparer.Ordinal);
        var open = new Queue<GoalToAdd>(children[null]);
        while (open.TryDequeue(out var next))
        {
            ordered.Add(next);
            placed.Add(next.ExternalId);
            foreach (var child in children[next.ExternalId])
                open.Enqueue(child);
        }

        var circle = planned.Where(g => !placed.Contains(g.ExternalId)).ToList();
        foreach (var goal in circle)
            remarks.Add(new LineRemark(goal.Line, FormattableString.Invariant($"it hangs under itself through its parents (lines {string.Join(", ", circle.Select(g => g.Line).Order().Take(10))}); leave one of the parents empty"), Blocks: true));
        return ordered;
    }

    private void Note(GoalRow row, string text) => remarks.Add(new LineRemark(row.Line, text, Blocks: false));

    private void Block(GoalRow row, string text) => remarks.Add(new LineRemark(row.Line, text, Blocks: true));
}
