using System.Globalization;
using StandupBot.Core.Companies;
using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;

namespace StandupBot.Tests.Replay.Histories;

/// <summary>
/// Builds a history day by day. Working days are numbered from 1, Monday 5 January 2026; there are no holidays, and the zone has no
/// daylight saving, so that local time is UTC.
/// </summary>
internal sealed class HistoryScript
{
    public const string Zone = "Africa/Abidjan";

    private static readonly DateOnly FirstDay = new(2026, 1, 5);

    private readonly List<HistoryEvent> events = [];

    /// <summary>Everything in time order; what happens at one instant stays in the order in which it was added.</summary>
    public IReadOnlyList<HistoryEvent> Events => [.. events.OrderBy(happened => happened.At)];

    public static DateOnly Day(int number) => FirstDay.AddDays(((number - 1) / 5 * 7) + ((number - 1) % 5));

    public static DateTimeOffset At(int day, int hour, int minute = 0) => new(Day(day), new TimeOnly(hour, minute), TimeSpan.Zero);

    public void Add(HistoryEvent happened) => events.Add(happened);

    public void Person(string id, int day = 1, MemberRole role = MemberRole.Member) =>
        Add(new HistoryEvent.Member(id, id.ToUpperInvariant(), Role: role) { At = At(day, 7) });

    /// <summary>A team with a stand-up of the same name at 9:00. The first of its people leads it.</summary>
    public void Team(string id, IReadOnlyList<string> people)
    {
        foreach (var person in people)
            Person(person);
        Add(new HistoryEvent.Team(id, id, people[0], people) { At = At(1, 7) });
        Add(new HistoryEvent.Standup(id, id, id, new TimeOnly(9, 0)) { At = At(1, 7) });
    }

    public string Goal(string id, int day, ObjectiveTerms terms)
    {
        Add(new HistoryEvent.Objective(id, terms with { Start = terms.Start ?? Day(day) }) { At = At(day, 8) });
        return id;
    }

    public void CheckIn(string goal, string by, int day, double? value, int? confidence = null, GoalStatus? status = null, string? note = null) =>
        Add(new HistoryEvent.GoalCheckIn(goal, by) { At = At(day, 14), Value = value, Confidence = confidence, Status = status, Note = note });

    public void Change(string goal, string by, int day, ObjectiveSet set, string? reason = null) =>
        Add(new HistoryEvent.ObjectiveChange(goal, by, set, reason) { At = At(day, 15) });

    public void Answer(string standup, string by, int day, IReadOnlyList<CheckInItem> items, CheckInRoadblock? roadblock = null) =>
        Add(new HistoryEvent.CheckIn(standup, by, items) { At = At(day, 9, 10), Roadblocks = roadblock is null ? [] : [roadblock] });

    public static CheckInItem Serving(string goal, string text) => new(text) { Link = ItemLink.Linked, ObjectiveId = goal, State = ItemState.Done };

    public static string Number(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
}
