using StandupBot.Core.Delivery;

namespace StandupBot.Delivery;

/// <summary>Leased messages that have to keep their order: the next one goes only when the one before it is settled.</summary>
internal sealed class Lane
{
    private readonly Queue<OutboxMessage> waiting;

    private Lane(IEnumerable<OutboxMessage> messages) => waiting = new Queue<OutboxMessage>(messages);

    public OutboxMessage? Next => waiting.TryPeek(out var next) ? next : null;

    public static IEnumerable<Lane> Of(IEnumerable<OutboxMessage> batch) =>
        batch.GroupBy(m => m.Lane, StringComparer.Ordinal).Select(lane => new Lane(WithoutOvertaken([.. lane])));

    public OutboxMessage Take() => waiting.Dequeue();

    /// <summary>Gives everything that is left back to the table, not to be looked at before this instant.</summary>
    public void GiveBack(DateTimeOffset until)
    {
        while (waiting.TryDequeue(out var message))
            message.Wait(until);
    }

    /// <summary>Of several edits of one message only the newest is worth sending.</summary>
    private static IEnumerable<OutboxMessage> WithoutOvertaken(IReadOnlyList<OutboxMessage> lane)
    {
        foreach (var message in lane)
        {
            if (message.Edits is not null && message != lane[^1])
                message.Supersede();
            else
                yield return message;
        }
    }
}
