namespace StandupBot.Slack;

/// <summary>Where the app is installed, and with what it may speak there. The host keeps the tokens, protected.</summary>
public interface ISlackInstallations
{
    /// <summary>What holds now, its token refreshed if it ends soon; null where the app is not installed (any more).</summary>
    ValueTask<SlackInstallation?> FindAsync(string installationId, CancellationToken cancellation);

    /// <summary>Slack said that this token has ended: the next one, or null when there is none. Refreshes of one installation never overlap.</summary>
    ValueTask<SlackInstallation?> RefreshAsync(SlackInstallation ended, CancellationToken cancellation);

    /// <summary>Access is gone: the tokens are dropped. It may come more than once, and in any order with other news.</summary>
    ValueTask ForgetAsync(string installationId, CancellationToken cancellation);
}

/// <summary>One installation as the adapter uses it.</summary>
/// <param name="Id">As <see cref="SlackIds.Installation"/> says it.</param>
/// <param name="Token">The bot's token.</param>
/// <param name="BotUserId">The bot's own user id: what it says is not heard.</param>
/// <param name="InstalledAt">News from before this instant is about an earlier installation and has no effect.</param>
public sealed record SlackInstallation(string Id, string Token, string BotUserId, DateTimeOffset InstalledAt)
{
    /// <summary>The workspace; null when the app is installed for a whole organisation.</summary>
    public string? TeamId { get; init; }

    /// <summary>The organisation that the workspace belongs to, or that the app is installed for.</summary>
    public string? EnterpriseId { get; init; }

    /// <summary>What the token may do; empty when nobody knows.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Kept out of logs.</summary>
    public override string ToString() => Id;
}
