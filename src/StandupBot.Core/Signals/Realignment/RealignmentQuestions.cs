using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Realignment;

/// <summary>One question to one person: "these goals changed, where does your work go now?"</summary>
/// <param name="Choices">Live goals to tap, the most likely first.</param>
public sealed record RealignmentQuestion(string MemberId, IReadOnlyList<GoalShift> Shifts, IReadOnlyList<ObjectiveFact> Choices);

/// <summary>Finds who has to be asked after the goals changed: everybody whose work pointed there, once.</summary>
public static class RealignmentQuestions
{
    private const int WorkWindow = 10;
    private const int MostChoices = 5;

    /// <param name="shifts">The changes to ask about.</param>
    /// <param name="asked">True when a member was asked about a change (by its key) before.</param>
    public static IReadOnlyList<RealignmentQuestion> For(
        SignalContext context, IEnumerable<GoalShift> shifts, Func<string, GoalShift, bool> asked) =>
    [
        .. from shift in shifts
           from member in Concerned(shift, context)
           where context.IsHere(member) && !asked(member, shift)
           group shift by member into own
           orderby own.Key
           select new RealignmentQuestion(own.Key, [.. own], Choices(own.Key, [.. own], context)),
    ];

    /// <summary>Members with linked work of the last ten working days on the goal; for a new goal, on its parent or the goals beside it.</summary>
    public static IEnumerable<string> Concerned(GoalShift shift, SignalContext context)
    {
        IEnumerable<string> pointed = shift.Move == GoalMove.Opened ? Around(shift.Goal, context) : [shift.Goal.Id];
        return pointed.SelectMany(id => context.ItemsOn(id, DateOnly.MinValue))
            .Where(item => item.At <= shift.At && IsBefore(item, shift, context)).Select(item => item.MemberId).Distinct();
    }

    private static bool IsBefore(ItemFact item, GoalShift shift, SignalContext context)
    {
        var days = context.Calendar.Team(item.TeamId);
        return days.Between(item.Date, days.DateOf(shift.At)) < WorkWindow;
    }

    private static IEnumerable<string> Around(ObjectiveFact goal, SignalContext context) => goal.Terms.ParentId is { } parent
        ? context.Tree.Children(parent).Where(id => id != goal.Id).Prepend(parent)
        : [];

    /// <summary>Goals that were opened or raised, then the children of the parents of what closed, then the member's team's, by priority.</summary>
    private static IReadOnlyList<ObjectiveFact> Choices(string member, GoalShift[] shifts, SignalContext context)
    {
        HashSet<string> gained = [.. shifts.Where(shift => shift.Move is GoalMove.Opened or GoalMove.Raised or GoalMove.Replanned).Select(shift => shift.Goal.Id)];
        HashSet<string> parents = [.. shifts.Select(shift => shift.Goal.Terms.ParentId).OfType<string>()];
        HashSet<string> teams = [.. context.TeamsOf(member).Select(team => team.Id)];
        return
        [
            .. context.LiveObjectives.OrderByDescending(goal => gained.Contains(goal.Id))
                .ThenByDescending(goal => parents.Contains(goal.Terms.ParentId ?? ""))
                .ThenByDescending(goal => teams.Contains(context.TeamOf(goal) ?? ""))
                .ThenByDescending(goal => goal.Terms.Priority).ThenBy(goal => goal.Id, StringComparer.Ordinal).Take(MostChoices),
        ];
    }
}
