using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Outside;

/// <summary>
/// What mends a promise in danger: the goal that delivers it where there is none, else how that goal stands, another day, or the
/// word that it is kept. Who may not settle the promise is offered the goal alone.
/// </summary>
public sealed class PromiseFix(OutsideDesk desk, CommandHandler commands)
{
    public async Task<Reply> AnswerAsync(Call call, Finding finding, CancellationToken cancellation)
    {
        if (await desk.FindAsync(finding.Subjects[0], cancellation) is not { IsOpen: true } promise)
            return Reply.Say("That promise is settled: there is nothing to fix.");
        var (may, goal) = (call.May.ManagePromise(promise, call.People.Teams), Delivering(call, promise));
        if (goal is not null)
            return Reply.Say(finding.Why, [.. Buttons(call, promise, goal, may.IsGranted)]);
        return may is Permission.Refused no
            ? Reply.No(no)
            : await commands.AnswerAsync(call, "goals", $"promise link {promise.Handle}", cancellation);
    }

    private static IEnumerable<Button> Buttons(Call call, Commitment promise, Objective goal, bool manages)
    {
        if (call.Sees(goal))
            yield return CommandTap.Run($"How {goal.Handle} stands...", $"/goals update {goal.Handle}");
        if (!manages)
            yield break;
        yield return CommandTap.Run("Another day...", $"/goals promise move {promise.Handle}");
        yield return CommandTap.Run("Kept", $"/goals promise kept {promise.Handle}");
    }

    /// <summary>A dropped goal delivers nothing.</summary>
    private static Objective? Delivering(Call call, Commitment promise) =>
        call.Goal(promise.ObjectiveId) is { Terms.Status: not ObjectiveStatus.Dropped } goal ? goal : null;
}
