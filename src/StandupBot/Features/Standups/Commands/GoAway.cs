using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Features.Commands;
using StandupBot.Features.Directory;
using StandupBot.Features.Signals;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Standups.Commands;

/// <summary><c>/standup away</c> and <c>back</c>: not asked and not missed in between (behaviour 28).</summary>
public sealed class GoAway(UnitOfWork work, DirectoryDesk directory, SnapshotLoader snapshots, UndoDesk undo) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<StandupCommand.Away>(AwayAsync), Verb.Of<StandupCommand.Back>(BackAsync)];

    private async Task<Reply> AwayAsync(Call call, StandupCommand.Away away, CancellationToken cancellation)
    {
        Member? stand = null;
        if (away.Delegate is { } typed && !call.TryMember(typed, out stand, out var unclear))
            return unclear;
        if (stand?.Id == call.Actor.Id)
            return Reply.Say("You cannot stand in for yourself; name somebody else, or nobody.");
        if (await work.Db.Absences.AnyAsync(a => a.MemberId == call.Actor.Id && a.From <= away.From && a.To >= away.Until, cancellation))
            return Reply.Say($"You are away {Days(away.From, away.Until)} already; nothing changed.");
        directory.GoAway(call.Company.Id, call.Actor.Id, away.From, away.Until, stand?.Id);
        if (away.From <= call.Today)
            await LeaveOpenRunsAsync(call, cancellation);
        var workdays = new WorkCalendar(await snapshots.PeopleAsync(cancellation)).MemberIfPresent(call.Actor.Id).Count(new DaySpan(away.From, away.Until));
        var length = workdays switch { 0 => ", which are no working days of yours", 1 => ", one working day", _ => $", {workdays} working days" };
        var deputy = stand is null ? "" : $" {stand.Name} stands in for you.";
        var change = undo.Keep(call, UndoActs.Absence, string.Create(CultureInfo.InvariantCulture, $"{away.From:yyyy-MM-dd}|{away.Until:yyyy-MM-dd}"));
        return ChangeReply.Said($"You are away {Days(away.From, away.Until)}{length}: nobody asks you and nobody misses you.{deputy} /standup back ends it.", change);
    }

    private async Task<Reply> BackAsync(Call call, StandupCommand.Back back, CancellationToken cancellation)
    {
        var now = await work.Db.Absences.Where(a => a.MemberId == call.Actor.Id && a.From <= call.Today && a.To >= call.Today).ToListAsync(cancellation);
        if (now.Count == 0)
            return Reply.Say("You are not away today, so there is nothing to end.");
        foreach (var absence in now)
        {
            if (absence.From == call.Today)
                work.Db.Absences.Remove(absence);
            else
                absence.To = call.Today.AddDays(-1);
        }

        foreach (var run in await OpenRunsAsync(call, cancellation))
            if (run.Of(call.Actor.Id) is { Skipped: true } participant)
                run.Update(participant with { Skipped = false });
        return Reply.Say("Welcome back. You are asked again from the next stand-up on.", CommandTap.Run("Answer today's", "/standup"));
    }

    /// <summary>A run that is open already asked: now nobody waits for the answer.</summary>
    private async Task LeaveOpenRunsAsync(Call call, CancellationToken cancellation)
    {
        foreach (var run in await OpenRunsAsync(call, cancellation))
            run.Update(run.Of(call.Actor.Id)! with { Skipped = true });
    }

    private async Task<IReadOnlyList<Core.Standups.Run>> OpenRunsAsync(Call call, CancellationToken cancellation) =>
        [.. (await work.Db.Runs.Where(r => r.ClosedAt == null && r.SkippedBecause == null).ToListAsync(cancellation)).Where(r => r.Asks(call.Actor.Id))];

    private static string Days(DateOnly from, DateOnly until) => from == until ? $"on {LocalTimes.Day(from)}" : $"from {LocalTimes.Day(from)} to {LocalTimes.Day(until)}";
}
