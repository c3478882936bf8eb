using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Commands.Replies;

/// <summary>A promise in one line.</summary>
/// <param name="Goal">The goal that delivers it, as "Hotel contract (G6)".</param>
/// <param name="Manages">True when the reader may say what becomes of it.</param>
public sealed record PromiseLine(string Handle, string Customer, string What, DateOnly Due, PersonLabel Owner, string? Goal, bool Manages);

/// <summary>Composes <c>/goals promises</c>: the next due first, each with the taps that settle it.</summary>
public static class PromisesReply
{
    private const int MostRows = 20;

    public static Message Of(IReadOnlyList<PromiseLine> open, DateOnly today)
    {
        if (open.Count == 0)
            return Message.Of("No promise is open. /goals promise and the customer, what and by when writes one down.");
        List<Block> blocks = [new Block.Heading("Promised to customers"), .. open.Take(MostRows).Select(p => new Block.Row(Line(p, today), Buttons(p)))];
        if (open.Count > MostRows)
            blocks.Add(new Block.Context($"and {open.Count - MostRows} more, due later."));
        var late = open.Count(p => p.Due < today);
        return new($"{Wording.Count(open.Count, "promise")} open{(late > 0 ? $", {late} past {(late == 1 ? "its" : "their")} day" : "")}.", blocks);
    }

    private static RichText Line(PromiseLine promise, DateOnly today)
    {
        var when = promise.Due < today ? $"was due {Say.Day(promise.Due)}" : $"by {Say.Near(promise.Due, today)}";
        return RichText.Strong($"{Wording.OneLine(promise.What)} ({promise.Handle})")
            .Then($" for {Wording.OneLine(promise.Customer)}, {when}, ").Then(Wording.Person(promise.Owner))
            .Then(promise.Goal is { } goal ? $"; {goal} delivers it" : "; no goal stands behind it");
    }

    private static IReadOnlyList<Button> Buttons(PromiseLine promise) => !promise.Manages ? [] :
    [
        CommandTap.Run("Kept", $"/goals promise kept {promise.Handle}", ButtonStyle.Primary),
        CommandTap.Run("Another day...", $"/goals promise move {promise.Handle}"),
        .. promise.Goal is null ? [CommandTap.Run("Which goal?", $"/goals promise link {promise.Handle}")] : Array.Empty<Button>(),
        CommandTap.Run("Cancel", $"/goals promise cancel {promise.Handle}"),
    ];
}
