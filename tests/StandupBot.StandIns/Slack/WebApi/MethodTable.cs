namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>Every method that the stand-in knows.</summary>
internal static class MethodTable
{
    public static IEnumerable<ApiMethod> Of(SlackStandIn service) =>
    [
        .. AppMethods.Of(service), .. ChatMethods.Of(service), .. ConversationMethods.All, .. HistoryMethods.All, .. UserMethods.All, .. ViewMethods.All, .. OAuthMethods.Of(service),
    ];
}
