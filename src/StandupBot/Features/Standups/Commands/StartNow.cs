using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Standups.Commands;

/// <summary><c>/standup now</c>: opens today's run at once and uses that occurrence up (behaviour 12).</summary>
public sealed class StartNow(
    UnitOfWork work, StandupChoice choice, StandupLoader loader, RunOpener opener, AdvanceStandup advance, RecurrenceDates ruleDates) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<StandupCommand.Now>(NowAsync)];

    private async Task<Reply> NowAsync(Call call, StandupCommand.Now now, CancellationToken cancellation) =>
        await choice.FindAsync(call, now.Team, "/standup now", cancellation) switch
        {
            ChosenStandup.Found found => await StartAsync(call, found.Standup, found.Team, cancellation),
            ChosenStandup.Unclear unclear => unclear.Reply,
            _ => throw new InvalidOperationException("A stand-up is found or unclear."),
        };

    public async Task<Reply> StartAsync(Call call, Standup standup, Team team, CancellationToken cancellation)
    {
        if (call.May.ManageStandup(team) is Permission.Refused no)
            return Reply.No(no);
        if (standup.State == StandupState.Paused)
            return Reply.Say($"The {team.Name} stand-up is paused ({standup.PausedBecause}). /standup resume {team.Name} goes on with it.");
        var context = (await loader.LoadAsync(standup, cancellation));
        return EarlyStart.Decide(context.Occurrences(ruleDates), standup.LastOccurrence, work.Now) switch
        {
            EarlyStartAnswer.Start start => await OpenAsync(context, start, cancellation),
            EarlyStartAnswer.Refused refused => Reply.Say(refused.Message),
            _ => throw new InvalidOperationException("An early start is started or refused."),
        };
    }

    private async Task<Reply> OpenAsync(StandupContext context, EarlyStartAnswer.Start start, CancellationToken cancellation)
    {
        if (await opener.OpenAsync(context, start.Plan, cancellation) is not { } run)
            return Reply.Say($"Nobody of {context.Team.Name} is there today, so there is nobody to ask.");
        var others = (await loader.FindAsync(context.Standup.Id, cancellation))?.Runs ?? [];
        advance.Plan(context, [.. others, new CurrentRun(run, null, 0, 0)]);
        var until = LocalTimes.Shown(run.ClosesAt, context.Zone, run.Date);
        var usedUp = start.UsesOccurrence ? " It stands for today's usual one." : "";
        return Reply.Say(RichText.Of(
            new Inline.Words($"The {context.Team.Name} stand-up is open: {run.Participants.Count} {(run.Participants.Count == 1 ? "person is" : "people are")} asked now, until "),
            new Inline.Time(run.ClosesAt, until), new Inline.Words($".{usedUp}")));
    }
}
