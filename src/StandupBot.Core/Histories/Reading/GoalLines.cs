using StandupBot.Core.Objectives;

namespace StandupBot.Core.Histories.Reading;

/// <summary>Goals, their edits and what is said of them.</summary>
internal static class GoalLines
{
    public static HistoryEvent Objective(Fields line)
    {
        var usual = new ObjectiveTerms { Title = line.Words("title") };
        var terms = usual with
        {
            Description = line.TextOrNull("description"),
            OwnerId = line.IdOrNull(IdKind.Member, "owner"),
            TeamId = line.IdOrNull(IdKind.Team, "team"),
            ParentId = Parent(line, "parent", line.Words("id")),
            Priority = line.ChoiceOr("priority", usual.Priority),
            Horizon = line.ChoiceOr("horizon", usual.Horizon),
            Start = line.DateOrNull("start"),
            Due = line.DateOrNull("due"),
            Cadence = line.ChoiceOr("cadence", usual.Cadence),
            Curve = line.ChoiceOr("curve", usual.Curve),
            Measure = line.Has("measure") ? Measure(line, "measure") : null,
            Status = line.FlagOrFalse("draft") ? ObjectiveStatus.Draft : ObjectiveStatus.Active,
            External = line.FlagOrFalse("external"),
            Standalone = line.TextOrNull("standalone"),
            Guardrail = line.FlagOrFalse("guardrail"),
        };
        var id = line.Declare(IdKind.Objective);
        line.Known.SetParent(id, terms.ParentId);
        return new HistoryEvent.Objective(id, terms) { At = line.At };
    }

    public static HistoryEvent ObjectiveChange(Fields line)
    {
        var usual = new ObjectiveTerms { Title = "" };
        var id = line.Id(IdKind.Objective);
        var set = line.Object("set", Shapes.ObjectiveSet);
        var change = new ObjectiveSet
        {
            Title = set.Set("title", set.Words),
            Description = set.Set("description", set.TextOrNull, null),
            OwnerId = set.Set<string?>("owner", name => set.Id(IdKind.Member, name), null),
            TeamId = set.Set<string?>("team", name => set.Id(IdKind.Team, name), null),
            ParentId = set.Set("parent", name => Parent(set, name, id), null),
            Priority = set.Set("priority", set.Choice<Priority>, usual.Priority),
            Horizon = set.Set("horizon", set.Choice<Horizon>, usual.Horizon),
            Start = set.Set("start", set.DateOrNull, null),
            Due = set.Set("due", set.DateOrNull, null),
            Cadence = set.Set("cadence", set.Choice<Cadence>, usual.Cadence),
            Curve = set.Set("curve", set.Choice<Curve>, usual.Curve),
            Measure = set.Set<Measure?>("measure", name => Measure(set, name), null),
            Draft = set.Set("draft", set.Flag, false),
            External = set.Set("external", set.Flag, false),
            Standalone = set.Set("standalone", set.TextOrNull, null),
            Guardrail = set.Set("guardrail", set.Flag, false),
            Status = set.Set("status", name => set.Choice(name, ObjectiveStatus.Draft)),
        };
        if (change.ParentId.IsGiven)
            line.Known.SetParent(id, change.ParentId.Value);
        return new HistoryEvent.ObjectiveChange(id, line.By(), change, line.TextOrNull("reason")) { At = line.At };
    }

    public static HistoryEvent GoalCheckIn(Fields line) =>
        new HistoryEvent.GoalCheckIn(line.Id(IdKind.Objective, "objective"), line.By())
        {
            At = line.At,
            Value = line.Has("value") ? line.Number("value") : null,
            Confidence = line.Has("confidence") ? line.Whole("confidence", 1, 10) : null,
            Status = line.Has("status") ? line.Choice<GoalStatus>("status") : null,
            Note = line.TextOrNull("note"),
        };

    public static HistoryEvent Conflict(Fields line)
    {
        var (a, b) = (line.Id(IdKind.Objective, "a"), line.Id(IdKind.Objective, "b"));
        if (a == b)
            throw new LineException($"a and b are the same objective, '{a}'; a conflict takes two");
        var wins = line.IdOrNull(IdKind.Objective, "wins");
        return wins is null || wins == a || wins == b
            ? new HistoryEvent.Conflict(a, b, line.By(), wins, line.TextOrNull("reason")) { At = line.At }
            : throw new LineException($"wins names '{wins}', which is neither '{a}' nor '{b}'");
    }

    private static string? Parent(Fields line, string name, string id) => !line.Has(name)
        ? null
        : line.Words(name) == id
            ? throw new LineException($"objective '{id}' cannot stand under itself; leave {line.Name(name)} out or name another goal")
            : line.Id(IdKind.Objective, name);

    private static Measure Measure(Fields line, string name)
    {
        var measure = line.Object(name, Shapes.Measure);
        return new Measure(measure.Words("key"), measure.Number("from"), measure.Number("to"), measure.TextOrNull("unit"));
    }
}
