namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>What the service does wrong, once for each order.</summary>
public abstract record Fault
{
    private Fault() { }

    /// <summary>429; without a time the header is missing, as it has been seen to be.</summary>
    public sealed record RateLimited(int? RetryAfterSeconds) : Fault;

    /// <summary>"ok": false with this error.</summary>
    public sealed record Error(string Code) : Fault;

    /// <summary>An HTTP status with a page of HTML.</summary>
    public sealed record Status(int Code) : Fault;

    /// <summary>The call has its effect, and the answer is lost with the connection.</summary>
    public sealed record AnswerLost : Fault;
}

/// <summary>Faults in the order in which they will strike.</summary>
public sealed class Faults
{
    private readonly Dictionary<string, Queue<Fault>> planned = [];

    public void Plan(string method, params IReadOnlyList<Fault> faults)
    {
        lock (planned)
        {
            if (!planned.TryGetValue(method, out var queue))
                planned[method] = queue = new Queue<Fault>();
            foreach (var fault in faults)
                queue.Enqueue(fault);
        }
    }

    internal Fault? Next(string method)
    {
        lock (planned)
            return planned.TryGetValue(method, out var queue) && queue.TryDequeue(out var fault) ? fault : null;
    }
}
