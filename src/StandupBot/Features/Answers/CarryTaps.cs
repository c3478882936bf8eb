using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Commands;
using StandupBot.Features.Roadblocks;

namespace StandupBot.Features.Answers;

/// <summary>One tap for each thing of last time: done, going on, dropped, blocked; a roadblock still there. Each tap answers for it.</summary>
public sealed class CarryTaps(
    UnitOfWork work, RunFinder runs, CheckInReader checkIns, CheckInRecorder recorder, AnswerMessages messages, PromptEdit prompts, RoadblockDesk roadblocks, CallLoader calls, Replies replies)
    : TapHandler(calls, replies)
{
    /// <summary>Kept as an answer, so that the team reads what was given up.</summary>
    internal const string Dropped = "dropped";

    public override IReadOnlyList<string> Names { get; } =
        [StandupTaps.ItemDone, StandupTaps.ItemGoing, StandupTaps.ItemBlocked, StandupTaps.ItemDropped, StandupTaps.RoadblockStill];

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (about.Count < 2 || await runs.ByIdAsync(about[0], cancellation) is not { } run || call.People.Team(run.TeamId) is not { } team)
            return Reply.Say("There is no such stand-up.");
        if (!run.Asks(call.Actor.Id) && call.May.AnswerStandup(team) is Permission.Refused no)
            return Reply.No(no);
        if (await runs.OfStandupAsync(run.StandupId, cancellation) is { } latest && latest.Id != run.Id)
            return Reply.Say($"That {team.Name} stand-up is over, and the next one has begun; answer that one.");
        return name == StandupTaps.RoadblockStill
            ? await StillAsync(call, run, about[1], cancellation)
            : await CarryAsync(call, run, team, name, about[1], cancellation);
    }

    private async Task<Reply> CarryAsync(Call call, Run run, Core.Companies.Team team, string name, string reference, CancellationToken cancellation)
    {
        if (await ItemRefs.FindAsync(work, reference, cancellation) is not { } item || item.MemberId != call.Actor.Id)
            return Reply.Say("That line of yours is not there any more.");
        var known = await recorder.FindAsync(run, call.Actor.Member, cancellation);
        var before = known is { Counts: true } ? await checkIns.ReadAsync(known, cancellation) : new CheckInDraft();
        var after = With(before, item, name);
        if (Same(before, after))
            return Reply.Say($"\"{item.Text}\": {Word(name)}, as you said already.");
        var checkIn = await recorder.RecordAsync(run, call.Actor.Member, after, known?.Sources ?? [], cancellation);
        await messages.RecordedAsync(call.Actor, run, checkIn, confirm: false, cancellation);
        return await prompts.PostAsync(call, run, team, view => PromptEdit.WithOutcomes(view, after), cancellation)
            ? Reply.Seen
            : Reply.Say($"\"{item.Text}\": {Word(name)}.");
    }

    /// <summary>The line stands once, as it was last tapped.</summary>
    private static CheckInDraft With(CheckInDraft before, Item item, string name)
    {
        var line = new DraftItem(
            item.Text, name == StandupTaps.ItemDone ? ItemState.Done : ItemState.Doing, item.Link, item.ObjectiveId ?? item.SuggestedObjectiveId, item.Ticket);
        IEnumerable<DraftItem> items = before.Items.Any(i => i.Text == item.Text)
            ? before.Items.Select(i => i.Text == item.Text ? i with { State = line.State } : i)
            : before.Items.Append(line);
        var gone = name == StandupTaps.ItemDropped;
        var blocked = name == StandupTaps.ItemBlocked;
        var note = new Answer(Dropped, item.Text);
        return before with
        {
            Items = [.. items.Where(i => !gone || i.Text != item.Text)],
            Roadblocks = blocked && before.Roadblocks.All(r => r.Text != item.Text)
                ? [.. before.Roadblocks, new DraftRoadblock(null, item.Text, ObjectiveId: item.ObjectiveId)]
                : [.. before.Roadblocks.Where(r => blocked || r.Text != item.Text)],
            Answers = gone && !before.Answers.Contains(note) ? [.. before.Answers, note] : [.. before.Answers.Where(a => gone || a != note)],
        };
    }

    private static bool Same(CheckInDraft a, CheckInDraft b) =>
        a.Items.SequenceEqual(b.Items) && a.Roadblocks.SequenceEqual(b.Roadblocks) && a.Answers.SequenceEqual(b.Answers);

    private async Task<Reply> StillAsync(Call call, Run run, string roadblockId, CancellationToken cancellation)
    {
        if (await roadblocks.FindAsync(roadblockId, cancellation) is not { } roadblock || roadblock.ReporterId != call.Actor.Id)
            return Reply.Say("There is no such roadblock of yours.");
        if (!roadblock.IsOpen)
            return Reply.Say($"{RoadblockNotices.Named(roadblock)} is out of the way already.");
        if (roadblock.Steps.Any(s => s.RunDate == run.Date))
            return Reply.Say($"Still in your way, as you said already: {RoadblockNotices.Named(roadblock)}.");
        roadblock.Carry(work.Now, call.Actor.Id, changed: false, null, run.Date);
        await RunRefresh.WantAsync(work, run.Id, cancellation);
        return Reply.Say($"Still in your way: {RoadblockNotices.Named(roadblock)}.{(roadblock.UnblockerId is { } who ? $" {call.People.NameOf(who)} is to clear it." : " Nobody is asked to clear it yet.")}");
    }

    private static string Word(string name) => name switch
    {
        StandupTaps.ItemDone => "done",
        StandupTaps.ItemGoing => "going on",
        StandupTaps.ItemBlocked => "blocked",
        _ => "dropped",
    };
}
