namespace StandupBot.Storage.Rows;

/// <summary>Where the Slack app is installed, and the protected tokens with which it speaks there. Belongs to no company: it is there first.</summary>
public sealed class SlackInstallationRow
{
    /// <summary>Our id of the installation.</summary>
    public required string InstallationId { get; init; }

    /// <summary>The workspace; null when the app is installed for a whole organisation.</summary>
    public string? TeamId { get; set; }

    public string? EnterpriseId { get; set; }
    public required string BotUserId { get; set; }

    /// <summary>What the token may do, with commas between.</summary>
    public required string Scopes { get; set; }

    /// <summary>Protected; null once access is gone.</summary>
    public string? Token { get; set; }

    /// <summary>Protected; null where tokens do not rotate. Good once: it changes together with <see cref="Token"/>.</summary>
    public string? RefreshToken { get; set; }

    /// <summary>Null for a token that does not end.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    public required DateTimeOffset InstalledAt { get; set; }

    /// <summary>One host at a time changes the tokens; whoever began is left alone until then.</summary>
    public DateTimeOffset? RefreshingUntil { get; set; }

    /// <summary>When everybody and every channel was last read from Slack.</summary>
    public DateTimeOffset? ReadAt { get; set; }
}
