using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Telemetry;

namespace StandupBot.Delivery;

/// <summary>The leased lanes of one look: ready to go, held up by a limit or by an earlier message, or with a message on its way.</summary>
public sealed class Departures(PaceKeeper paces, Leases leases, TimeProvider clock, IOptions<DeliveryOptions> options)
{
    /// <summary>The longest that a leased message waits here for its turn; for longer it goes back to the table.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly Queue<Lane> ready = new();
    private readonly List<Lane> blocked = [];
    private readonly PriorityQueue<Lane, DateTimeOffset> pausing = new();
    private readonly List<Boarding> boarding = [];
    private readonly List<Flight> away = [];

    internal bool IsIdle => ready.Count + blocked.Count + pausing.Count + boarding.Count + away.Count == 0;

    /// <summary>Messages that leave as soon as that is written down.</summary>
    internal IEnumerable<OutboxMessage> AtTheGate => boarding.Select(b => b.Message);

    /// <summary>
    /// True for the lane of a message that is still here. A clock that jumped, or a host that slept, ends a lease before its time: what comes
    /// of the message is waited for, it is not sent a second time, and nothing behind it overtakes it.
    /// </summary>
    internal bool Holds(string lane) => away.Any(f => f.Message.Lane == lane) || boarding.Any(b => b.Message.Lane == lane)
        || ready.Concat(blocked).Concat(pausing.UnorderedItems.Select(p => p.Element)).Any(l => l.Next is { } next && next.Lane == lane);

    internal void Add(Lane lane)
    {
        if (lane.Next is not null)
            ready.Enqueue(lane);
    }

    /// <summary>Its next message belongs to one that is not delivered yet: it tries again when something else has landed.</summary>
    internal void Block(Lane lane) => blocked.Add(lane);

    /// <summary>The lane whose turn it is; null while as much is on its way as may be.</summary>
    internal Lane? Next()
    {
        while (pausing.TryPeek(out _, out var until) && until <= clock.GetUtcNow())
            ready.Enqueue(pausing.Dequeue());
        return away.Count + boarding.Count < options.Value.Parallel && ready.TryDequeue(out var lane) ? lane : null;
    }

    /// <summary>Lets the lane's next message leave with the others, or holds the lane up for as long as a limit asks.</summary>
    internal void Depart(Lane lane, Dispatch.Ready go)
    {
        var limits = go.Platform.PacesOf(go.Message);
        var now = clock.GetUtcNow();
        var wait = leases.LastsFor(lane.Next!) ? paces.Take(limits, now) : TimeSpan.Zero;
        if (wait > LongestPause || !leases.LastsFor(lane.Next!))
            lane.GiveBack(now + wait);
        else if (wait > TimeSpan.Zero)
            pausing.Enqueue(lane, now + wait);
        else
            Board(lane, go, limits);
    }

    /// <returns>True when any left.</returns>
    internal bool TakeOff()
    {
        away.AddRange(boarding.Select(b => new Flight(b.Lane, b.Message, b.Limits, b.Go.Message.MayHaveArrived, AskAsync(b.Go))));
        var any = boarding.Count > 0;
        boarding.Clear();
        return any;
    }

    private void Board(Lane lane, Dispatch.Ready go, IReadOnlyList<Pace> limits)
    {
        var message = lane.Take();
        if (leases.KeepsThem)
            message.Depart();
        boarding.Add(new Boarding(lane, message, limits, go));
    }

    /// <summary>The platform asked to be left alone for a while: that holds for all that shares these limits.</summary>
    internal void Hold(IReadOnlyList<Pace> limits, TimeSpan after) => paces.Hold(limits, clock.GetUtcNow() + after);

    internal IReadOnlyList<Flight> TakeLanded()
    {
        List<Flight> landed = [.. away.Where(f => f.Answer.IsCompleted)];
        away.RemoveAll(landed.Contains);
        if (landed.Count > 0)
            Unblock();
        return landed;
    }

    /// <summary>What still waits for a message of another look, when nothing else is left here.</summary>
    internal void GiveBackStuck()
    {
        if (ready.Count + pausing.Count + away.Count > 0)
            return;
        foreach (var lane in blocked)
            lane.GiveBack(clock.GetUtcNow().AddSeconds(1));
        blocked.Clear();
    }

    /// <summary>Everything that is not on its way: the host closes.</summary>
    internal void GiveBackAll()
    {
        foreach (var lane in ready.Concat(blocked).Concat(pausing.UnorderedItems.Select(p => p.Element)))
            lane.GiveBack(clock.GetUtcNow());
        ready.Clear();
        blocked.Clear();
        pausing.Clear();
    }

    /// <summary>Until something lands, a pause ends, the table is to be looked at again, or the host closes.</summary>
    internal async Task WaitAsync(Task refill, CancellationToken closing)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(closing);
        List<Task> any = [.. away.Select(f => f.Answer)];
        if (away.Count < options.Value.Parallel && !refill.IsCanceled)
            any.Add(refill);
        if (pausing.TryPeek(out _, out var until))
            any.Add(Task.Delay(Positive(until - clock.GetUtcNow()), clock, enough.Token));
        await Task.WhenAny(any);
        await enough.CancelAsync();
    }

    private void Unblock()
    {
        foreach (var lane in blocked)
            ready.Enqueue(lane);
        blocked.Clear();
    }

    private static async Task<DeliveryResult> AskAsync(Dispatch.Ready go)
    {
        using var span = Instruments.Activities.StartActivity("send");
        try
        {
            return await go.Platform.SendAsync(go.Message, CancellationToken.None);
        }
#pragma warning disable CA1031 // A bug in an adapter holds up its own message, not everybody else's (behaviour 50).
        catch (Exception bug)
#pragma warning restore CA1031
        {
            return new DeliveryResult.TryLater(null, $"the adapter failed: {bug.GetType().Name}") { MayHaveArrived = true };
        }
    }

    private static TimeSpan Positive(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}

/// <summary>A message that is to leave, and the limits that it used up.</summary>
internal sealed record Boarding(Lane Lane, OutboxMessage Message, IReadOnlyList<Pace> Limits, Dispatch.Ready Go);

/// <summary>A message on its way.</summary>
/// <param name="Doubtful">An earlier try may have arrived; this one does not change that unless it arrives itself.</param>
internal sealed record Flight(Lane Lane, OutboxMessage Message, IReadOnlyList<Pace> Limits, bool Doubtful, Task<DeliveryResult> Answer)
{
    /// <summary>What the platform said, with what was in doubt before.</summary>
    public async Task<DeliveryResult> ResultAsync() =>
        await Answer is var result && Doubtful && result is DeliveryResult.TryLater later ? later with { MayHaveArrived = true } : result;
}
