using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Features.Commands;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Standups.Commands;

/// <summary>Who is asked: list, add, remove, join, leave. An open run keeps its members; changes hold from the next one on (20, 26).</summary>
public sealed class TeamMembers(StandupChoice choice, StandupDesk desk, UndoDesk undo, Replies replies) : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<StandupCommand.Members>((call, members, cancellation) => WithTeamAsync(call, members.Team, "/standup members", List, cancellation)),
        Verb.Of<StandupCommand.AddMembers>((call, add, cancellation) => WithTeamAsync(call, add.Team, "/standup members", team => AddAsync(call, team, add.Who, cancellation), cancellation)),
        Verb.Of<StandupCommand.RemoveMembers>((call, remove, cancellation) => WithTeamAsync(call, remove.Team, "/standup members", team => RemoveAsync(call, team, remove.Who, cancellation), cancellation)),
        Verb.Of<StandupCommand.Join>(JoinAsync),
        Verb.Of<StandupCommand.Leave>((call, leave, cancellation) => WithTeamAsync(call, leave.Team, "/standup leave", team => LeaveAsync(call, team, cancellation), cancellation)),
    ];

    private Task<Reply> WithTeamAsync(Call call, TeamRef? named, string command, Func<Call, Team, Reply> act, CancellationToken cancellation) =>
        WithTeamAsync(call, named, command, team => Task.FromResult(act(call, team)), cancellation);

    private async Task<Reply> WithTeamAsync(Call call, TeamRef? named, string command, Func<Team, Task<Reply>> act, CancellationToken cancellation) =>
        await choice.FindAsync(call, named, command, cancellation) switch
        {
            ChosenStandup.Found found => await act(found.Team),
            ChosenStandup.Unclear unclear => unclear.Reply,
            _ => throw new InvalidOperationException("A stand-up is found or unclear."),
        };

    private static Reply List(Call call, Team team)
    {
        if (call.May.SeeTeam(team) is Permission.Refused no)
            return Reply.No(no);
        List<RichText> lines = [.. team.MemberIds.Distinct(StringComparer.Ordinal).Select(call.People.Member).OfType<Member>().Select(m => Line(team, m))];
        return lines.Count == 0
            ? Reply.Say($"Nobody is in {team.Name} yet. /standup members add and their names.")
            : Message.Of($"{team.Name} asks {string.Join(", ", lines.Select(l => l.Plain()))}.", new Block.Paragraph(RichText.Strong($"{team.Name} asks")), new Block.Bullets(lines));
    }

    private static RichText Line(Team team, Member member)
    {
        var note = member.Id == team.LeadId ? " (leads it)" : member.Role != MemberRole.Guest ? "" : team.Asks(member) ? " (guest)" : " (guest, not asked)";
        return RichText.Of(new Inline.Person(member.Id, member.Name)).Then(member.IsActive ? note : " (left)");
    }

    private async Task<Reply> AddAsync(Call call, Team team, IReadOnlyList<MemberRef> typed, CancellationToken cancellation)
    {
        if (call.May.ManageStandup(team) is Permission.Refused no)
            return Reply.No(no);
        if (Who(call, typed, out var unclear) is not { } who)
            return unclear!;
        List<Member> joining = [.. who.Where(m => !team.Asks(m))];
        if (joining.Count == 0)
            return Reply.Say($"{Names(who)} {Are(who)} in {team.Name} already; nothing changed.");
        foreach (var member in joining)
            replies.Tell(call, member.Id, Message.Of($"{call.Actor.Member.Name} added you to the {team.Name} stand-up. You are asked from the next one on."));
        return await JoinedAsync(call, team, joining, $"{Names(joining)} {Are(joining)} in {team.Name} now and asked from the next stand-up on.{Guests(joining)}", cancellation);
    }

    private static string Guests(IReadOnlyList<Member> joining)
    {
        List<Member> guests = [.. joining.Where(m => m.Role == MemberRole.Guest)];
        return guests.Count == 0 ? "" : $" {Names(guests)} {Are(guests)} a guest here: asked and counted in this stand-up only, and shown nothing else.";
    }

    private async Task<Reply> RemoveAsync(Call call, Team team, IReadOnlyList<MemberRef> typed, CancellationToken cancellation)
    {
        if (call.May.ManageStandup(team) is Permission.Refused no)
            return Reply.No(no);
        if (Who(call, typed, out var unclear) is not { } who)
            return unclear!;
        List<Member> leaving = [.. who.Where(m => team.Has(m.Id))];
        if (leaving.Count == 0)
            return Reply.Say($"{Names(who)} {Are(who)} not in {team.Name}; nothing changed.");
        if (!call.Source.Confirmed)
            return Confirm.Ask($"Take {Names(leaving)} out of {team.Name}? What they wrote stays. You can undo it.", "Take out", $"/standup members remove {string.Join(' ', leaving.Select(m => $"@{m.Id}"))}");
        foreach (var member in leaving)
            replies.Tell(call, member.Id, Message.Of($"{call.Actor.Member.Name} took you out of the {team.Name} stand-up; you are not asked there any more."));
        return await LeftAsync(call, team, leaving, $"{Names(leaving)} {Are(leaving)} no longer in {team.Name}; what they wrote stays.", cancellation);
    }

    /// <summary>Joining needs no stand-up yet, only a team.</summary>
    private async Task<Reply> JoinAsync(Call call, StandupCommand.Join join, CancellationToken cancellation)
    {
        Team? team;
        if (join.Team is null)
        {
            if (await choice.FindAsync(call, null, "/standup join", cancellation) is not ChosenStandup.Found here)
                return ProblemReply.Choose("Which team's stand-up?", [.. call.People.Teams.Where(t => !t.Has(call.Actor.Id)).Select(t => (t.Name, $"/standup join {t.Name}"))]);
            team = here.Team;
        }
        else if (!call.TryTeam(join.Team, out team, out var unclear))
            return unclear;
        if (call.May.Join(team) is Permission.Refused no)
            return Reply.No(no);
        if (team.Has(call.Actor.Id))
            return Reply.Say($"You are in {team.Name} already; nothing changed.");
        replies.Tell(call, team.LeadId, Message.Of($"{call.Actor.Member.Name} joined the {team.Name} stand-up."));
        return await JoinedAsync(call, team, [call.Actor.Member], $"You are in {team.Name} now and asked from the next stand-up on.", cancellation);
    }

    private async Task<Reply> LeaveAsync(Call call, Team team, CancellationToken cancellation)
    {
        if (!team.Has(call.Actor.Id))
            return Reply.Say($"You are not in {team.Name}; nothing changed.");
        if (!call.Source.Confirmed)
            return Confirm.Ask($"Leave the {team.Name} stand-up? You are not asked there any more; what you wrote stays. You can undo it.", "Leave", $"/standup leave {team.Name}");
        replies.Tell(call, team.LeadId, Message.Of($"{call.Actor.Member.Name} left the {team.Name} stand-up."));
        return await LeftAsync(call, team, [call.Actor.Member], $"You are no longer in {team.Name}; what you wrote stays.", cancellation);
    }

    private async Task<Reply> JoinedAsync(Call call, Team team, IReadOnlyList<Member> who, string said, CancellationToken cancellation)
    {
        team.Add(who);
        await desk.ReplanTeamAsync(team.Id, cancellation);
        return ChangeReply.Said(said, undo.Keep(call, UndoActs.TeamJoin, Subject(team, who)));
    }

    private async Task<Reply> LeftAsync(Call call, Team team, IReadOnlyList<Member> who, string said, CancellationToken cancellation)
    {
        var ids = who.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        team.Remove(ids);
        await desk.LeaveOpenRunsAsync(team.Id, ids, cancellation);
        await desk.ReplanTeamAsync(team.Id, cancellation);
        return ChangeReply.Said(said, undo.Keep(call, UndoActs.TeamLeave, Subject(team, who)));
    }

    private static string Subject(Team team, IEnumerable<Member> who) => string.Join('|', who.Select(m => m.Id).Prepend(team.Id));

    private static IReadOnlyList<Member>? Who(Call call, IReadOnlyList<MemberRef> typed, out Reply? unclear)
    {
        List<Member> who = [];
        unclear = null;
        foreach (var reference in typed)
        {
            if (!call.TryMember(reference, out var member, out unclear))
                return null;
            who.Add(member);
        }

        return [.. who.DistinctBy(m => m.Id)];
    }

    private static string Names(IReadOnlyList<Member> who) => who.Count == 1
        ? who[0].Name
        : $"{string.Join(", ", who.Take(who.Count - 1).Select(m => m.Name))} and {who[^1].Name}";

    private static string Are(IReadOnlyList<Member> who) => who.Count == 1 ? "is" : "are";
}
