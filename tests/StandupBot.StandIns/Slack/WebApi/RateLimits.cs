namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>
/// Counts as the service does: each method by its tier over a minute for each workspace, posting by one message a second for each channel
/// with short bursts. https://docs.slack.dev/apis/web-api/rate-limits
/// </summary>
internal sealed class RateLimits(TimeProvider clock)
{
    private const double Burst = 4;
    private readonly Dictionary<string, Queue<DateTimeOffset>> windows = [];
    private readonly Dictionary<string, (double Left, DateTimeOffset At)> channels = [];

    /// <summary>How long to wait, or null when the call may pass.</summary>
    public TimeSpan? Take(ApiMethod method, string workspaceId, string? channelId)
    {
        lock (windows)
            return method.Name == "chat.postMessage" ? TakePost($"{workspaceId}/{channelId}") : TakeTier(method, workspaceId);
    }

    private TimeSpan? TakeTier(ApiMethod method, string workspaceId)
    {
        if (method.Tier == 0)
            return null;
        var now = clock.GetUtcNow();
        var key = $"{workspaceId}/{method.Name}";
        if (!windows.TryGetValue(key, out var calls))
            windows[key] = calls = new Queue<DateTimeOffset>();
        while (calls.TryPeek(out var oldest) && now - oldest > TimeSpan.FromMinutes(1))
            calls.Dequeue();
        if (calls.Count >= ApiMethod.CallsAMinute(method.Tier))
            return TimeSpan.FromMinutes(1) - (now - calls.Peek());
        calls.Enqueue(now);
        return null;
    }

    private TimeSpan? TakePost(string channel)
    {
        var now = clock.GetUtcNow();
        var (left, at) = channels.GetValueOrDefault(channel, (Burst, now));
        left = Math.Min(Burst, left + (now - at).TotalSeconds);
        channels[channel] = (left < 1 ? left : left - 1, now);
        return left < 1 ? TimeSpan.FromSeconds(1) : null;
    }
}
