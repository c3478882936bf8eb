using StandupBot.Core.Commands;
using StandupBot.Core.Csv;

namespace StandupBot.Core.Objectives.Importing;

/// <summary>What is there already, as far as an import needs to know it.</summary>
/// <param name="Names">Everybody who can own a goal, and all teams.</param>
public sealed record GoalsInPlace(NameBook Names, IReadOnlyList<GoalInPlace> Goals);

/// <param name="ExternalId">How an earlier import named it.</param>
public sealed record GoalInPlace(string Id, string Handle, string Title, string? ExternalId);

/// <summary>One goal that would be added.</summary>
/// <param name="Terms">Without its parent.</param>
/// <param name="ParentId">The id of a goal that is there; null when it has none or <paramref name="ParentExternalId"/> says.</param>
/// <param name="ParentExternalId">A goal of the same import, which comes before this one.</param>
/// <param name="Value">As it was last reported, in the unit of the measure or in percent.</param>
/// <param name="Said">What was last said of it.</param>
public sealed record GoalToAdd(
    int Line, string ExternalId, ObjectiveTerms Terms, string? ParentId, string? ParentExternalId, double? Value, GoalStatus? Said);

/// <summary>What an import would do: shown first, done when somebody says so.</summary>
/// <param name="ToAdd">Parents before their children.</param>
/// <param name="Known">Lines whose goals were imported before, or are from here: nothing happens to them.</param>
/// <param name="Remarks">By line.</param>
public sealed record GoalImportPlan(IReadOnlyList<GoalToAdd> ToAdd, IReadOnlyList<int> Known, IReadOnlyList<LineRemark> Remarks)
{
    /// <summary>False while a line has to be put right: an import takes all or nothing.</summary>
    public bool CanApply => !Remarks.Any(r => r.Blocks);

    /// <summary>Pure: the same text and the same company give the same plan.</summary>
    public static GoalImportPlan Of(string csv, GoalsInPlace inPlace)
    {
        var records = CsvText.Read(csv).Where(r => !r.IsBlank).ToList();
        if (records.Count == 0)
            return new([], [], [new LineRemark(1, "the file is empty", Blocks: true)]);
        var columns = GoalColumns.Read(records[0].Cells);
        if (!columns.ContainsKey(GoalColumn.Title))
            return new([], [], [new LineRemark(records[0].Line, "the first line has no column Title; it should name the columns, for example Title, Owner, Team, Parent, Due date", Blocks: true)]);
        var dates = records.Skip(1).SelectMany(r => new[] { GoalColumn.Start, GoalColumn.Due }.Where(columns.ContainsKey).Select(c => r.Cells.ElementAtOrDefault(columns[c]) ?? ""));
        GoalRowReader reader = new(columns, new CellReader(dates));
        List<GoalRow> rows = [.. records.Skip(1).Select(reader.Read).OfType<GoalRow>()];
        return new GoalPlanner(inPlace, rows, reader.Remarks).Plan();
    }
}
