using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Delivery;

/// <summary>
/// Sends what is due, at least once, in order within a lane, several lanes at a time, no faster than the platforms allow. Only this flow
/// touches the database; the sends run beside it, and what they bring home is written down together, with what leaves next. A crash can
/// repeat just the messages that were on their way at that moment, and those are marked, so that a platform that can look for them does.
/// </summary>
public sealed class Pump(
    StandupBotDb db, Leases leases, Sender sender, Settlement settlement, Departures departures, PumpBell bell, TimeProvider clock,
    IOptions<DeliveryOptions> options)
{
    private bool more;

    /// <param name="closing">Begins nothing new, waits for what is on its way and writes it down.</param>
    /// <returns>True when another look may find something at once.</returns>
    public async Task<bool> LookAsync(CancellationToken closing)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(closing);
        more = await RefillAsync();
        Task? refill = null;
        while (true)
        {
            if (await StepAsync(closing))
                continue;
            departures.GiveBackStuck();
            more |= await settlement.SaveAsync(CancellationToken.None);
            if (departures.IsIdle)
                break;
            refill ??= bell.WaitAsync(TimeSpan.FromSeconds(options.Value.PollSeconds), clock, ended.Token);
            await departures.WaitAsync(refill, closing);
            if (!refill.IsCompletedSuccessfully)
                continue;
            refill = null;
            more |= await RefillAsync();
        }

        await ended.CancelAsync();
        db.ChangeTracker.Clear();
        return more && !closing.IsCancellationRequested;
    }

    private async Task<bool> RefillAsync()
    {
        // No cancellation: a lease that is taken is either used or given back.
        var batch = await leases.TakeAsync(CancellationToken.None);
        foreach (var lane in Lane.Of(batch.Where(m => !departures.Holds(m.Lane))))
            departures.Add(lane);
        return batch.Count == options.Value.BatchSize;
    }

    /// <summary>Puts down what came back and lets leave what can, without waiting for either.</summary>
    /// <returns>True when that made room for more.</returns>
    private async Task<bool> StepAsync(CancellationToken closing)
    {
        if (closing.IsCancellationRequested)
            departures.GiveBackAll();
        var landed = departures.TakeLanded();
        foreach (var flight in landed)
            await LandAsync(flight.Lane, flight.Message, await flight.ResultAsync(), flight.Limits);
        while (departures.Next() is { } lane)
            await StartAsync(lane);
        if (leases.KeepsThem && departures.AtTheGate.Any())
            await NoteDeparturesAsync();
        return departures.TakeOff() || landed.Count > 0;
    }

    /// <summary>Together with what came back: one transaction a wave, however many messages are in it.</summary>
    private async Task NoteDeparturesAsync()
    {
        more |= await settlement.SaveAsync(CancellationToken.None);
        foreach (var unfollowed in departures.AtTheGate.Where(m => db.Entry(m).State == EntityState.Detached))
            await leases.NoteDepartureAsync(unfollowed, CancellationToken.None);
    }

    private async Task StartAsync(Lane lane)
    {
        switch (await sender.PrepareAsync(lane.Next!, CancellationToken.None))
        {
            case Dispatch.NotYet:
                departures.Block(lane);
                break;
            case Dispatch.Settled settled:
                await LandAsync(lane, lane.Take(), settled.Result, []);
                break;
            case Dispatch.Ready go:
                departures.Depart(lane, go);
                break;
        }
    }

    private async Task LandAsync(Lane lane, OutboxMessage message, DeliveryResult result, IReadOnlyList<Pace> limits)
    {
        await settlement.PutDownAsync(message, result, CancellationToken.None);
        if (result is DeliveryResult.TryLater { After: { } after })
            departures.Hold(limits, after);
        // What waits is not overtaken by what was written later.
        if (message.State == OutboxState.Pending)
            lane.GiveBack(message.DueAt);
        departures.Add(lane);
    }
}
