using System.Collections.Concurrent;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;

namespace StandupBot.Tests.Delivery;

/// <summary>A chat platform that says what a test tells it to, when a test tells it to.</summary>
internal sealed class SlowPlatform : IChatPlatform
{
    private readonly ConcurrentQueue<OutboundMessage> asked = new();

    public string Name => "local";

    /// <summary>What was handed over, in that order; repeats included.</summary>
    public IReadOnlyList<OutboundMessage> Asked => [.. asked];

    public IReadOnlyList<string> AskedKeys => [.. asked.Select(a => a.Id)];

    public Func<OutboundMessage, Task<DeliveryResult>> Answer { get; set; } = Arrived;

    public Func<OutboundMessage, IReadOnlyList<Pace>> Paces { get; set; } = _ => [];

    public static Task<DeliveryResult> Arrived(OutboundMessage message) =>
        Task.FromResult<DeliveryResult>(new DeliveryResult.Delivered(message.EditsRef ?? $"ref-{message.Id}"));

    public async ValueTask<DeliveryResult> SendAsync(OutboundMessage delivery, CancellationToken cancellation)
    {
        asked.Enqueue(delivery);
        return await Answer(delivery);
    }

    public IReadOnlyList<Pace> PacesOf(OutboundMessage delivery) => Paces(delivery);
}
