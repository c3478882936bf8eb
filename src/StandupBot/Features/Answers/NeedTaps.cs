using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Commands;
using StandupBot.Features.Directory;
using StandupBot.Features.Roadblocks;

namespace StandupBot.Features.Answers;

/// <summary>"Ask Ops": what a roadblock waits for becomes a need of the team that can give it, once whoever is blocked taps.</summary>
public sealed class NeedTaps(UnitOfWork work, People people, NeedAsker needs, CallLoader calls, Replies replies) : TapHandler(calls, replies)
{
    public override IReadOnlyList<string> Names { get; } = [StandupTaps.NeedAsk];

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        var id = about[0];
        if (about.Count < 2 || await work.Db.Roadblocks.FirstOrDefaultAsync(r => r.Id == id && r.ReporterId == call.Actor.Id, cancellation) is not { IsOpen: true } roadblock)
            return Reply.Say("That roadblock of yours is not there any more.");
        if (Waits.Of(roadblock, (await people.EverybodyAsync(cancellation)).Parties) is not { } wait || wait.TeamId != about[1])
            return Reply.Say("It waits for another team by now.");
        if (call.People.Team(wait.TeamId) is not { } asked || call.People.Team(roadblock.TeamId) is not { } from)
            return Reply.Say("There is no such team any more.");
        var goal = roadblock.ObjectiveId is { } goalId ? call.Goal(goalId) : null;
        return await work.Db.Dependencies.AnyAsync(d => d.By == call.Actor.Id && d.ToTeamId == asked.Id && d.Text == wait.What && d.AnsweredAt == null, cancellation)
            ? Reply.Say($"{asked.Name} is asked already: {wait.What}.")
            : needs.Ask(call, from, new NeedAsker.Asked(asked.Id, null, asked.Name), wait.What, goal);
    }
}
