using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.External;
using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Outside;

/// <summary>A theme that customers name belongs to a goal, or to none: decided with one tap, or with the goal chosen in a form.</summary>
public sealed class ThemeTaps(UnitOfWork work, OutsideDesk desk, CallLoader calls, Replies replies) : TapHandler(calls, replies), IFormHandler
{
    private const string FormId = "theme.link";

    public override IReadOnlyList<string> Names { get; } = [DigestTaps.ThemeLink, DigestTaps.ThemeDismiss];

    public IReadOnlyList<string> FormIds { get; } = [FormId];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await Calls.LoadAsync(actor, submission, cancellation);
        if (!submission.Values.TryGetValue(FormFields.Goal, out var chosen) || chosen.Count == 0)
            return new InboundReply.FormErrors(new Dictionary<string, string> { [FormFields.Goal] = "Choose the goal that it belongs to." });
        return Replies.Give(call, await LinkAsync(call, submission.State, chosen[0], cancellation));
    }

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (call.May.Triage(call.People.Teams) is Permission.Refused no)
            return Reply.No(no);
        if (name == DigestTaps.ThemeLink)
            return new Reply.Opened(Choose(call, about[0]), Message.Of($"Which goal is \"{about[0]}\" for? Tap again where forms open, or add one: /goals add {about[0]}"));
        if (await LatestAsync(about[0], cancellation) is { Linked: false })
            return Reply.Say($"\"{about[0]}\" is set aside already.");
        desk.Triage(call.Company.Id, about[0], linked: false, null, null, call.Actor.Id);
        return Reply.Say($"\"{about[0]}\" is set aside: no goal comes of it for now.");
    }

    private async Task<Reply> LinkAsync(Call call, string theme, string typed, CancellationToken cancellation)
    {
        if (call.May.Triage(call.People.Teams) is Permission.Refused no)
            return Reply.No(no);
        if (!call.TryGoal(new GoalRef(typed), out var goal, out var unclear))
            return unclear;
        if (await LatestAsync(theme, cancellation) is not { Linked: true } known || known.ObjectiveId != goal.Id)
            desk.Triage(call.Company.Id, theme, linked: true, goal.Id, null, call.Actor.Id);
        return Reply.Say($"\"{theme}\" belongs to {goal.Terms.Title} ({goal.Handle}) now.");
    }

    private Task<MentionTriage?> LatestAsync(string theme, CancellationToken cancellation) =>
        work.Db.MentionTriages.Where(t => t.MentionOrTheme == theme).OrderByDescending(t => t.Id).FirstOrDefaultAsync(cancellation);

    private static Form Choose(Call call, string theme) => new(
        FormId, theme, "Which goal is it for?", "Save",
        [new Field.Choice(FormFields.Goal, "Goal", FormChoices.Of(call.Names).Goals) { Required = true }]);
}
