namespace StandupBot.StandIns.Slack;

/// <summary>Codes that were handed out on the page where a person allows the app; each is good once, for ten minutes.</summary>
public sealed class SlackConsents
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private readonly Dictionary<string, (Consent Consent, DateTimeOffset At)> codes = [];
    private readonly Lock gate = new();

    /// <summary>Who looks at the page, and where; null: they refuse.</summary>
    public (SlackWorkspace Workspace, SlackUser User)? Next { get; set; }

    internal string Issue(Consent consent, DateTimeOffset now)
    {
        var code = $"{Guid.NewGuid():N}";
        lock (gate)
            codes[code] = (consent, now);
        return code;
    }

    internal Consent? Redeem(string code, DateTimeOffset now)
    {
        lock (gate)
            return codes.Remove(code, out var issued) && now - issued.At <= Life ? issued.Consent : null;
    }

    internal sealed record Consent(SlackWorkspace Workspace, string UserId, string? RedirectUri, IReadOnlyList<string> Scopes);
}
