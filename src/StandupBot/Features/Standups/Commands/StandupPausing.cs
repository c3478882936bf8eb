using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Standups.Commands;

/// <summary><c>/standup pause</c> and <c>resume</c>.</summary>
public sealed class StandupPausing(StandupChoice choice, StandupDesk desk, UndoDesk undo) : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<StandupCommand.Pause>((call, pause, cancellation) => WithAsync(call, pause.Team, "/standup pause", PauseAsync, cancellation)),
        Verb.Of<StandupCommand.Resume>((call, resume, cancellation) => WithAsync(call, resume.Team, "/standup resume", ResumeAsync, cancellation)),
    ];

    private async Task<Reply> WithAsync(
        Call call, TeamRef? named, string command, Func<Call, Standup, Team, CancellationToken, Task<Reply>> act, CancellationToken cancellation)
    {
        switch (await choice.FindAsync(call, named, command, cancellation))
        {
            case ChosenStandup.Unclear unclear:
                return unclear.Reply;
            case ChosenStandup.Found found when call.May.ManageStandup(found.Team) is Permission.Refused no:
                return Reply.No(no);
            case ChosenStandup.Found found:
                return await act(call, found.Standup, found.Team, cancellation);
            default:
                throw new InvalidOperationException("A stand-up is found or unclear.");
        }
    }

    private async Task<Reply> PauseAsync(Call call, Standup standup, Team team, CancellationToken cancellation)
    {
        if (standup.State == StandupState.Paused)
            return Reply.Say($"The {team.Name} stand-up is paused already ({standup.PausedBecause}).");
        if (!call.Source.Confirmed)
            return Confirm.Ask($"Pause the {team.Name} stand-up? Nobody is asked until it is resumed; a run that is open goes on.", "Pause it", $"/standup pause {team.Name}");
        await desk.PauseAsync(standup, $"by {call.Actor.Member.Name}", cancellation);
        return ChangeReply.Said($"The {team.Name} stand-up is paused. /standup resume {team.Name} goes on with it.", undo.Keep(call, UndoActs.StandupPause, standup.Id));
    }

    private async Task<Reply> ResumeAsync(Call call, Standup standup, Team team, CancellationToken cancellation)
    {
        if (standup.State == StandupState.Active)
            return Reply.Say($"The {team.Name} stand-up is running; there is nothing to resume.");
        return await desk.ResumeAsync(standup, cancellation) is { } next
            ? Reply.Say($"The {team.Name} stand-up goes on. The next one opens {LocalTimes.Next(next, call.People.ZoneOf(team), call.Today)}.", CommandTap.Run("Start it now", $"/standup now {team.Name}"))
            : Reply.Say($"The {team.Name} stand-up goes on, but its schedule has no next day. /standup edit {team.Name} changes it.");
    }
}
