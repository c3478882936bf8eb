using StandupBot.Core.Digests;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Roadblocks;

/// <summary>"Ask Dev": whoever is to clear a roadblock is asked how far it is.</summary>
public sealed class RoadblockTaps(RoadblockDesk desk, CallLoader calls, Replies replies) : TapHandler(calls, replies)
{
    public override IReadOnlyList<string> Names { get; } = [DigestTaps.RoadblockAsk];

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (await desk.FindAsync(about[0], cancellation) is not { } roadblock || call.People.Team(roadblock.TeamId) is not { } team || !call.May.SeeTeam(team).IsGranted)
            return Reply.Say("There is no such roadblock.");
        if (!roadblock.IsOpen)
            return Reply.Say($"{RoadblockNotices.Named(roadblock)} is out of the way already.");
        if (roadblock.UnblockerId is not { } unblocker)
            return Reply.Say($"Nobody is to clear {RoadblockNotices.Named(roadblock)} yet.", Core.Commands.Replies.CommandTap.Run("Give it to...", $"/goals blockers assign {roadblock.Handle}"));
        if (unblocker == call.Actor.Id)
            return Reply.Say($"It is yours to clear: {RoadblockNotices.Named(roadblock)}.");
        Replies.Tell(call, unblocker, RoadblockNotices.Asked(call, roadblock));
        return Reply.Say($"{call.People.NameOf(unblocker)} is asked how far it is: {RoadblockNotices.Named(roadblock)}.");
    }
}
