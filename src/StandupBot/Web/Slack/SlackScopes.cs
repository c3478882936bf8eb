namespace StandupBot.Web.Slack;

/// <summary>
/// What the app asks for when it is installed, and why; no more than this. The manifests hold the same list.
/// https://docs.slack.dev/reference/scopes
/// </summary>
public static class SlackScopes
{
    /// <summary>Each scope with the reason for it, as docs/slack.md prints it.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["app_mentions:read"] = "hears @StandupBot, so that a question in a channel gets an answer",
        ["channels:history"] = "reads answers in the thread under a summary, in public channels that it was invited to; finds its own message again after a broken connection",
        ["channels:read"] = "reads name and people of those channels: whom a new stand-up begins with",
        ["chat:write"] = "posts prompts, summaries and digests, and edits them in place",
        ["commands"] = "/standup, /goals and the shortcuts",
        ["groups:history"] = "the same as channels:history, in private channels that it was invited to",
        ["groups:read"] = "the same as channels:read, for private channels that it was invited to",
        ["im:history"] = "reads what people write to it in its own chat with them",
        ["im:write"] = "opens that chat, for the prompt",
        ["users:read"] = "names and time zones; who is a guest, who is a bot, who has left",
    };

    /// <summary>With commas between, as the installation's address takes it.</summary>
    public static string Asked { get; } = string.Join(',', Reasons.Keys);
}
