using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Signals.Realignment;

/// <summary>How long a team took to follow one change of the goals.</summary>
/// <param name="Days">Working days of the team from the change on; null while the work has not followed.</param>
public sealed record Realigned(GoalShift Shift, string TeamId, int? Days);

/// <summary>
/// Working days from a change until at least 80 % of a team's linked items of one day follow the new goals. An item follows when its
/// goal is in force, is not the one that work has to leave, and does not matter less than the one that it has to come to.
/// </summary>
public static class TimeToRealign
{
    private const int FollowPercent = 80;

    /// <summary>One entry for each change after an instant and each team whose work it concerned, oldest first. A re-plan moves no work.</summary>
    public static IReadOnlyList<Realigned> Of(SignalContext context, DateTimeOffset after) =>
    [
        .. from shift in GoalShift.Since(context, after)
           where shift.Move != GoalMove.Replanned
           let concerned = RealignmentQuestions.Concerned(shift, context).ToHashSet()
           from team in context.Snapshot.Teams
           where team.MemberIds.Any(concerned.Contains)
           select new Realigned(shift, team.Id, Days(shift, team.Id, context)),
    ];

    /// <summary>The latest change that the scope has followed: the slowest of its teams; null when there is none.</summary>
    /// <param name="teamId">Null for the company.</param>
    public static int? Latest(SignalContext context, string? teamId, DateTimeOffset after) => Of(context, after)
        .Where(entry => teamId is null || entry.TeamId == teamId).GroupBy(entry => entry.Shift.Key)
        .LastOrDefault(same => same.All(entry => entry.Days is not null))?.Max(entry => entry.Days);

    private static int? Days(GoalShift shift, string teamId, SignalContext context)
    {
        var days = context.Calendar.Team(teamId);
        var changed = days.DateOf(shift.At);
        var followed = context.ItemsOfTeam(teamId, changed).Where(item => item.Link == ItemLink.Linked && item.At > shift.At)
            .GroupBy(item => item.Date).OrderBy(day => day.Key)
            .FirstOrDefault(day => day.Count(item => Follows(item, shift, context)) * 100 >= FollowPercent * day.Count());
        return followed is null ? null : days.Between(changed, followed.Key);
    }

    private static bool Follows(ItemFact item, GoalShift shift, SignalContext context)
    {
        if (context.IsDisconnected(item) || context.Objective(item.ObjectiveId) is not { } goal)
            return false;
        return shift.Move switch
        {
            GoalMove.Closed or GoalMove.Lowered => goal.Id != shift.Goal.Id,
            _ => goal.TermsAt(item.At).Priority >= shift.Goal.TermsAt(shift.At).Priority,
        };
    }
}
