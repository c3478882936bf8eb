namespace StandupBot.Core.Histories.Reading;

/// <summary>The event types of the format: what each may hold, and how it is read.</summary>
internal static class EventTypes
{
    private static readonly Dictionary<string, EventType> All = new List<EventType>
    {
        new("company", "id name owner timeZone", OrganisationLines.Company),
        new("member", "id " + Shapes.MemberFields, OrganisationLines.Member),
        new("memberChange", "id set", OrganisationLines.MemberChange),
        new("memberLeft", "id", OrganisationLines.MemberLeft),
        new("team", "id name lead members timeZone? workdays?", TeamLines.Team),
        new("teamMembers", "id members", TeamLines.TeamMembers),
        new("standup", "id " + Shapes.StandupFields, TeamLines.Standup),
        new("standupChange", "id set", TeamLines.StandupChange),
        new("holiday", "team? date name", OrganisationLines.Holiday),
        new("absence", "member from to delegate?", OrganisationLines.Absence),
        new("objective", "id " + Shapes.ObjectiveFields, GoalLines.Objective),
        new("objectiveChange", "id by set reason?", GoalLines.ObjectiveChange),
        new("goalCheckIn", "objective by value? confidence? status? note?", GoalLines.GoalCheckIn),
        new("conflict", "a b by wins? reason?", GoalLines.Conflict),
        new("checkIn", "standup by items roadblocks? heard? pulledBetween? editOf?", WorkLines.CheckIn),
        new("reply", "standup by text", WorkLines.Reply),
        new("roadblock", "id action by to? note?", WorkLines.Roadblock),
        new("sameWork", "a b answer by", WorkLines.SameWork),
        new("dependency", "id fromTeam to text objective? by", DependencyLines.Dependency),
        new("dependencyAnswer", "id action by date? reason?", DependencyLines.DependencyAnswer),
        new("commitment", "id customer what due owner objective?", OutsideLines.Commitment),
        new("commitmentChange", "id action due?", OutsideLines.CommitmentChange),
        new("mention", "id by text account? theme kind?", OutsideLines.Mention),
        new("mentionTriage", "id action objective? reason?", OutsideLines.MentionTriage),
        new("measure", "key value", OutsideLines.Measure),
        new("signalAction", "signal action days? reason? by", ChatLines.SignalAction),
        new("command", "by channel text", ChatLines.Command),
    }.ToDictionary(type => type.Name);

    public static IEnumerable<string> Names => All.Keys;

    /// <exception cref="LineException">There is no such type.</exception>
    public static EventType Require(string name) => All.TryGetValue(name, out var type)
        ? type
        : throw new LineException($"unknown type '{name}'{Spelling.Hint(name, All.Keys)}");
}

/// <summary>One event type. Its fields are written as <see cref="Shape.Of"/> reads them, without "at" and "type".</summary>
internal sealed record EventType(string Name, string FieldList, Func<Fields, HistoryEvent> Read)
{
    public Shape Shape { get; } = Shape.Of("at type " + FieldList);
}
