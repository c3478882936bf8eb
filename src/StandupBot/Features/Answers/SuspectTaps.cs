using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Commands;
using StandupBot.Features.Directory;
using StandupBot.Features.Roadblocks;

namespace StandupBot.Features.Answers;

/// <summary>What sounded like a roadblock becomes one, or is forgotten: its author says, with one tap.</summary>
public sealed class SuspectTaps(UnitOfWork work, People people, RoadblockRecorder recorder, CallLoader calls, Replies replies) : TapHandler(calls, replies)
{
    public override IReadOnlyList<string> Names { get; } = [StandupTaps.SuspectYes, StandupTaps.SuspectNo];

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        var id = about[0];
        if (about.Count < 2 || await work.Db.CheckIns.FirstOrDefaultAsync(c => c.Id == id && c.MemberId == call.Actor.Id, cancellation) is not { } checkIn)
            return Reply.Say("That answer of yours is not there any more.");
        if (checkIn.Suspected.FirstOrDefault(s => SuspectToken.Of(s) == about[1]) is not { } suspect)
            return Reply.Say("That is settled already.");
        checkIn.SettleSuspect(suspect);
        if (name == StandupTaps.SuspectNo)
            return Reply.Say($"Not in your way, then: \"{suspect.Text}\".");
        var roadblock = await recorder.RaiseAsync(checkIn, suspect, cancellation);
        if (roadblock.UnblockerId is { } unblocker)
            Replies.Tell(call, unblocker, RoadblockNotices.Given(call, roadblock));
        await RunRefresh.WantAsync(work, checkIn.RunId, cancellation);
        var noted = $"Noted as {roadblock.Handle}, in your way: \"{roadblock.Text}\".{(roadblock.UnblockerId is { } who ? $" {call.People.NameOf(who)} is asked." : "")}";
        return Waits.Of(roadblock, (await people.EverybodyAsync(cancellation)).Parties) is { } wait
            ? Reply.Say($"{noted} Shall I ask {wait.Name} for \"{wait.What}\"?", Tap.On(StandupTaps.NeedAsk, $"Ask {wait.Name}", roadblock.Id, wait.TeamId))
            : Reply.Say(noted);
    }
}
