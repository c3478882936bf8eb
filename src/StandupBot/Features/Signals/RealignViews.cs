using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Realignment;
using StandupBot.Core.Signals.Snapshot;
using GoalMove = StandupBot.Core.Signals.Realignment.GoalMove;

namespace StandupBot.Features.Signals;

/// <summary>A change of goals as the question about it tells it.</summary>
internal static class RealignViews
{
    private const int MostWork = 3;

    public static RealignView Of(RealignmentQuestion question, GoalShift shift, SignalContext context)
    {
        var change = shift.Goal.Changes.LastOrDefault(c => c.At == shift.At);
        return new RealignView
        {
            MemberId = question.MemberId, Changed = View(shift.Goal), What = What(shift, change), Reason = change?.Reason,
            ById = change?.By ?? shift.Goal.CreatedBy,
            Work = [.. context.ItemsOn(shift.Goal.Id, DateOnly.MinValue).Where(i => i.MemberId == question.MemberId)
                .OrderByDescending(i => i.At).Take(MostWork).Select(i => i.Text)],
            Candidates = [.. question.Choices.Where(g => g.Id != shift.Goal.Id || shift.Move != GoalMove.Closed).Select(View)],
            CanGoOn = shift.Move != GoalMove.Closed,
        };
    }

    private static GoalView View(ObjectiveFact goal) => new(goal.Id, goal.Handle, goal.Terms.Title);

    private static string What(GoalShift shift, ObjectiveChange? change) => shift.Move switch
    {
        GoalMove.Opened => "is new",
        GoalMove.Raised or GoalMove.Lowered => $"has {(change?.After.Priority ?? shift.Goal.Terms.Priority).ToString().ToLowerInvariant()} priority now",
        GoalMove.Replanned => change?.After.Due is { } due ? $"is due on {Say.Day(due)} now" : "has a new plan",
        _ => (change?.After.Status ?? shift.Goal.Terms.Status) switch
        {
            ObjectiveStatus.Paused => "is paused",
            ObjectiveStatus.Dropped => "is dropped",
            _ => "is closed",
        },
    };
}
