using System.Text;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.Tests.Receiving;

/// <summary>An intake that remembers what it kept.</summary>
internal sealed class KeptArrivals : IIntake
{
    public List<(Arrival Arrival, string Payload)> Kept { get; } = [];

    public IntakeReply Reply { get; set; } = IntakeReply.Kept;

    public ValueTask<IntakeReply> TakeAsync(Arrival arrival)
    {
        // The bytes are lent: they are read now.
        if (Reply == IntakeReply.Kept)
            Kept.Add((arrival, Encoding.UTF8.GetString(arrival.Payload.Span)));
        return ValueTask.FromResult(Reply);
    }
}
