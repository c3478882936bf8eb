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
    private const string LinkForm = "theme.link";
    private const string DismissForm = "theme.dismiss";

    public override IReadOnlyList<string> Names { get; } = [DigestTaps.ThemeLink, DigestTaps.ThemeDismiss];

    public IReadOnlyList<string> FormIds { get; } = [LinkForm, DismissForm];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await Calls.LoadAsync(actor, submission, cancellation);
        var (field, missing) = submission.FormId == LinkForm ? (FormFields.Goal, "Choose the goal that it belongs to.") : (FormFields.Why, "Say why: it stays away only with a reason.");
        if (!submission.Values.TryGetValue(field, out var given) || given is not [var value, ..] || string.IsNullOrWhiteSpace(value))
            return new InboundReply.FormErrors(new Dictionary<string, string> { [field] = missing });
        return Replies.Give(call, submission.FormId == LinkForm
            ? await LinkAsync(call, submission.State, value, cancellation)
            : await DismissAsync(call, submission.State, value.Trim(), cancellation));
    }

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (call.May.Triage(call.People.Teams) is Permission.Refused no)
            return Reply.No(no);
        if (name == DigestTaps.ThemeLink)
            return new Reply.Opened(Choose(call, about[0]), Message.Of($"Which goal is \"{about[0]}\" for? Tap again where forms open, or add one: /goals add {about[0]}"));
        return await LatestAsync(about[0], cancellation) is { Linked: false }
            ? Reply.Say($"\"{about[0]}\" is set aside already.")
            : new Reply.Opened(Why(about[0]), Message.Of($"Why is \"{about[0]}\" not for us? Type /goals signals dismiss \"S17:{about[0]}\" and the reason."));
    }

    private async Task<Reply> DismissAsync(Call call, string theme, string why, CancellationToken cancellation)
    {
        if (call.May.Triage(call.People.Teams) is Permission.Refused no)
            return Reply.No(no);
        if (await LatestAsync(theme, cancellation) is not { Linked: false })
            desk.Triage(call.Company.Id, theme, linked: false, null, why, call.Actor.Id);
        return Reply.Say($"\"{theme}\" is set aside: {why}. It comes back when it is heard three more times.");
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
        LinkForm, theme, "Which goal is it for?", "Save",
        [new Field.Choice(FormFields.Goal, "Goal", FormChoices.Of(call.Names).Goals) { Required = true }]);

    private static Form Why(string theme) => new(
        DismissForm, theme, "Why is it not for us?", "Set it aside", [new Field.Text(FormFields.Why, "Why") { Required = true }]);
}
