using Microsoft.Extensions.Options;

namespace StandupBot.Intake;

/// <summary>How many rows wait to be handled, well enough to say "later": counted along, and put right by a look at the table now and then.</summary>
internal sealed class IntakeBacklog(IOptions<IntakeOptions> options)
{
    private int waiting;

    public bool IsFull => Volatile.Read(ref waiting) >= options.Value.MostWaiting;

    public void Changed(int by) => Interlocked.Add(ref waiting, by);

    public void Stands(int rows) => Volatile.Write(ref waiting, rows);
}
