using StandupBot.Core.Objectives;

namespace StandupBot.Core.Histories.Writing;

/// <summary>Goals, their edits and what is said of them.</summary>
internal static class GoalFields
{
    public static bool Write(HistoryEvent line, LineFields fields) => line switch
    {
        HistoryEvent.Objective it => Objective(fields, it.Id, it.Terms),
        HistoryEvent.ObjectiveChange it => fields.Text("id", it.Id).Text("by", it.By).Object("set", set => Change(set, it.Set)).Text("reason", it.Reason),
        HistoryEvent.GoalCheckIn it => fields.Text("objective", it.ObjectiveId).Text("by", it.By).Number("value", it.Value)
            .Number("confidence", it.Confidence).Choice("status", it.Status).Text("note", it.Note),
        HistoryEvent.Conflict it => fields.Text("a", it.AId).Text("b", it.BId).Text("by", it.By).Text("wins", it.WinsId).Text("reason", it.Reason),
        _ => null,
    } is not null;

    private static LineFields Objective(LineFields fields, string id, ObjectiveTerms terms) => fields
        .Text("id", id)
        .Text("title", terms.Title)
        .Text("description", terms.Description)
        .Text("owner", terms.OwnerId)
        .Text("team", terms.TeamId)
        .Text("parent", terms.ParentId)
        .Unless("priority", terms.Priority, Priority.Normal)
        .Unless("horizon", terms.Horizon, Horizon.Short)
        .Date("start", terms.Start)
        .Date("due", terms.Due)
        .Unless("cadence", terms.Cadence, Cadence.Weekly)
        .Unless("curve", terms.Curve, Curve.Linear)
        .Set("measure", terms.Measure is { } measure ? measure : default(Given<Measure>), (name, value) => Measure(fields, name, value))
        .Flag("draft", terms.Status == ObjectiveStatus.Draft)
        .Flag("external", terms.External)
        .Text("standalone", terms.Standalone)
        .Flag("guardrail", terms.Guardrail);

    private static void Change(LineFields fields, ObjectiveSet set) => fields
        .Set("title", set.Title)
        .SetOrClear("description", set.Description)
        .SetOrClear("owner", set.OwnerId)
        .SetOrClear("team", set.TeamId)
        .SetOrClear("parent", set.ParentId)
        .Set("priority", set.Priority)
        .Set("horizon", set.Horizon)
        .Set("start", set.Start, (name, date) => fields.Date(name, date))
        .Set("due", set.Due, (name, date) => fields.Date(name, date))
        .Set("cadence", set.Cadence)
        .Set("curve", set.Curve)
        .Set("measure", set.Measure, (name, value) => Measure(fields, name, value!))
        .Set("draft", set.Draft)
        .Set("external", set.External)
        .SetOrClear("standalone", set.Standalone)
        .Set("guardrail", set.Guardrail)
        .Set("status", set.Status);

    private static void Measure(LineFields fields, string name, Measure measure) => fields.Object(name, inner =>
        inner.Text("key", measure.Key).Number("from", measure.From).Number("to", measure.To).Text("unit", measure.Unit));
}
