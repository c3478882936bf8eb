using System.Diagnostics.CodeAnalysis;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;

namespace StandupBot.Features.Commands;

/// <summary>Which team is meant when none was named: the only one that the person has, else one tap decides.</summary>
public static class TeamChoice
{
    /// <param name="command">What each button types, with the team's name after it.</param>
    public static bool TryOwn(Call call, string command, [NotNullWhen(true)] out Team? team, [NotNullWhen(false)] out Reply? which)
    {
        List<Team> own = [.. call.People.TeamsOf(call.Actor.Id)];
        team = own.Count == 1 ? own[0] : null;
        which = own.Count switch
        {
            1 => null,
            0 => Reply.Say($"You are in no team yet. /standup join and a team's name makes you a member of it."),
            _ => ProblemReply.Choose("Which team?", [.. own.Select(t => (t.Name, $"{command} {t.Name}"))]),
        };
        return team is not null;
    }
}
