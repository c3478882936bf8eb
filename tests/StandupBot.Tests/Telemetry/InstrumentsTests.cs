using System.Diagnostics;
using System.Diagnostics.Metrics;
using StandupBot.Telemetry;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Telemetry;

public sealed class InstrumentsTests : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly List<(string Name, string Tags)> seen = [];

    public InstrumentsTests()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == Instruments.Name)
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, tags));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument, tags));
        listener.Start();
    }

    [Fact]
    public async Task A_day_is_measured_in_counts_and_times_and_says_nothing_of_what_was_written()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:00");
        await talk.SaysAsync("cleo", "Baked the secret rye");
        await talk.AtAsync("2026-03-02 18:00");
        var measured = Seen();
        Assert.Contains(("standupbot.inbound.duration", "kind=Text outcome=Accepted"), measured);
        Assert.Contains(("standupbot.deliveries", "outcome=Delivered"), measured);
        Assert.Contains(measured, m => m.Name == "standupbot.digest.duration");
        Assert.DoesNotContain(measured, m => m.Tags.Contains("rye", StringComparison.Ordinal) || m.Tags.Contains("cleo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_trace_shows_what_was_heard_what_was_sent_and_the_digest()
    {
        HashSet<string> spans = new(StringComparer.Ordinal);
        using ActivityListener traces = new()
        {
            ShouldListenTo = source => source.Name == Instruments.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                    spans.Add(span.OperationName);
            },
        };
        ActivitySource.AddActivityListener(traces);
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:00");
        await talk.SaysAsync("cleo", "Baked the rye");
        await talk.AtAsync("2026-03-02 18:00");
        lock (spans)
            Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "hear Text", "send", "digest" }, spans);
    }

    public void Dispose() => listener.Dispose();

    private IReadOnlyList<(string Name, string Tags)> Seen()
    {
        lock (seen)
            return [.. seen];
    }

    private void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var said = string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));
        lock (seen)
            seen.Add((instrument.Name, said));
    }
}
