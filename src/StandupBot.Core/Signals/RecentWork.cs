using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>Items of the last working days, each judged in the calendar of the team that it was reported to.</summary>
public static class RecentWork
{
    public static IEnumerable<ItemFact> All(int days, SignalContext context) =>
        context.TeamsWithWork.SelectMany(team => OfTeam(team, days, context));

    public static IEnumerable<ItemFact> OfTeam(string teamId, int days, SignalContext context) =>
        context.ItemsOfTeam(teamId, context.Calendar.Team(teamId).Window(days));

    /// <summary>Items linked to this very goal.</summary>
    public static IEnumerable<ItemFact> On(string objectiveId, int days, SignalContext context) =>
        context.ItemsOn(objectiveId, DateOnly.MinValue).Where(item => IsRecent(item, days, context));

    public static bool IsRecent(ItemFact item, int days, SignalContext context) =>
        item.Date >= context.Calendar.Team(item.TeamId).Window(days);
}
