using StandupBot.Core.Standups;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Answers;

/// <summary>An answer to a named stand-up: the open run, or late to the latest one (behaviour 40).</summary>
public sealed class AnswerStandup(UnitOfWork work, RunFinder runs, CheckInRecorder recorder, TextHandler texts, AnswerMessages messages)
{
    /// <summary>A filled-in form. One with nothing in it is refused, and the member is told.</summary>
    public async Task FormAsync(Actor actor, string standupId, CheckInDraft draft, string eventKey, CancellationToken cancellation)
    {
        if (await runs.OfStandupAsync(standupId, cancellation) is not { } run)
            messages.NothingAsked(actor, eventKey);
        else if (draft.IsEmpty)
            await messages.RefusedAsync(actor, run, eventKey, Core.Text.Replies.EmptyReply.Reason, cancellation);
        else
            await RecordAsync(actor, run, draft, cancellation);
    }

    public async Task TextAsync(Actor actor, string standupId, SourceText text, CancellationToken cancellation)
    {
        if (await runs.OfStandupAsync(standupId, cancellation) is { } run)
            await texts.AnswerAsync(actor, run, text, cancellation);
        else
            messages.NothingAsked(actor, text.Ref);
    }

    public async Task RecordAsync(Actor actor, Run run, CheckInDraft draft, CancellationToken cancellation)
    {
        var checkIn = await recorder.RecordAsync(run, actor.Member, draft, [], cancellation);
        await messages.RecordedAsync(actor, run, checkIn, confirm: false, cancellation);
    }

    public void SameWork(string companyId, string a, string b, SameWorkVerdict verdict, string by) =>
        work.Db.SameWorkAnswers.Add(new SameWorkAnswer { CompanyId = companyId, A = a, B = b, Verdict = verdict, By = by, At = work.Now });
}
