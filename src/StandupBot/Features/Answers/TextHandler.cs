using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Text.Replies;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Answers;

/// <summary>Free text as an answer: a first one, a further one, an edited or a deleted one (behaviours 31, 33, 35, 36).</summary>
public sealed class TextHandler(UnitOfWork work, RunFinder runs, ReplyReader reader, CheckInRecorder recorder, AnswerMessages messages)
{
    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Text text, CancellationToken cancellation)
    {
        var earlier = text.Edited ? await BySourceAsync(actor, text.MessageRef, cancellation) : null;
        var run = earlier is null ? await runs.ForTextAsync(actor.Member, text, cancellation) : await runs.ByIdAsync(earlier.RunId, cancellation);
        if (run is not null && !await IsOfTeamAsync(actor, run, cancellation))
            return InboundReply.Done;
        if (run is not null)
            await AnswerAsync(actor, run, new SourceText(text.MessageRef, text.Body), cancellation);
        else if (text.ChannelId is null)
            messages.NothingAsked(actor, text.EventKey);
        else if (await runs.IsTooEarlyAsync(text, cancellation))
            return InboundReply.TooEarly.Instance;
        return InboundReply.Done;
    }

    public async Task<InboundReply> WithdrawAsync(Actor actor, Inbound.Deletion deletion, CancellationToken cancellation)
    {
        if (await BySourceAsync(actor, deletion.MessageRef, cancellation) is not { } checkIn || await runs.ByIdAsync(checkIn.RunId, cancellation) is not { } run)
            return InboundReply.Done;
        List<SourceText> left = [.. checkIn.Sources.Where(s => s.Ref != deletion.MessageRef)];
        if (left.Count > 0)
            await RecordAsync(actor, run, left, cancellation);
        else
        {
            await recorder.WithdrawAsync(checkIn, cancellation);
            await messages.WithdrawnAsync(actor, run, checkIn, cancellation);
        }

        return InboundReply.Done;
    }

    /// <summary>A text is put in the place of the one with the same reference, or after the others.</summary>
    public async Task<CheckIn?> AnswerAsync(Actor actor, Run run, SourceText text, CancellationToken cancellation)
    {
        if (EmptyReply.RefusalOf(text.Text) is { } reason)
        {
            await messages.RefusedAsync(actor, run, text.Ref, reason, cancellation);
            return null;
        }

        var known = (await recorder.FindAsync(run, actor.Member, cancellation))?.Sources ?? [];
        IReadOnlyList<SourceText> sources = known.Any(s => s.Ref == text.Ref)
            ? [.. known.Select(s => s.Ref == text.Ref ? text : s)]
            : [.. known, text];
        return await RecordAsync(actor, run, sources, cancellation);
    }

    private async Task<CheckIn> RecordAsync(Actor actor, Run run, IReadOnlyList<SourceText> sources, CancellationToken cancellation)
    {
        var asked = run.Questions is null ? null : StandupQuestions.On(run.Date, await WorkdaysAsync(run, cancellation), run.Questions);
        var draft = await reader.ReadAsync(actor, asked, [.. sources.Select(s => s.Text)], cancellation);
        var checkIn = await recorder.RecordAsync(run, actor.Member, draft, sources, cancellation);
        await messages.RecordedAsync(actor, run, checkIn, confirm: true, cancellation);
        return checkIn;
    }

    private async Task<IReadOnlyList<DayOfWeek>> WorkdaysAsync(Run run, CancellationToken cancellation) =>
        (await work.Db.Teams.SingleAsync(t => t.Id == run.TeamId, cancellation)).Workdays;

    /// <summary>A colleague of another team may write into the thread; that is a remark, not an answer.</summary>
    private async Task<bool> IsOfTeamAsync(Actor actor, Run run, CancellationToken cancellation) =>
        run.Asks(actor.Id) || (await work.TeamAsync(run.TeamId, cancellation)).Has(actor.Id);

    private async Task<CheckIn?> BySourceAsync(Actor actor, string messageRef, CancellationToken cancellation)
    {
        var since = DateOnly.FromDateTime(work.Now.UtcDateTime).AddDays(-14);
        var recent = await work.Db.CheckIns.Where(c => c.MemberId == actor.Id && c.Date >= since).ToListAsync(cancellation);
        return recent.Find(c => c.Sources.Any(s => s.Ref == messageRef));
    }
}
