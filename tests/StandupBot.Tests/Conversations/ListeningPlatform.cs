using StandupBot.Core.Chat;

namespace StandupBot.Tests.Conversations;

/// <summary>A chat platform that takes everything and remembers it. It can be told to refuse.</summary>
internal sealed class ListeningPlatform(TimeProvider clock) : IChatPlatform
{
    private readonly List<Spoken> spoken = [];

    public string Name => "local";

    public bool RefusesEdits { get; set; }

    /// <summary>What the platform says instead of taking a message; null where it takes it.</summary>
    public Func<OutboundMessage, DeliveryResult?>? Instead { get; set; }

    public IReadOnlyList<Spoken> Spoken => [.. spoken];

    public ValueTask<DeliveryResult> SendAsync(OutboundMessage delivery, CancellationToken cancellation)
    {
        if (Instead?.Invoke(delivery) is { } refusal)
            return ValueTask.FromResult(refusal);
        if (delivery.EditsRef is { } edited)
        {
            if (RefusesEdits)
                return ValueTask.FromResult<DeliveryResult>(new DeliveryResult.EditRefused("too old"));
            spoken.First(s => s.Ref == edited).Edit(delivery.Message);
            return ValueTask.FromResult<DeliveryResult>(new DeliveryResult.Delivered(edited));
        }

        spoken.Add(new Spoken(delivery, clock.GetUtcNow()));
        return ValueTask.FromResult<DeliveryResult>(new DeliveryResult.Delivered(delivery.Id));
    }
}
