using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Digests;
using StandupBot.Core.Objectives;
using StandupBot.Core.Text.Linking;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Signals.Commands;

/// <summary>
/// Where a person's work goes after a goal changed. What they wrote stays as it was; from now on the linker offers the goal that they
/// chose for work like it.
/// </summary>
public sealed class RealignTaps(UnitOfWork work, CallLoader calls, Replies replies) : TapHandler(calls, replies), IFormHandler
{
    private const string FormId = "realign.goal";
    private const int DaysBack = 14;
    private const int MostLessons = 10;

    public override IReadOnlyList<string> Names { get; } = [DigestTaps.RealignTo, DigestTaps.RealignOther, DigestTaps.RealignStop, DigestTaps.RealignKeep];

    public IReadOnlyList<string> FormIds { get; } = [FormId];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await Calls.LoadAsync(actor, submission, cancellation);
        if (!submission.Values.TryGetValue(FormFields.Goal, out var chosen) || chosen.Count == 0)
            return new InboundReply.FormErrors(new Dictionary<string, string> { [FormFields.Goal] = "Choose the goal that it goes to." });
        if (call.Goal(submission.State) is not { } changed || !call.Sees(changed))
            return Replies.Give(call, Reply.Say("There is no such goal."));
        return Replies.Give(call, call.TryGoal(new GoalRef(chosen[0]), out var goal, out var unclear) ? await MoveAsync(call, changed, goal, cancellation) : unclear);
    }

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (call.Goal(about[0]) is not { } changed || !call.Sees(changed))
            return Reply.Say("There is no such goal.");
        return name switch
        {
            DigestTaps.RealignTo when about.Count > 1 && call.Goal(about[1]) is { } goal && call.Sees(goal) => await MoveAsync(call, changed, goal, cancellation),
            DigestTaps.RealignOther => new Reply.Opened(Choose(call, changed), Message.Of("Which goal does your work go to? Name it in your next answer, such as G12.")),
            DigestTaps.RealignStop => await MoveAsync(call, changed, null, cancellation),
            DigestTaps.RealignKeep => Reply.Say($"On as before with {GoalNotices.Named(changed)}."),
            _ => Reply.Say("There is no such goal."),
        };
    }

    private async Task<Reply> MoveAsync(Call call, Objective changed, Objective? to, CancellationToken cancellation)
    {
        var since = call.Today.AddDays(-DaysBack);
        var texts = await work.Db.Items.Where(i => i.MemberId == call.Actor.Id && i.ObjectiveId == changed.Id && i.Date >= since)
            .OrderByDescending(i => i.Date).Select(i => i.Text).Distinct().Take(MostLessons).ToListAsync(cancellation);
        var goal = to?.Id;
        var known = await work.Db.LinkLessons.Where(l => l.RefusedGoalId == changed.Id && l.GoalId == goal && texts.Contains(l.Text)).Select(l => l.Text).ToListAsync(cancellation);
        foreach (var text in texts.Except(known, StringComparer.Ordinal))
            work.Db.LinkLessons.Add(new LinkLesson { CompanyId = call.Company.Id, Text = text, GoalId = goal, RefusedGoalId = changed.Id, At = work.Now });
        return Reply.Say(to is null
            ? $"Noted: your work for {GoalNotices.Named(changed)} stops here."
            : $"Noted: your work goes from {GoalNotices.Named(changed)} to {GoalNotices.Named(to)}. Lines like it are offered that goal from now on.");
    }

    private static Form Choose(Call call, Objective changed) => new(
        FormId, changed.Id, "Where does it go?", "Save",
        [new Field.Choice(FormFields.Goal, "Goal", [.. FormChoices.Of(call.Names).Goals.Where(o => o.Value != changed.Handle)]) { Required = true }]);
}
