using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Goals;

/// <summary>Done, drop, pause, resume. A drop is asked about first: work of others hangs on it. All of them can be taken back.</summary>
public sealed class GoalLifecycle(GoalDesk desk, GoalLines lines, UndoDesk undo, Replies replies) : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Done>((call, done, cancellation) => TurnAsync(call, done.Goal, ObjectiveStatus.Closed, done.Note, cancellation)),
        Verb.Of<GoalsCommand.Drop>((call, drop, cancellation) => TurnAsync(call, drop.Goal, ObjectiveStatus.Dropped, drop.Why, cancellation)),
        Verb.Of<GoalsCommand.Pause>((call, pause, cancellation) => TurnAsync(call, pause.Goal, ObjectiveStatus.Paused, pause.Why, cancellation)),
        Verb.Of<GoalsCommand.Resume>((call, resume, cancellation) => TurnAsync(call, resume.Goal, ObjectiveStatus.Active, resume.Why, cancellation)),
    ];

    private async Task<Reply> TurnAsync(Call call, GoalRef typed, ObjectiveStatus to, string? why, CancellationToken cancellation)
    {
        if (!call.TryGoal(typed, out var goal, out var unclear))
            return unclear;
        if (call.May.ManageGoal(goal, call.TeamOf(goal)) is Permission.Refused no)
            return Reply.No(no);
        if (goal.Terms.Status == to)
            return Reply.Say($"{GoalNotices.Named(goal)} is {GoalWords.Of(to)} already; nothing changed.");
        var under = call.Goals.Count(g => g.Terms.ParentId == goal.Id && GoalTree.IsOpen(g));
        if (to == ObjectiveStatus.Dropped && !call.Source.Confirmed)
            return Ask(goal, why!, under);
        var before = goal.Terms;
        var change = undo.Keep(call, UndoActs.GoalEdit, desk.Edit(goal, call.Actor.Id, goal.Terms with { Status = to }, why));
        if (to == ObjectiveStatus.Closed)
            desk.CheckIn(goal, call.Actor.Id, null, null, GoalStatus.Done, why);
        if (goal.Terms.OwnerId is { } owner)
            replies.Tell(call, owner, GoalNotices.Turned(call, goal, GoalWords.Of(to), why));
        return Said(call, await lines.OfAsync(call, goal, cancellation), before, goal.Terms, why, under, change);
    }

    private static Message Said(Call call, GoalLine line, ObjectiveTerms before, ObjectiveTerms after, string? why, int under, string? change) => after.Status switch
    {
        ObjectiveStatus.Closed => ChangeReply.Done(line, under, call.Today, change),
        ObjectiveStatus.Dropped => ChangeReply.Dropped(line, why!, under, call.Today, change),
        _ => ChangeReply.Updated(line, TermChanges.Between(before, after, id => id, call.Today), call.Today, change),
    };

    private static Reply Ask(Objective goal, string why, int under)
    {
        var loose = under switch { 0 => "", 1 => " One goal serves it and will need another parent.", _ => $" {under} goals serve it and will need another parent." };
        return Confirm.Ask(
            $"Drop {GoalNotices.Named(goal)}? Why: {why}.{loose} You can undo it.", "Drop it", $"/goals drop {goal.Handle} {why}",
            CommandTap.Run("Only pause it", $"/goals pause {goal.Handle}"));
    }
}
