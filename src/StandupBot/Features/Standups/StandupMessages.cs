using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Directory;

namespace StandupBot.Features.Standups;

/// <summary>Has the messages of a run composed and puts them into the outbox.</summary>
public sealed class StandupMessages(UnitOfWork work, People people, SummaryLoader summaries, PromptLoader prompts, RecurrenceDates ruleDates)
{
    public async Task PostSummaryAsync(StandupContext context, Run run, CancellationToken cancellation)
    {
        run.MarkSummarized(work.Now, changes: 0);
        var message = await SummaryAsync(run, cancellation);
        Post(context, new Outgoing(run.SummaryKey, MessageKind.Summary, new Destination.Channel(context.Standup.Channel), message));
    }

    public async Task EditSummaryAsync(Standup standup, CurrentRun current, CancellationToken cancellation)
    {
        var run = current.Run;
        run.MarkSummarized(work.Now, current.Changes);
        var message = await SummaryAsync(run, cancellation);
        work.Post(standup.CompanyId, standup.InstallationId, new Outgoing(
            $"{run.SummaryKey}/{run.Summaries}", MessageKind.Summary, new Destination.Channel(standup.Channel), message, run.SummaryKey));
    }

    public async Task PromptAsync(StandupContext context, Run run, IReadOnlyList<Participant> asked, CancellationToken cancellation)
    {
        if (asked.Count == 0)
            return;
        var names = await people.NamesAsync(cancellation);
        var views = await prompts.LoadAsync(run, context.Team, context.Company, [.. asked.Select(p => (p.MemberId, ZoneOf(context, p), p.ClosesAt))], cancellation);
        foreach (var participant in asked)
            Post(context, new Outgoing(
                PromptKey(run, participant.MemberId), MessageKind.Prompt, new Destination.Direct(participant.MemberId), PromptMessage.Compose(views[participant.MemberId], names)));
    }

    public async Task RemindAsync(StandupContext context, Run run, IReadOnlyList<Participant> missing, CancellationToken cancellation)
    {
        if (missing.Count == 0)
            return;
        var names = await people.NamesAsync(cancellation);
        foreach (var participant in missing)
        {
            var view = new ReminderView
            {
                Run = RunViews.Of(run, context.Team, ZoneOf(context, participant), participant.ClosesAt), MemberId = participant.MemberId,
                MinutesLeft = (int)Math.Round((participant.ClosesAt - work.Now).TotalMinutes),
            };
            Post(context, new Outgoing($"{run.Id}/{participant.MemberId}/reminder", MessageKind.Reminder, new Destination.Direct(participant.MemberId), ReminderMessage.Compose(view, names)));
        }
    }

    public void TellSkipped(StandupContext context, Skip skip)
    {
        var runId = Run.IdOf(context.Standup.Id, skip.Date);
        var next = context.Occurrences(ruleDates).NextAfter(work.Now, context.Standup.LastOccurrence);
        RunView run = new(runId, context.Standup.Id, context.Team.Name, skip.Date, new LocalTime(work.Now, context.Zone));
        var message = StandupNotices.NotHeld(run, skip.Reason, next is null ? null : new LocalTime(next.OpensAt, context.Zone));
        Post(context, new Outgoing($"{runId}/skipped", MessageKind.Notice, new Destination.Direct(context.Team.LeadId), message));
    }

    public static string PromptKey(Run run, string memberId) => $"{run.Id}/{memberId}/prompt";

    private async Task<Message> SummaryAsync(Run run, CancellationToken cancellation) =>
        SummaryMessage.Compose(await summaries.LoadAsync(run, cancellation), await people.NamesAsync(cancellation));

    private static TimeZoneInfo ZoneOf(StandupContext context, Participant participant) =>
        context.Standup.ZoneMode == ZoneMode.Member && context.Find(participant.MemberId) is { } member ? context.ZoneOf(member) : context.Zone;

    private void Post(StandupContext context, Outgoing message) => work.Post(context.Company.Id, context.Standup.InstallationId, message);
}
