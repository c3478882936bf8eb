using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Text.Linking;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Features.Inbox;
using Microsoft.EntityFrameworkCore;

namespace StandupBot.Features.Answers;

/// <summary>
/// Which goal a line of work serves: the suggested one, another, or none. Only its author says so; what they say teaches the linker.
/// </summary>
public sealed class LinkTaps(UnitOfWork work, CallLoader calls, Replies replies) : TapHandler(calls, replies), IFormHandler
{
    private const string FormId = "link.goal";

    public override IReadOnlyList<string> Names { get; } = [StandupTaps.LinkYes, StandupTaps.LinkOther, StandupTaps.LinkNone];

    public IReadOnlyList<string> FormIds { get; } = [FormId];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await Calls.LoadAsync(actor, submission, cancellation);
        if (!submission.Values.TryGetValue(FormFields.Goal, out var chosen) || chosen.Count == 0)
            return new InboundReply.FormErrors(new Dictionary<string, string> { [FormFields.Goal] = "Choose the goal that it is for." });
        if (await OwnAsync(call, submission.State, cancellation) is not { } item)
            return Replies.Give(call, Gone());
        return Replies.Give(call, call.TryGoal(new GoalRef(chosen[0]), out var goal, out var unclear)
            ? await LinkAsync(call, item, goal.Id, cancellation)
            : unclear);
    }

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (await OwnAsync(call, about[0], cancellation) is not { } item)
            return Gone();
        return name switch
        {
            StandupTaps.LinkYes when about.Count > 1 && call.Goal(about[1]) is { } goal && call.Sees(goal) => await LinkAsync(call, item, goal.Id, cancellation),
            StandupTaps.LinkYes => Reply.Say("There is no such goal."),
            StandupTaps.LinkOther => new Reply.Opened(Choose(call, item), Message.Of($"Which goal is \"{item.Text}\" for? Write the line again with its goal, such as G12, and send the answer once more.")),
            _ => await UnlinkAsync(item, cancellation),
        };
    }

    private async Task<Reply> LinkAsync(Call call, Item item, string goalId, CancellationToken cancellation)
    {
        var named = GoalNotices.Named(call.Goal(goalId)!);
        if (item.Link == ItemLink.Linked && item.ObjectiveId == goalId)
            return Reply.Say($"\"{item.Text}\" is for {named} already.");
        var refused = item.SuggestedObjectiveId ?? item.ObjectiveId;
        item.LinkTo(goalId);
        await LearnAsync(item, goalId, refused == goalId ? null : refused, cancellation);
        return Reply.Say($"\"{item.Text}\" is for {named}. Thank you: next time I know.");
    }

    private async Task<Reply> UnlinkAsync(Item item, CancellationToken cancellation)
    {
        if (item.Link == ItemLink.Unlinked)
            return Reply.Say($"\"{item.Text}\" is for no goal already.");
        var refused = item.SuggestedObjectiveId ?? item.ObjectiveId;
        item.Unlink();
        if (refused is not null)
            await LearnAsync(item, null, refused, cancellation);
        return Reply.Say($"\"{item.Text}\" is for no goal. Thank you: next time I know.");
    }

    private async Task LearnAsync(Item item, string? goalId, string? refused, CancellationToken cancellation)
    {
        work.Db.LinkLessons.Add(new LinkLesson { CompanyId = item.CompanyId, Text = item.Text, GoalId = goalId, RefusedGoalId = refused, At = work.Now });
        var checkIn = await work.Db.CheckIns.FirstAsync(c => c.Id == item.CheckInId, cancellation);
        await RunRefresh.WantAsync(work, checkIn.RunId, cancellation);
    }

    private async Task<Item?> OwnAsync(Call call, string reference, CancellationToken cancellation) =>
        await ItemRefs.FindAsync(work, reference, cancellation) is { } item && item.MemberId == call.Actor.Id ? item : null;

    private static Form Choose(Call call, Item item) => new(
        FormId, item.Ref, "Which goal is it for?", "Save",
        [new Field.Note(item.Text), new Field.Choice(FormFields.Goal, "Goal", FormChoices.Of(call.Names).Goals) { Required = true }]);

    private static Reply Gone() => Reply.Say("That line of yours is not there any more; the answer has changed since.");
}
