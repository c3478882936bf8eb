using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Standups;
using StandupBot.Replay.Output;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Replay;

/// <summary>Reads what a replay left in its database: every message that went out, every run as it ended, signals and scores.</summary>
public sealed class ReplayRecord(StandupBotDb db)
{
    public async Task<ReplayOutput> ReadAsync(CancellationToken cancellation) => new()
    {
        Runs = await RunsAsync(cancellation),
        Messages = MessagesInOrder(),
        Signals = await SignalsAsync(cancellation),
        Scores = await ScoresAsync(cancellation),
    };

    private async Task<IReadOnlyList<RunLine>> RunsAsync(CancellationToken cancellation)
    {
        var runs = await db.Runs.IgnoreQueryFilters().AsNoTracking().ToListAsync(cancellation);
        var answers = (await db.CheckIns.IgnoreQueryFilters().Where(c => c.WithdrawnAt == null)
            .Select(c => new { c.RunId, c.MemberId, c.Late }).ToListAsync(cancellation)).ToLookup(c => c.RunId, StringComparer.Ordinal);
        return [.. runs.Select(run => Line(run, answers[run.Id].ToDictionary(c => c.MemberId, c => c.Late, StringComparer.Ordinal)))];
    }

    private static RunLine Line(Run run, Dictionary<string, bool> lateOf)
    {
        var expected = run.Participants.Select(p => p.MemberId).ToList();
        return new RunLine
        {
            Standup = run.StandupId, Date = run.Date, Opened = run.SkippedBecause is null ? run.OpenedAt : null, Closed = run.ClosedAt,
            Expected = expected, Answered = [.. expected.Where(lateOf.ContainsKey)],
            Late = [.. expected.Where(id => lateOf.GetValueOrDefault(id))], Absent = run.Absent, Skipped = run.SkippedBecause,
        };
    }

    /// <summary>Streamed: a long history says more than fits comfortably into memory.</summary>
    private IEnumerable<MessageLine> MessagesInOrder() =>
        db.Outbox.IgnoreQueryFilters().AsNoTracking().Where(m => m.State == OutboxState.Sent)
            .OrderBy(m => m.SentAt).ThenBy(m => m.Sequence).AsEnumerable()
            .Select(m => new MessageLine(m.SentAt!.Value, m.Key, ToText(m.To), m.Kind, m.Edits, m.Message));

    private static string ToText(Destination to) => to switch
    {
        Destination.Channel channel => channel.ChannelId,
        Destination.Thread thread => thread.ChannelId,
        Destination.Direct direct => direct.MemberId,
        Destination.Private inPrivate => inPrivate.MemberId,
        _ => throw new InvalidOperationException($"Unknown destination {to.GetType().Name}."),
    };

    private async Task<IReadOnlyList<SignalLine>> SignalsAsync(CancellationToken cancellation)
    {
        var log = await db.SignalLog.IgnoreQueryFilters().AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancellation);
        return [.. log.Select(Line)];
    }

    private static SignalLine Line(SignalLogRow entry)
    {
        var rule = SignalCatalogue.Find(entry.State.SignalId) ?? throw new InvalidOperationException($"The log names a signal {entry.State.SignalId} that there is not.");
        return SignalLine.Of(new SignalChange(entry.At, entry.Kind, entry.State, entry.By), rule.Definition) with { Told = entry.Told };
    }

    private async Task<IReadOnlyList<ScoreLine>> ScoresAsync(CancellationToken cancellation)
    {
        var scores = await db.Scores.IgnoreQueryFilters().AsNoTracking().OrderBy(s => s.Day).ThenBy(s => s.Scope).ToListAsync(cancellation);
        return [.. scores.Select(s => new ScoreLine(s.Sheet, s.TimeToRealign))];
    }
}
