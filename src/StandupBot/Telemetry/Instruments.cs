using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace StandupBot.Telemetry;

/// <summary>
/// What is measured while the bot runs: counts, times and ids of kinds, never a word of an answer and nobody's name. Names follow
/// https://opentelemetry.io/docs/specs/semconv/general/metrics/ (units in seconds).
/// </summary>
public sealed class Instruments : IDisposable
{
    public const string Name = "StandupBot";

    /// <summary>Traces: one span an event that was heard, one a message that was sent, one a digest.</summary>
    public static readonly ActivitySource Activities = new(Name);

    private readonly Meter meter;
    private readonly Histogram<double> inbound;
    private readonly Histogram<double> digests;
    private readonly Counter<long> deliveries;
    private readonly Counter<long> signals;
    private long waiting;
    private double oldest;
    private long arrivals;
    private double oldestArrival;

    public Instruments(IMeterFactory meters)
    {
        meter = meters.Create(Name);
        inbound = meter.CreateHistogram<double>("standupbot.inbound.duration", "s", "From an event's arrival to its commit.");
        digests = meter.CreateHistogram<double>("standupbot.digest.duration", "s", "Composing one owner's digest.");
        deliveries = meter.CreateCounter<long>("standupbot.deliveries", "{message}", "Messages handed to a platform, by what it said.");
        signals = meter.CreateCounter<long>("standupbot.signals", "{signal}", "Signals that changed, by rule and change.");
        meter.CreateObservableGauge("standupbot.outbox.waiting", () => Interlocked.Read(ref waiting), "{message}", "Messages that wait to be sent.");
        meter.CreateObservableGauge("standupbot.outbox.oldest", () => Volatile.Read(ref oldest), "s", "Age of the oldest message that is due.");
        meter.CreateObservableGauge("standupbot.intake.waiting", () => Interlocked.Read(ref arrivals), "{event}", "Events that were acknowledged and wait to be handled.");
        meter.CreateObservableGauge("standupbot.intake.oldest", () => Volatile.Read(ref oldestArrival), "s", "Age of the oldest of them.");
    }

    public void Heard(string kind, string outcome, TimeSpan took) =>
        inbound.Record(took.TotalSeconds, new("kind", kind), new KeyValuePair<string, object?>("outcome", outcome));

    public void Delivered(string outcome) => deliveries.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void SignalChanged(string rule, string change) => signals.Add(1, new("rule", rule), new KeyValuePair<string, object?>("change", change));

    public void Digested(TimeSpan took) => digests.Record(took.TotalSeconds);

    public void OutboxStands(long messages, TimeSpan ageOfOldest)
    {
        Interlocked.Exchange(ref waiting, messages);
        Volatile.Write(ref oldest, ageOfOldest.TotalSeconds);
    }

    public void IntakeStands(long events, TimeSpan ageOfOldest)
    {
        Interlocked.Exchange(ref arrivals, events);
        Volatile.Write(ref oldestArrival, ageOfOldest.TotalSeconds);
    }

    public void Dispose() => meter.Dispose();
}
