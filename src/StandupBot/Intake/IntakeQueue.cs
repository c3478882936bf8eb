using System.Threading.Channels;
using StandupBot.Core.Chat;
using StandupBot.Storage;

namespace StandupBot.Intake;

/// <summary>
/// What waits for the next commit. It is short: a platform that brings more than the database takes is asked to come again, so that memory
/// stays what it is (the platforms repeat what was not taken).
/// </summary>
internal sealed class IntakeQueue(IntakeBacklog backlog, TimeProvider clock) : IIntake
{
    private const int MostChanges = 8192;
    private const long MostBytes = 32 * 1024 * 1024;

    private readonly Channel<IntakeChange> changes = Channel.CreateBounded<IntakeChange>(new BoundedChannelOptions(MostChanges) { SingleReader = true });
    private long bytes;
    private long heard;

    /// <summary>Arrivals so far.</summary>
    public long Heard => Volatile.Read(ref heard);

    public ChannelReader<IntakeChange> Changes => changes.Reader;

    public async ValueTask<IntakeReply> TakeAsync(Arrival arrival)
    {
        if (backlog.IsFull)
            return IntakeReply.Full;
        Interlocked.Increment(ref heard);
        try
        {
            IntakeChange.Keep keep = new(arrival, clock.GetUtcNow());
            if (Interlocked.Add(ref bytes, arrival.Payload.Length) > MostBytes || !changes.Writer.TryWrite(keep))
                return IntakeReply.Full;
            return await keep.Written ? IntakeReply.Kept : IntakeReply.Failed;
        }
        finally
        {
            Interlocked.Add(ref bytes, -arrival.Payload.Length);
        }
    }

    /// <summary>It is handled; true once it is gone for good.</summary>
    public async Task<bool> RemoveAsync(long sequence, CancellationToken cancellation)
    {
        IntakeChange.Remove remove = new(sequence);
        await changes.Writer.WriteAsync(remove, cancellation);
        return await remove.Written;
    }

    /// <summary>Takes nothing new; what waits is still written.</summary>
    public void Close() => changes.Writer.TryComplete();
}
