using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Goals;

/// <summary><c>/goals update</c>: how far a goal is, how sure the person is, and why.</summary>
public sealed class ReportGoal(GoalDesk desk, GoalLines lines) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Update>(UpdateAsync)];

    private async Task<Reply> UpdateAsync(Call call, GoalsCommand.Update update, CancellationToken cancellation)
    {
        if (!call.TryGoal(update.Goal, out var goal, out var unclear))
            return unclear;
        if (call.May.ReportOn(goal, call.TeamOf(goal)) is Permission.Refused no)
            return Reply.No(no);
        if (!GoalTree.IsOpen(goal))
            return Reply.Say($"{GoalNotices.Named(goal)} is over, so there is nothing to report.", CommandTap.Run("Take it up again", $"/goals resume {goal.Handle}"));
        var value = update.Amount?.ValueFor(goal.Terms.Measure);
        if (update.Amount is { } figure && value is null)
            return Reply.Say($"{GoalNotices.Named(goal)} is counted from 0% to 100%; {figure} is not in between.");
        var before = await lines.OfAsync(call, goal, cancellation);
        desk.CheckIn(goal, call.Actor.Id, value, update.Confidence, update.Status, update.Note);
        return Said(call, update, before, await lines.OfAsync(call, goal, cancellation));
    }

    private static Reply Said(Call call, GoalsCommand.Update update, GoalLine before, GoalLine after)
    {
        List<Change> changes = [];
        if (update.Amount is not null)
            changes.Add(new Change("progress", before.Percent is null ? null : before.Progress, after.Progress));
        if (update.Confidence is { } sure)
            changes.Add(new Change("confidence", null, FormattableString.Invariant($"{sure} of 10")));
        if (update.Status is { } status)
            changes.Add(new Change("it is", null, GoalWords.Of(status)));
        if (update.Note is { } note)
            changes.Add(new Change("note", null, note));
        var reply = ChangeReply.Updated(after, changes, call.Today, null);
        return after.Percent >= Progress.Full || update.Status == GoalStatus.Done
            ? reply with { Blocks = [.. reply.Blocks, new Core.Chat.Block.Actions([CommandTap.Run("Close it", $"/goals done {after.Handle}", Core.Chat.ButtonStyle.Primary)])] }
            : reply;
    }
}
