using System.Text.RegularExpressions;
using StandupBot.Core.Csv;

namespace StandupBot.Core.Objectives.Importing;

/// <summary>From records of text to lines about goals, with a remark for each cell that cannot be read.</summary>
internal sealed partial class GoalRowReader(IReadOnlyDictionary<GoalColumn, int> columns, CellReader cells)
{
    private const int LongestTitle = 200;
    private const int LongestDescription = 4000;

    private readonly List<LineRemark> remarks = [];
    private CsvRecord record = new(0, []);

    public IReadOnlyList<LineRemark> Remarks => remarks;

    /// <summary>Null for a line that cannot be a goal.</summary>
    public GoalRow? Read(CsvRecord line)
    {
        record = line;
        if (Text(GoalColumn.Title) is not { } title)
            return Block("it has no title; write one, or take the line out");
        if (title.Length > LongestTitle)
            return Block(FormattableString.Invariant($"its title has {title.Length} characters; {LongestTitle} fit, the rest belongs into the description"));
        if (Text(GoalColumn.Id)?.Length > GoalRow.LongestId)
            return Block(FormattableString.Invariant($"its id has more than {GoalRow.LongestId} characters"));
        var measure = MeasureOf(title);
        var (status, said) = StatusOf();
        return new GoalRow
        {
            Line = line.Line, Id = Text(GoalColumn.Id), Title = title, Description = Text(GoalColumn.Description) is { } words ? words[..Math.Min(words.Length, LongestDescription)] : null,
            Owner = FirstOf(GoalColumn.Owner), Team = FirstOf(GoalColumn.Team), Parent = ParentOf(Text(GoalColumn.Parent)),
            Status = status, Said = said, Priority = PriorityOf(), Start = DateOf(GoalColumn.Start), Due = DateOf(GoalColumn.Due), Measure = measure, Value = ValueOf(measure),
        };
    }

    private string? Text(GoalColumn column) =>
        columns.TryGetValue(column, out var at) && at < record.Cells.Count && Clean(record.Cells[at]) is { Length: > 0 } text ? text : null;

    /// <summary>A formula is text like any other; an export put an apostrophe before it.</summary>
    private static string Clean(string cell) => string.Concat(CsvCell.Restore(cell.Trim()).Where(c => !char.IsControl(c) || c is '\n' or '\t')).Trim();

    private string? FirstOf(GoalColumn column)
    {
        if (Text(column) is not { } text)
            return null;
        string[] several = text.Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (several.Length > 1)
            Note($"{column} names several ({CellReader.Shown(text)}); the first one is taken");
        return several.FirstOrDefault();
    }

    /// <summary>Viva Goals writes "Title(weight: 50%, Id: 123)", and several of them one after the other.</summary>
    private static string? ParentOf(string? text) => text is not null && AlignedTo().Match(text) is { Success: true } match ? match.Groups["id"].Value : text;

    private DateOnly? DateOf(GoalColumn column)
    {
        if (Text(column) is not { } text)
            return null;
        var date = cells.Date(text, out var why);
        if (why is not null)
            Block(why);
        return date;
    }

    private double? NumberOf(GoalColumn column)
    {
        if (Text(column) is not { } text)
            return null;
        if (CellReader.Number(text) is { } number)
            return number;
        Block($"\"{CellReader.Shown(text)}\" under {column} is no number");
        return null;
    }

    private Measure? MeasureOf(string title)
    {
        var (from, to) = (NumberOf(GoalColumn.From), NumberOf(GoalColumn.To));
        if (to is not { } target)
            return null;
        if ((from ?? 0) == target)
        {
            Note("its measure begins where it should end; it is taken without a measure");
            return null;
        }

        return new Measure(Text(GoalColumn.Measure) ?? title, from ?? 0, target, Text(GoalColumn.Unit));
    }

    private double? ValueOf(Measure? measure)
    {
        if (NumberOf(GoalColumn.Current) is { } current)
            return current;
        return NumberOf(GoalColumn.Progress) is not { } percent ? null : measure is null ? percent : measure.From + (percent / Progress.Full * (measure.To - measure.From));
    }

    private (ObjectiveStatus Status, GoalStatus? Said) StatusOf()
    {
        if (CellReader.Status(Text(GoalColumn.Status) ?? "") is { } known)
            return known;
        Note($"the status \"{CellReader.Shown(Text(GoalColumn.Status)!)}\" is not known; the goal is taken as active");
        return (ObjectiveStatus.Active, null);
    }

    private Priority PriorityOf()
    {
        if (Text(GoalColumn.Priority) is not { } text)
            return Priority.Normal;
        if (Enum.TryParse<Priority>(text, ignoreCase: true, out var priority) && Enum.IsDefined(priority))
            return priority;
        Note($"the priority \"{CellReader.Shown(text)}\" is not known; high, normal and low are");
        return Priority.Normal;
    }

    private GoalRow? Block(string text)
    {
        remarks.Add(new LineRemark(record.Line, text, Blocks: true));
        return null;
    }

    private void Note(string text) => remarks.Add(new LineRemark(record.Line, text, Blocks: false));

    [GeneratedRegex(@"\bId:\s*(?<id>[^\s,;)]+)\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AlignedTo();
}
