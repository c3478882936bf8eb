namespace StandupBot.Slack.BlockKit;

/// <summary>Slack's own markup inside text. https://docs.slack.dev/messaging/formatting-message-text</summary>
public static class Mrkdwn
{
    /// <summary>The three characters that Slack would read as control.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
