using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Undo;

/// <summary>Takes one act back, if nobody changed the same thing since.</summary>
public sealed class TakeBack(UnitOfWork work, UndoDesk undo, StandupDesk standups)
{
    public async Task<Reply> HandleAsync(Call call, string? id, CancellationToken cancellation)
    {
        if (await undo.FindAsync(call, id, cancellation) is not { } entry)
            return ChangeReply.NothingToUndo();
        if (entry.UndoneAt is not null)
            return Reply.Say("That was taken back already.");
        var said = await UndoneAsync(call, entry, cancellation);
        if (said is null)
            return ChangeReply.NothingToUndo();
        entry.MarkUndone(work.Now);
        return ChangeReply.Undone(said);
    }

    private Task<string?> UndoneAsync(Call call, UndoEntry entry, CancellationToken cancellation) => entry.Act switch
    {
        UndoActs.GoalEdit => Task.FromResult(RestoreGoal(call, entry)),
        UndoActs.GoalAdd => Task.FromResult(TakeGoalBack(call, entry)),
        UndoActs.RoadblockResolve => ReopenAsync(call, entry, cancellation),
        UndoActs.StandupPause => ResumeAsync(entry, cancellation),
        UndoActs.TeamLeave => PutAsync(call, entry, back: true, cancellation),
        UndoActs.TeamJoin => PutAsync(call, entry, back: false, cancellation),
        UndoActs.Threshold => Task.FromResult(Tune(call, entry)),
        UndoActs.Absence => StayAsync(entry, cancellation),
        UndoActs.Promise => PromiseAsync(entry, cancellation),
        _ => throw new InvalidOperationException($"Nobody knows how to take back a {entry.Act}."),
    };

    private string? RestoreGoal(Call call, UndoEntry entry)
    {
        if (call.Goal(entry.SubjectId) is not { } goal || goal.Terms != entry.After || entry.Before is not { } before)
            return null;
        goal.Edit(work.Now, call.Actor.Id, before, "taken back");
        return $"{goal.Handle} {goal.Terms.Title} is as it was before";
    }

    /// <summary>The number stays taken, so that nobody's note about the goal ever means another one.</summary>
    private string? TakeGoalBack(Call call, UndoEntry entry)
    {
        if (call.Goal(entry.SubjectId) is not { } goal || goal.Terms != entry.After)
            return null;
        goal.Edit(work.Now, call.Actor.Id, goal.Terms with { Status = ObjectiveStatus.Dropped }, "added by mistake");
        return $"{goal.Handle} is gone again";
    }

    private static string? Tune(Call call, UndoEntry entry)
    {
        if (entry.SubjectId.Split('|') is not [var signal, var option, var after, var before])
            return null;
        if (call.Company.Thresholds.FirstOrDefault(own => own.Signal == signal && own.Name == option)?.Value != Value(after))
            return null;
        call.Company.Tune(signal, option, Value(before));
        return $"{option} of {signal} is as it was before";

        static double? Value(string text) => text.Length == 0 ? null : double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task<string?> ReopenAsync(Call call, UndoEntry entry, CancellationToken cancellation)
    {
        var roadblock = await work.Db.Roadblocks.Include(r => r.Steps).FirstOrDefaultAsync(r => r.Id == entry.SubjectId, cancellation);
        if (roadblock is null || roadblock.IsOpen || roadblock.ResolvedAt != entry.At)
            return null;
        roadblock.Reopen(work.Now, call.Actor.Id);
        return $"{roadblock.Handle} is open again";
    }

    private async Task<string?> ResumeAsync(UndoEntry entry, CancellationToken cancellation)
    {
        if (await standups.FindAsync(entry.SubjectId, cancellation) is not { State: StandupState.Paused } standup)
            return null;
        await standups.ResumeAsync(standup, cancellation);
        return "the stand-up goes on";
    }

    private async Task<string?> PutAsync(Call call, UndoEntry entry, bool back, CancellationToken cancellation)
    {
        var parts = entry.SubjectId.Split('|');
        if (call.People.Team(parts[0]) is not { } team)
            return null;
        var people = parts[1..].Where(id => team.Has(id) != back).ToList();
        if (people.Count == 0)
            return null;
        if (back)
        {
            team.Add(people.Select(call.People.Member).OfType<Member>());
            await standups.ReturnToOpenRunsAsync(team.Id, people.ToHashSet(StringComparer.Ordinal), cancellation);
        }
        else
            team.Remove(people);
        await standups.ReplanTeamAsync(team.Id, cancellation);
        return $"{string.Join(", ", people.Select(call.People.NameOf))} {(people.Count == 1 ? "is" : "are")} {(back ? "in" : "no longer in")} {team.Name}";
    }

    private async Task<string?> PromiseAsync(UndoEntry entry, CancellationToken cancellation)
    {
        var id = PromiseStep.IdIn(entry.SubjectId);
        return await work.Db.Commitments.FirstOrDefaultAsync(c => c.Id == id, cancellation) is { } promise && PromiseStep.TryTakeBack(promise, entry.SubjectId, work.Now)
            ? $"{promise.Handle} stands as before"
            : null;
    }

    private async Task<string?> StayAsync(UndoEntry entry, CancellationToken cancellation)
    {
        var parts = entry.SubjectId.Split('|');
        var (from, to) = (DateOnly.ParseExact(parts[0], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DateOnly.ParseExact(parts[1], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var absence = await work.Db.Absences.FirstOrDefaultAsync(a => a.MemberId == entry.MemberId && a.From == from && a.To == to, cancellation);
        if (absence is null)
            return null;
        work.Db.Absences.Remove(absence);
        return "you are not away";
    }
}
