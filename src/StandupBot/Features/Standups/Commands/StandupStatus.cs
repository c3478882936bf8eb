using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Standups.Commands;

/// <summary><c>/standup status</c>: who answered, who is waited for, who is away.</summary>
public sealed class StandupStatus(UnitOfWork work, StandupChoice choice, StandupLoader loader, RecurrenceDates ruleDates) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<StandupCommand.Status>(StatusAsync)];

    private async Task<Reply> StatusAsync(Call call, StandupCommand.Status status, CancellationToken cancellation)
    {
        switch (await choice.FindAsync(call, status.Team, "/standup status", cancellation))
        {
            case ChosenStandup.Unclear unclear:
                return unclear.Reply;
            case ChosenStandup.Found found when call.May.SeeTeam(found.Team) is Permission.Refused no:
                return Reply.No(no);
            case ChosenStandup.Found found:
                return await OfAsync(call, (await loader.LoadAsync(found.Standup, cancellation)), cancellation);
            default:
                throw new InvalidOperationException("A stand-up is found or unclear.");
        }
    }

    private async Task<Reply> OfAsync(Call call, StandupContext context, CancellationToken cancellation)
    {
        var today = context.Today(work.Now);
        var run = await work.Db.Runs.Where(r => r.StandupId == context.Standup.Id && (r.Date == today || r.ClosedAt == null))
            .OrderByDescending(r => r.Date).FirstOrDefaultAsync(cancellation);
        if (run is not null)
            return RunStatusReply.Of(await ViewAsync(call, context, run, cancellation));
        if (context.Standup.State == StandupState.Paused)
            return Reply.Say($"The {context.Team.Name} stand-up is paused ({context.Standup.PausedBecause}).");
        var occurrences = context.Occurrences(ruleDates);
        var next = occurrences.NextAfter(work.Now, context.Standup.LastOccurrence);
        var skipped = next is null ? [] : occurrences.SkippedBetween(today, next.Date).Where(skip => skip.Date < next.Date).Select(skip => skip.Reason).ToList();
        return RunStatusReply.None(context.Team.Name, next?.OpensAt, context.Zone, today, skipped);
    }

    private async Task<RunStatusView> ViewAsync(Call call, StandupContext context, Run run, CancellationToken cancellation)
    {
        var late = await work.Db.CheckIns.Where(c => c.RunId == run.Id && c.WithdrawnAt == null).ToDictionaryAsync(c => c.MemberId, c => c.Late, cancellation);
        var silent = run.Participants.Where(p => !late.ContainsKey(p.MemberId)).ToList();
        return new RunStatusView
        {
            Team = context.Team.Name, Date = run.Date, Zone = context.Zone, ClosesAt = run.IsOpen ? run.ClosesAt : null,
            SkippedBecause = run.SkippedBecause,
            IsAsked = run.IsOpen && silent.Exists(p => p.MemberId == call.Actor.Id && !p.Skipped),
            Answered = People(run.Participants.Where(p => late.TryGetValue(p.MemberId, out var isLate) && !isLate)),
            Late = People(run.Participants.Where(p => late.GetValueOrDefault(p.MemberId))),
            Waiting = People(silent.Where(p => p is { Skipped: false, Undelivered: false } && IsHere(p))),
            Skipped = People(silent.Where(p => p.Skipped && IsHere(p))),
            Unreachable = People(silent.Where(p => p is { Skipped: false, Undelivered: true } && IsHere(p))),
            Away = [.. run.Absent.Select(id => (call.Person(id)!, Until(context, id, run.Date)))],
        };

        IReadOnlyList<PersonLabel> People(IEnumerable<Participant> people) => [.. people.Select(p => call.Person(p.MemberId)!)];

        bool IsHere(Participant participant) => call.People.Member(participant.MemberId) is { IsActive: true };
    }

    private static DateOnly Until(StandupContext context, string memberId, DateOnly date) =>
        context.Absences.Where(a => a.MemberId == memberId && a.Covers(date)).Select(a => a.To).DefaultIfEmpty(date).Max();
}
