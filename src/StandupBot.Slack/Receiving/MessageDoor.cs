using System.Text.Json;
using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// The quick way in for what people write: verified, looked at once, put down, answered. What it means is found out afterwards. Everything that needs
/// an answer of its own goes the other way, and so does what is wrong in any way.
/// </summary>
public sealed class MessageDoor
{
    public const string Source = "slack";

    /// <summary>Bytes that are kept free before a body, so that what is signed stands in one piece.</summary>
    public const int Room = 40;

    /// <summary>Slack repeats after a minute and after five; a peak is over by then.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(30);

    private static readonly SlackAnswer TooBusy = SlackAnswer.Refused(503, "Too busy.") with { RetryAfter = Later };

    private readonly IIntake? intake;
    private readonly IOptionsMonitor<SlackOptions> options;
    private readonly TimeProvider clock;

    /// <param name="intake">Null where the host keeps none: then everything is handled before it is answered.</param>
    internal MessageDoor(IIntake? intake, IOptionsMonitor<SlackOptions> options, TimeProvider clock) => (this.intake, this.options, this.clock) = (intake, options, clock);

    /// <param name="roomAndBody">The body as it came, behind <see cref="Room"/> free bytes; lent until this returns.</param>
    /// <returns>Null where <see cref="SlackReceiver"/> is to say what becomes of it.</returns>
    public ValueTask<SlackAnswer?> KnockAsync(Memory<byte> roomAndBody, string? stamp, string? signature)
    {
        if (intake is null || !SlackSignature.Holds(options.CurrentValue.SigningSecret, stamp, signature, roomAndBody.Span, Room, clock.GetUtcNow()))
            return default;
        return TakeAsync(roomAndBody[Room..]);
    }

    /// <param name="envelope">An event in its envelope, known to be Slack's; lent until this returns.</param>
    public ValueTask<SlackAnswer?> TakeAsync(Memory<byte> envelope)
    {
        if (intake is null || !TryRead(envelope.Span, out var arrival, out var concerns))
            return default;
        return concerns ? KeepAsync(arrival with { Payload = envelope }) : ValueTask.FromResult<SlackAnswer?>(SlackAnswer.Taken);
    }

    private async ValueTask<SlackAnswer?> KeepAsync(Arrival arrival) =>
        await intake!.TakeAsync(arrival) == IntakeReply.Kept ? SlackAnswer.Taken : TooBusy;

    private static bool TryRead(Span<byte> json, out Arrival arrival, out bool concerns)
    {
        (arrival, concerns) = (default, false);
        try
        {
            var scan = MessageScan.Of(json);
            if (!scan.IsMessage)
                return false;
            concerns = scan.MayConcern;
            if (concerns)
                arrival = new(Source, scan.Key, scan.Lane, default);
            // An old secret of Slack's that nobody here asks for: it is not kept.
            json[scan.Token].Fill((byte)'x');
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
