using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.External;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Features.Standups.Commands;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Outside;

/// <summary><c>/goals promises</c> and what becomes of one: kept, moved, cancelled, linked. Each step can be taken back.</summary>
public sealed class PromiseVerbs(OutsideDesk desk, UndoDesk undo, Replies replies) : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Promises>(ListAsync),
        Verb.Of<GoalsCommand.KeepPromise>((call, keep, cancellation) => ChangeAsync(call, keep.Which, promise => Keep(call, promise), cancellation)),
        Verb.Of<GoalsCommand.MovePromise>((call, move, cancellation) => ChangeAsync(call, move.Which, promise => Move(call, promise, move.Due), cancellation)),
        Verb.Of<GoalsCommand.CancelPromise>((call, cancel, cancellation) => ChangeAsync(call, cancel.Which, promise => Cancel(call, promise), cancellation)),
        Verb.Of<GoalsCommand.LinkPromise>((call, link, cancellation) => ChangeAsync(call, link.Which, promise => Link(call, promise, link.Goal), cancellation)),
    ];

    private async Task<Reply> ListAsync(Call call, GoalsCommand.Promises promises, CancellationToken cancellation)
    {
        if (call.May.SeePromises() is Permission.Refused no)
            return Reply.No(no);
        var open = await desk.OpenAsync(cancellation);
        return PromisesReply.Of([.. open.Where(p => Sees(call, p)).Select(p => Line(call, p))], call.Today);
    }

    private async Task<Reply> ChangeAsync(Call call, PromiseRef typed, Func<Commitment, Reply> change, CancellationToken cancellation)
    {
        if (await desk.FindAsync(typed, cancellation) is not { } promise || !Sees(call, promise))
            return Reply.Say($"There is no promise {typed.Text}.", CommandTap.Run("Show the promises", "/goals promises"));
        if (call.May.ManagePromise(promise, call.People.Teams) is Permission.Refused no)
            return Reply.No(no);
        return promise.IsOpen
            ? change(promise)
            : Reply.Say($"{Named(promise)} is {(promise.State == CommitmentState.Kept ? "kept" : "cancelled")} already; nothing changed.");
    }

    private Reply Keep(Call call, Commitment promise) => Done(call, promise, desk.Keep, "Kept", "kept");

    private Reply Move(Call call, Commitment promise, DateOnly due) => promise.Due == due
        ? Reply.Say($"{Named(promise)} is due {LocalTimes.Day(due)} already; nothing changed.")
        : Done(call, promise, p => desk.Renegotiate(p, due), $"Moved to {LocalTimes.Day(due)}", $"due {LocalTimes.Day(due)} now");

    private Reply Cancel(Call call, Commitment promise) => call.Source.Confirmed
        ? Done(call, promise, desk.Cancel, "Cancelled", "cancelled")
        : Confirm.Ask(
            $"Cancel {Named(promise)}? It stays in the books as cancelled. You can undo it.", "Cancel it", $"/goals promise cancel {promise.Handle}",
            CommandTap.Run("Only another day...", $"/goals promise move {promise.Handle}"));

    private Reply Link(Call call, Commitment promise, GoalRef typed)
    {
        if (!call.TryGoal(typed, out var goal, out var unclear))
            return unclear;
        if (promise.ObjectiveId == goal.Id)
            return Reply.Say($"{GoalNotices.Named(goal)} delivers {Named(promise)} already; nothing changed.");
        var before = PromiseStep.Of(promise);
        promise.ObjectiveId = goal.Id;
        return ChangeReply.Said($"{GoalNotices.Named(goal)} delivers {Named(promise)} now.", undo.Keep(call, UndoActs.Promise, PromiseStep.Subject(promise, before)));
    }

    private Reply Done(Call call, Commitment promise, Action<Commitment> step, string said, string told)
    {
        var before = PromiseStep.Of(promise);
        step(promise);
        var change = undo.Keep(call, UndoActs.Promise, PromiseStep.Subject(promise, before));
        replies.Tell(call, promise.OwnerId, Message.Of($"{call.Actor.Member.Name} says that {Named(promise)} is {told}."));
        return ChangeReply.Said($"{said}: {Named(promise)}.", change);
    }

    /// <summary>A promise is seen by whoever gave it, by those who share a team with them, and by those who see its goal.</summary>
    internal static bool Sees(Call call, Commitment promise) =>
        promise.OwnerId == call.Actor.Id
        || (call.People.Member(promise.OwnerId) is { } owner && call.May.SeeAnswersOf(owner, call.People.Teams).IsGranted)
        || (call.Goal(promise.ObjectiveId) is { } goal && call.Sees(goal));

    private static PromiseLine Line(Call call, Commitment promise) => new(
        promise.Handle, promise.Customer, promise.What, promise.Due, call.Person(promise.OwnerId)!,
        call.Goal(promise.ObjectiveId) is { } goal && call.Sees(goal) ? GoalNotices.Named(goal) : null,
        call.May.ManagePromise(promise, call.People.Teams).IsGranted);

    private static string Named(Commitment promise) => $"\"{promise.What}\" for {promise.Customer} ({promise.Handle})";
}
