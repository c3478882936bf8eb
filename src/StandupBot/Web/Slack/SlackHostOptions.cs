using StandupBot.Slack;

namespace StandupBot.Web.Slack;

/// <summary>What the host needs to know besides <see cref="SlackOptions"/>; the same section.</summary>
public sealed class SlackHostOptions
{
    /// <summary>Where Slack and browsers reach this host from outside, such as "https://standup.example.com"; needed to install over OAuth.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>With a bot token: the Slack member ID of whoever owns the company here; empty for the workspace's primary owner.</summary>
    public string? Owner { get; set; }

    /// <summary>Whether anything of Slack is set; where nothing is, nothing of it exists.</summary>
    public static bool IsConfigured(IConfiguration configuration)
    {
        string[] secrets = [nameof(SlackOptions.SigningSecret), nameof(SlackOptions.BotToken), nameof(SlackOptions.AppToken), nameof(SlackOptions.ClientId), nameof(SlackOptions.ClientSecret)];
        return secrets.Any(name => !string.IsNullOrWhiteSpace(configuration[$"{SlackOptions.Section}:{name}"]));
    }
}
