namespace StandupBot.Slack.Api;

/// <summary>One method of the Web API: how its arguments travel and how often it may be called.</summary>
/// <param name="Json">False where Slack takes a form only and quietly ignores JSON.</param>
/// <param name="PerMinute">Calls a minute, workspace and app: 1, 20, 50 or 100 by tier; null where the limit is special.</param>
internal sealed record SlackMethod(string Name, bool Json, int? PerMinute)
{
    internal static SlackMethod PostMessage { get; } = new("chat.postMessage", true, null);
    internal static SlackMethod PostEphemeral { get; } = new("chat.postEphemeral", true, 100);
    internal static SlackMethod Update { get; } = new("chat.update", true, 50);
    internal static SlackMethod Delete { get; } = new("chat.delete", true, 50);
    internal static SlackMethod OpenConversation { get; } = new("conversations.open", true, 50);
    internal static SlackMethod Members { get; } = new("conversations.members", false, 100);
    internal static SlackMethod Conversations { get; } = new("conversations.list", false, 20);
    internal static SlackMethod ConversationInfo { get; } = new("conversations.info", false, 50);
    internal static SlackMethod History { get; } = new("conversations.history", false, 50);
    internal static SlackMethod Replies { get; } = new("conversations.replies", false, 50);
    internal static SlackMethod UserInfo { get; } = new("users.info", false, 100);
    internal static SlackMethod Users { get; } = new("users.list", false, 20);
    internal static SlackMethod OwnConversations { get; } = new("users.conversations", false, 50);
    internal static SlackMethod BotInfo { get; } = new("bots.info", false, 50);
    internal static SlackMethod OpenView { get; } = new("views.open", true, 100);
    internal static SlackMethod PushView { get; } = new("views.push", true, 100);
    internal static SlackMethod UpdateView { get; } = new("views.update", true, 100);
    internal static SlackMethod PublishView { get; } = new("views.publish", true, 100);
    internal static SlackMethod AuthTest { get; } = new("auth.test", false, null);
    internal static SlackMethod OAuthAccess { get; } = new("oauth.v2.access", false, null);
    internal static SlackMethod OAuthExchange { get; } = new("oauth.v2.exchange", false, null);
    internal static SlackMethod OpenSocket { get; } = new("apps.connections.open", false, 50);
}
