using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Directory;
using StandupBot.Features.Inbox;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Answers;

/// <summary>What is said when an answer came in: its place in the thread, the channel message soon, and a word to the member.</summary>
public sealed class AnswerMessages(UnitOfWork work, People people, ConfirmationLoader confirmations)
{
    private const int SecondsToSettle = 3;

    /// <summary>Room in one message of every platform.</summary>
    private const int PageLength = 2800;

    /// <param name="confirm">True to say what was understood even if nothing is left to ask.</param>
    public async Task RecordedAsync(Actor actor, Run run, CheckIn checkIn, bool confirm, CancellationToken cancellation)
    {
        var (standup, view) = await AboutAsync(run, cancellation);
        var names = await people.NamesAsync(cancellation);
        PostThread(standup, run, checkIn, ThreadAnswer.Compose(ThreadViews.Of(work, view, checkIn, run.Questions), names, PageLength));
        if (checkIn is { Late: true, Revision: 1 })
            Post(standup, new Outgoing($"{checkIn.Id}/late", MessageKind.Notice, ThreadOf(standup, run), StandupNotices.Late(view, actor.Id, names)));
        if (checkIn.Revision == 1)
            ThankInPrompt(standup, run, view, actor.Id, names);
        if (confirm || confirmations.AsksAbout(checkIn))
            Tell(actor, $"{checkIn.Id}/confirmation/{checkIn.Revision}", MessageKind.Confirmation, ConfirmationMessage.Compose(await confirmations.LoadAsync(view, checkIn, cancellation), names));
        BringUpToDate(run);
    }

    public async Task WithdrawnAsync(Actor actor, Run run, CheckIn checkIn, CancellationToken cancellation)
    {
        var (standup, view) = await AboutAsync(run, cancellation);
        PostThread(standup, run, checkIn, [StandupNotices.Withdrawn(view)]);
        Tell(actor, $"{checkIn.Id}/withdrawn/{checkIn.Revision}", MessageKind.Confirmation, StandupNotices.Withdrawn(view));
        BringUpToDate(run);
    }

    /// <summary>A run that has closed may not be the latest any more when its stand-up is looked at next: so its row says that something changed.</summary>
    private void BringUpToDate(Run run)
    {
        var soon = work.Now.AddSeconds(SecondsToSettle);
        if (run.ClosedAt is not null)
            run.WantSummary(soon);
        work.WakeStandup(run.StandupId, soon);
    }

    public async Task RefusedAsync(Actor actor, Run run, string key, string reason, CancellationToken cancellation)
    {
        var (_, view) = await AboutAsync(run, cancellation);
        Tell(actor, $"{run.Id}/{actor.Id}/refused/{key}", MessageKind.Notice, StandupNotices.Refused(view, reason));
    }

    public void NothingAsked(Actor actor, string key) =>
        Tell(actor, $"{actor.Id}/nothing-asked/{key}", MessageKind.Notice, StandupNotices.NothingAsked(null, null));

    private async Task<(Standup Standup, RunView View)> AboutAsync(Run run, CancellationToken cancellation)
    {
        var standup = await work.StandupAsync(run.StandupId, cancellation);
        var team = await work.TeamAsync(run.TeamId, cancellation);
        var zone = team.TimeZone ?? (await work.CompanyAsync(cancellation)).TimeZone;
        return (standup, RunViews.Of(run, team, TimeZoneInfo.FindSystemTimeZoneById(zone), run.ClosesAt));
    }

    /// <summary>The full answer stands in the thread once; an edit changes it where it stands (behaviours 31, 38).</summary>
    private void PostThread(Standup standup, Run run, CheckIn checkIn, IReadOnlyList<Message> pages)
    {
        for (var page = 0; page < Math.Max(pages.Count, checkIn.ThreadPages); page++)
        {
            var key = $"{checkIn.Id}/answer/{page}";
            var message = page < pages.Count ? pages[page] : Message.Of("(This part of the answer was taken back.)");
            Post(standup, page < checkIn.ThreadPages
                ? new Outgoing($"{key}/{checkIn.Revision}", MessageKind.Answer, ThreadOf(standup, run), message, key)
                : new Outgoing(key, MessageKind.Answer, ThreadOf(standup, run), message));
        }

        checkIn.ThreadPages = Math.Max(pages.Count, checkIn.ThreadPages);
    }

    private void ThankInPrompt(Standup standup, Run run, RunView view, string memberId, Names names)
    {
        if (run.Participants.FirstOrDefault(p => p.MemberId == memberId) is not { Prompted: true, Undelivered: false })
            return;
        var prompt = StandupMessages.PromptKey(run, memberId);
        var thanks = PromptMessage.Compose(new PromptView { Run = view, MemberId = memberId, Answered = true }, names);
        Post(standup, new Outgoing($"{prompt}/answered", MessageKind.Prompt, new Destination.Direct(memberId), thanks, prompt));
    }

    private static Destination.Thread ThreadOf(Standup standup, Run run) => new(standup.Channel, run.SummaryKey);

    private void Post(Standup standup, Outgoing message) => work.Post(standup.CompanyId, standup.InstallationId, message);

    private void Tell(Actor actor, string key, MessageKind kind, Message message) =>
        work.Post(actor.Company.Id, actor.Member.InstallationId, new Outgoing(key, kind, new Destination.Direct(actor.Id), message));
}
