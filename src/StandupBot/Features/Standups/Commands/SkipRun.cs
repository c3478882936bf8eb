using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Features.Answers;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Standups.Commands;

/// <summary>Nothing from me today: nobody waits, nothing counts as missed, and it can be taken back while the run is open.</summary>
public sealed class SkipRun(UnitOfWork work, StandupChoice choice, PromptEdit prompts) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<StandupCommand.Skip>(SkipAsync)];

    public async Task<Reply> SkipAsync(Call call, Run run, bool skipped, CancellationToken cancellation)
    {
        if (call.People.Team(run.TeamId) is not { } team || run.Of(call.Actor.Id) is not { } participant)
            return Reply.Say("You are not asked in this stand-up.");
        if (call.May.AnswerStandup(team) is Permission.Refused no)
            return Reply.No(no);
        if (!run.IsOpen)
            return Reply.Say($"The {team.Name} stand-up of {LocalTimes.Day(run.Date)} is closed; nothing waits for you.");
        if (participant.Skipped != skipped)
            run.Update(participant with { Skipped = skipped });
        await prompts.PostAsync(call, run, team, view => view with { Skipped = skipped }, cancellation);
        return Reply.Say(skipped
            ? $"{team.Name}: nothing from you today, and nobody waits for it. You can still answer."
            : $"{team.Name}: welcome back, your answer is waited for.");
    }

    private async Task<Reply> SkipAsync(Call call, StandupCommand.Skip skip, CancellationToken cancellation)
    {
        switch (await choice.FindAsync(call, skip.Team, "/standup skip", cancellation))
        {
            case ChosenStandup.Found found:
                var run = await work.Db.Runs.FirstOrDefaultAsync(r => r.StandupId == found.Standup.Id && r.ClosedAt == null && r.SkippedBecause == null, cancellation);
                return run is null ? Reply.Say($"{found.Team.Name} has no stand-up open right now. When you are away for a day or more: /standup away until Friday.") : await SkipAsync(call, run, skipped: true, cancellation);
            case ChosenStandup.Unclear unclear:
                return unclear.Reply;
            default:
                throw new InvalidOperationException("A stand-up is found or unclear.");
        }
    }
}
