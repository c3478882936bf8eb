using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Standups.Commands;

/// <summary>
/// Which stand-up is meant: the one of the team that was named, else the channel's, else the only one of the person's teams, else one
/// tap decides.
/// </summary>
public sealed class StandupChoice(UnitOfWork work)
{
    /// <param name="command">What each button types, with the team's name after it.</param>
    public async Task<ChosenStandup> FindAsync(Call call, TeamRef? named, string command, CancellationToken cancellation)
    {
        var all = await work.Db.Standups.OrderBy(s => s.Id).ToListAsync(cancellation);
        if (named is not null)
            return call.TryTeam(named, out var team, out var unclear)
                ? Only([.. all.Where(s => s.TeamId == team.Id)], call, command, $"{team.Name} has no stand-up yet. /standup new {team.Name} sets one up.")
                : new ChosenStandup.Unclear(unclear);
        if (call.Source.ChannelId is { } channel && all.Find(s => s.Channel == channel) is { } here)
            return new ChosenStandup.Found(here, call.People.Team(here.TeamId)!);
        var own = call.People.TeamsOf(call.Actor.Id).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        return Only([.. all.Where(s => own.Contains(s.TeamId))], call, command, "You are in no stand-up yet. /standup join and a team's name makes you a member; /standup new sets one up.");
    }

    /// <summary>A team may have several stand-ups: then the first that was set up is meant.</summary>
    private static ChosenStandup Only(IReadOnlyList<Standup> standups, Call call, string command, string none)
    {
        List<Standup> byTeam = [.. standups.DistinctBy(s => s.TeamId)];
        return byTeam.Count switch
        {
            0 => new ChosenStandup.Unclear(Reply.Say(none)),
            1 => new ChosenStandup.Found(byTeam[0], call.People.Team(byTeam[0].TeamId)!),
            _ => new ChosenStandup.Unclear(ProblemReply.Choose("Which team's stand-up?", [.. byTeam.Select(s => call.People.Team(s.TeamId)!.Name).Select(name => (name, $"{command} {name}"))])),
        };
    }
}

/// <summary>A stand-up, or the question which one.</summary>
public abstract record ChosenStandup
{
    private ChosenStandup() { }

    public sealed record Found(Standup Standup, Core.Companies.Team Team) : ChosenStandup;

    public sealed record Unclear(Reply Reply) : ChosenStandup;
}
