using System.Globalization;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>Makes quotes of what the snapshot holds, each with an address that stays the same at every evaluation.</summary>
public static class Evidence
{
    public static Quote Of(ItemFact item) => new(item.Ref, item.Text, item.MemberId, item.At);

    public static Quote Of(ObjectiveFact goal) => new(goal.Id, $"{goal.Terms.Title} ({goal.Handle})", goal.CreatedBy, goal.CreatedAt);

    public static Quote Of(ObjectiveFact goal, GoalCheckIn said) => new(Address(goal, "check-in", said.At, said.By), Text(goal, said), said.By, said.At);

    public static Quote Of(ObjectiveFact goal, ObjectiveChange change, string text) =>
        new(Address(goal, "change", change.At, change.By), text, change.By, change.At);

    private static string Address(ObjectiveFact goal, string part, DateTimeOffset at, string by) =>
        string.Create(CultureInfo.InvariantCulture, $"{goal.Id}#{part}/{at.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}/{by}");

    private static string Text(ObjectiveFact goal, GoalCheckIn said)
    {
        string?[] parts =
        [
            said.Value is { } value ? $"{Wording.Figure(value)} {goal.Terms.Measure?.Unit ?? (goal.Terms.Measure is null ? "%" : "")}".Trim() : null,
            said.Status is { } status ? Phrase(status) : null,
            said.Confidence is { } confidence ? $"confidence {confidence.ToString(CultureInfo.InvariantCulture)} of 10" : null,
            said.Note,
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static string Phrase(GoalStatus status) => status switch
    {
        GoalStatus.OnTrack => "on track",
        GoalStatus.AtRisk => "at risk",
        GoalStatus.OffTrack => "off track",
        GoalStatus.Blocked => "blocked",
        _ => "done",
    };
}
