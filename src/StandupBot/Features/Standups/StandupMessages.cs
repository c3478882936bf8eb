using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Standups;

/// <summary>Loads what the messages of a run tell, has them composed, and puts them into the outbox.</summary>
public sealed class StandupMessages(UnitOfWork work)
{
    public async Task PostSummaryAsync(StandupContext context, Run run, CancellationToken cancellation)
    {
        run.MarkSummarized(work.Now);
        Post(context, new Outgoing(run.SummaryKey, MessageKind.Summary, new Destination.Channel(context.Standup.Channel), await SummaryAsync(run, cancellation)));
    }

    public async Task EditSummaryAsync(Standup standup, Run run, CancellationToken cancellation)
    {
        run.MarkSummarized(work.Now);
        work.Post(standup.CompanyId, standup.InstallationId, new Outgoing(
            $"{run.SummaryKey}/{work.Now.UtcTicks}", MessageKind.Summary, new Destination.Channel(standup.Channel),
            await SummaryAsync(run, cancellation), run.SummaryKey));
    }

    public Task PromptAsync(StandupContext context, Run run, IReadOnlyList<Participant> asked, CancellationToken cancellation)
    {
        foreach (var participant in asked)
            Post(context, new Outgoing($"{run.Id}/{participant.MemberId}/prompt", MessageKind.Prompt, new Destination.Direct(participant.MemberId), Message.Of($"{context.Team.Name} stand-up")));
        return Task.CompletedTask;
    }

    public void Remind(StandupContext context, Run run, IReadOnlyList<Participant> missing)
    {
        foreach (var participant in missing)
            Post(context, new Outgoing($"{run.Id}/{participant.MemberId}/reminder", MessageKind.Reminder, new Destination.Direct(participant.MemberId), Message.Of($"{context.Team.Name} stand-up")));
    }

    public void TellSkipped(StandupContext context, Skip skip) =>
        Post(context, new Outgoing($"{Run.IdOf(context.Standup.Id, skip.Date)}/skipped", MessageKind.Notice, new Destination.Direct(context.Team.LeadId), Message.Of($"{context.Team.Name}: no stand-up, {skip.Reason}.")));

    private void Post(StandupContext context, Outgoing message) => work.Post(context.Company.Id, context.Standup.InstallationId, message);

    private async Task<Message> SummaryAsync(Run run, CancellationToken cancellation)
    {
        var answered = await work.Db.CheckIns.CountAsync(c => c.RunId == run.Id && c.WithdrawnAt == null, cancellation);
        return Message.Of($"{run.TeamId} {run.Date:yyyy-MM-dd}: {answered} of {run.Participants.Count} answered");
    }
}
