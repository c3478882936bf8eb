namespace StandupBot.Core.Standups.Scheduling;

/// <summary>What to do with one occurrence that did not open yet.</summary>
public abstract record CatchUpAnswer
{
    private CatchUpAnswer()
    {
    }

    /// <summary>It opens later; leave it.</summary>
    public sealed record NotDue(RunPlan Plan) : CatchUpAnswer;

    /// <summary>Open it now.</summary>
    public sealed record Open(RunPlan Plan) : CatchUpAnswer;

    /// <summary>Do not open it any more; tell the owner why.</summary>
    public sealed record Skipped(Skip Skip) : CatchUpAnswer;
}
