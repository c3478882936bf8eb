using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Features.Signals;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Roadblocks;

/// <summary><c>/goals blockers</c>: what is in the way, who clears it, and when it is out of the way.</summary>
public sealed class RoadblockVerbs(RoadblockDesk desk, SnapshotLoader snapshots, UndoDesk undo, Replies replies) : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Blockers>(ListAsync),
        Verb.Of<GoalsCommand.AddBlocker>(AddAsync),
        Verb.Of<GoalsCommand.ResolveBlocker>(ResolveAsync),
        Verb.Of<GoalsCommand.AssignBlocker>(AssignAsync),
    ];

    private async Task<Reply> ListAsync(Call call, GoalsCommand.Blockers blockers, CancellationToken cancellation)
    {
        SignalContext context = new(await snapshots.LoadAsync(cancellation));
        var handles = await desk.HandlesAsync(cancellation);
        return BlockersReply.Of([.. context.Snapshot.Roadblocks.Where(r => r.ResolvedAt is null && Sees(call, r.TeamId, r.ReporterId, r.UnblockerId)).Select(r => Line(call, context, r, handles[r.Id]))]);
    }

    /// <summary>A roadblock is a team's: the goal's where the person is in it, else the person's own.</summary>
    private async Task<Reply> AddAsync(Call call, GoalsCommand.AddBlocker add, CancellationToken cancellation)
    {
        Objective? goal = null;
        Member? unblocker = null;
        if (add.Goal is { } typed && !call.TryGoal(typed, out goal, out var unclear))
            return unclear;
        if (add.Unblocker is { } who && !call.TryMember(who, out unblocker, out unclear))
            return unclear;
        List<Team> own = [.. call.People.TeamsOf(call.Actor.Id)];
        if ((own.Find(t => t.Id == goal?.Terms.TeamId) ?? own.FirstOrDefault()) is not { } team)
            return Reply.Say("A roadblock is a team's, and you are in none yet. /standup join and a team's name makes you a member of it.");
        if (call.May.SeeTeam(team) is Permission.Refused no)
            return Reply.No(no);
        var roadblock = await desk.RaiseAsync(call.Company.Id, team.Id, call.Actor.Id, add, goal?.Id, unblocker?.Id, cancellation);
        if (unblocker is not null)
            replies.Tell(call, unblocker.Id, RoadblockNotices.Given(call, roadblock));
        var clears = unblocker is null ? "Who could clear it?" : $"{(unblocker.Id == call.Actor.Id ? "You clear" : $"{unblocker.Name} clears")} it.";
        return Reply.Say($"In the way: {Named(roadblock)}. {clears}", Buttons(roadblock));
    }

    private static Button[] Buttons(Roadblock roadblock) =>
    [
        CommandTap.Run(roadblock.UnblockerId is null ? "Give it to..." : "Give it to somebody else...", $"/goals blockers assign {roadblock.Handle}"),
        CommandTap.Run("Out of the way", $"/goals blockers resolve {roadblock.Handle}"),
    ];

    private async Task<Reply> ResolveAsync(Call call, GoalsCommand.ResolveBlocker resolve, CancellationToken cancellation)
    {
        if (await desk.FindAsync(resolve.Roadblock, cancellation) is not { } roadblock || call.People.Team(roadblock.TeamId) is not { } team)
            return Unknown(resolve.Roadblock);
        if (call.May.ResolveRoadblock(roadblock, team) is Permission.Refused no)
            return Reply.No(no);
        if (!roadblock.IsOpen)
            return Reply.Say($"{Named(roadblock)} is out of the way already.");
        desk.Resolve(roadblock, call.Actor.Id, resolve.Note);
        foreach (var other in new[] { roadblock.ReporterId, roadblock.UnblockerId }.OfType<string>().Distinct())
            replies.Tell(call, other, Message.Of($"{call.Actor.Member.Name} says that this is out of the way: {Named(roadblock)}."));
        return ChangeReply.Said($"Out of the way: {Named(roadblock)}.", undo.Keep(call, UndoActs.RoadblockResolve, roadblock.Id));
    }

    private async Task<Reply> AssignAsync(Call call, GoalsCommand.AssignBlocker assign, CancellationToken cancellation)
    {
        if (await desk.FindAsync(assign.Roadblock, cancellation) is not { } roadblock || call.People.Team(roadblock.TeamId) is not { } team)
            return Unknown(assign.Roadblock);
        if (call.May.AssignRoadblock(roadblock, team) is Permission.Refused no)
            return Reply.No(no);
        if (!call.TryMember(assign.To, out var to, out var unclear))
            return unclear;
        if (!roadblock.IsOpen)
            return Reply.Say($"{Named(roadblock)} is out of the way already, so nobody has to clear it.");
        if (roadblock.UnblockerId == to.Id)
            return Reply.Say($"{to.Name} clears {Named(roadblock)} already; nothing changed.");
        desk.Assign(roadblock, call.Actor.Id, to.Id, null);
        replies.Tell(call, to.Id, RoadblockNotices.Given(call, roadblock));
        return Reply.Say($"{(to.Id == call.Actor.Id ? "You clear" : $"{to.Name} clears")} it now: {Named(roadblock)}.");
    }

    internal static bool Sees(Call call, string teamId, string reporterId, string? unblockerId) =>
        reporterId == call.Actor.Id || unblockerId == call.Actor.Id || (call.People.Team(teamId) is { } team && call.May.SeeTeam(team).IsGranted);

    private static RoadblockLine Line(Call call, SignalContext context, RoadblockFact roadblock, string handle) => new(
        handle, roadblock.Text, call.Person(roadblock.ReporterId)!, call.Person(roadblock.UnblockerId),
        RoadblockClock.Age(roadblock, context), roadblock.Kind, RoadblockClock.IsOverdue(roadblock, context),
        call.Goal(roadblock.ObjectiveId) is { } goal && call.Sees(goal) ? GoalNotices.Named(goal) : null);

    private static string Named(Roadblock roadblock) => RoadblockNotices.Named(roadblock);

    private static Reply Unknown(RoadblockRef typed) => Reply.Say($"There is no roadblock {typed.Text}.", CommandTap.Run("Show what is in the way", "/goals blockers"));
}
