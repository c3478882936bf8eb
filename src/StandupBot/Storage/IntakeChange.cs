using StandupBot.Core.Chat;

namespace StandupBot.Storage;

/// <summary>One change of the intake that waits for the next commit.</summary>
public abstract class IntakeChange
{
    private readonly TaskCompletionSource<bool> written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private IntakeChange() { }

    /// <summary>True when it is durable, false when the database did not take it.</summary>
    public Task<bool> Written => written.Task;

    public void Settle(bool durable) => written.TrySetResult(durable);

    public sealed class Keep(Arrival arrival, DateTimeOffset at) : IntakeChange
    {
        public Arrival Arrival => arrival;
        public DateTimeOffset At => at;
    }

    public sealed class Remove(long sequence) : IntakeChange
    {
        public long Sequence => sequence;
    }
}
