using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Features.Digests;

/// <summary>What digest, weekly review and audit are all made from, loaded once.</summary>
/// <param name="Open">Open signals that the owner may see, most severe first: nothing about one person.</param>
public sealed record DigestFacts(
    Company Company, WorkCalendar Calendar, DateOnly Today, Names Names, IReadOnlyList<SignalState> Open,
    IReadOnlyDictionary<string, Objective> Goals, IReadOnlyDictionary<string, Team> Teams)
{
    public GoalView? Goal(string? id) => id is not null && Goals.TryGetValue(id, out var goal) ? Features.Goals.GoalBook.View(goal) : null;
}
