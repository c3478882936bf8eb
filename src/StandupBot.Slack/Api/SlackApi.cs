using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace StandupBot.Slack.Api;

/// <summary>
/// Slack's Web API, as far as the product uses it. Expected failures come back in the reply; pages are read to their end, and reading
/// them waits where Slack says so. https://docs.slack.dev/reference/methods
/// </summary>
public sealed class SlackApi(HttpClient http, IOptions<SlackOptions> options, TimeProvider clock)
{
    private readonly SlackCall call = new(http, options.Value, clock);
    private readonly SlackPages pages = new(new SlackCall(http, options.Value, clock), clock);

    public Task<SlackReply<SlackPosted>> PostMessageAsync(string token, JsonObject message, CancellationToken cancellation) =>
        AskAsync<SlackPosted>(SlackMethod.PostMessage, token, message, cancellation);

    public Task<SlackReply<SlackPosted>> PostEphemeralAsync(string token, JsonObject message, CancellationToken cancellation) =>
        AskAsync<SlackPosted>(SlackMethod.PostEphemeral, token, message, cancellation);

    public Task<SlackReply<SlackPosted>> UpdateAsync(string token, JsonObject message, CancellationToken cancellation) =>
        AskAsync<SlackPosted>(SlackMethod.Update, token, message, cancellation);

    public Task<SlackReply<SlackPosted>> DeleteAsync(string token, string channel, string ts, CancellationToken cancellation) =>
        AskAsync<SlackPosted>(SlackMethod.Delete, token, new JsonObject { ["channel"] = channel, ["ts"] = ts }, cancellation);

    /// <summary>The chat with one person.</summary>
    public Task<SlackReply<SlackConversation>> OpenConversationAsync(string token, string userId, CancellationToken cancellation) =>
        AskAsync<SlackConversation>(SlackMethod.OpenConversation, token, new JsonObject { ["users"] = userId }, "channel", cancellation);

    public Task<SlackReply<SlackConversation>> ConversationAsync(string token, string channel, CancellationToken cancellation) =>
        AskAsync<SlackConversation>(SlackMethod.ConversationInfo, token, new JsonObject { ["channel"] = channel }, "channel", cancellation);

    public Task<SlackReply<SlackUser>> UserAsync(string token, string userId, CancellationToken cancellation) =>
        AskAsync<SlackUser>(SlackMethod.UserInfo, token, new JsonObject { ["user"] = userId }, "user", cancellation);

    public Task<SlackReply<SlackBot>> BotAsync(string token, string botId, CancellationToken cancellation) =>
        AskAsync<SlackBot>(SlackMethod.BotInfo, token, new JsonObject { ["bot"] = botId }, "bot", cancellation);

    /// <summary>Whose token it is, with its scopes and Slack's clock.</summary>
    public Task<SlackReply<SlackIdentity>> WhoAmIAsync(string token, CancellationToken cancellation) =>
        AskAsync<SlackIdentity>(SlackMethod.AuthTest, token, [], cancellation);

    /// <exception cref="SlackApiException">Slack said no, while reading a page.</exception>
    public IAsyncEnumerable<string> MembersAsync(string token, string channel, CancellationToken cancellation) =>
        pages.ReadAsync<string>(SlackMethod.Members, Bearer(token), new JsonObject { ["channel"] = channel }, "members", cancellation);

    /// <param name="teamId">The workspace to read; needed with the token of a whole organisation.</param>
    /// <exception cref="SlackApiException">Slack said no, while reading a page.</exception>
    public IAsyncEnumerable<SlackUser> UsersAsync(string token, string? teamId, CancellationToken cancellation) =>
        pages.ReadAsync<SlackUser>(SlackMethod.Users, Bearer(token), new JsonObject { ["team_id"] = teamId }, "members", cancellation);

    /// <summary>All channels that the token sees, archived ones left out.</summary>
    /// <exception cref="SlackApiException">Slack said no, while reading a page.</exception>
    public IAsyncEnumerable<SlackConversation> ConversationsAsync(string token, string? teamId, CancellationToken cancellation) =>
        pages.ReadAsync<SlackConversation>(SlackMethod.Conversations, Bearer(token), Channels(teamId), "channels", cancellation);

    /// <summary>The channels that the bot is in, archived ones left out.</summary>
    /// <exception cref="SlackApiException">Slack said no, while reading a page.</exception>
    public IAsyncEnumerable<SlackConversation> OwnConversationsAsync(string token, string? teamId, CancellationToken cancellation) =>
        pages.ReadAsync<SlackConversation>(SlackMethod.OwnConversations, Bearer(token), Channels(teamId), "channels", cancellation);

    /// <summary>The latest messages of a channel, newest first; one page.</summary>
    public Task<SlackReply<IReadOnlyList<SlackMessage>>> HistoryAsync(string token, string channel, int limit, CancellationToken cancellation) =>
        AskAsync<IReadOnlyList<SlackMessage>>(
            SlackMethod.History, token, new JsonObject { ["channel"] = channel, ["limit"] = limit, ["include_all_metadata"] = true }, "messages", cancellation);

    /// <summary>A thread, its root first; one page.</summary>
    public Task<SlackReply<IReadOnlyList<SlackMessage>>> RepliesAsync(string token, string channel, string ts, int limit, CancellationToken cancellation) =>
        AskAsync<IReadOnlyList<SlackMessage>>(
            SlackMethod.Replies, token, new JsonObject { ["channel"] = channel, ["ts"] = ts, ["limit"] = limit, ["include_all_metadata"] = true }, "messages", cancellation);

    public Task<SlackReply<SlackView>> OpenViewAsync(string token, string trigger, JsonObject view, CancellationToken cancellation) =>
        InTimeAsync(SlackMethod.OpenView, token, new JsonObject { ["trigger_id"] = trigger, ["view"] = view.DeepClone() }, cancellation);

    public Task<SlackReply<SlackView>> PushViewAsync(string token, string trigger, JsonObject view, CancellationToken cancellation) =>
        InTimeAsync(SlackMethod.PushView, token, new JsonObject { ["trigger_id"] = trigger, ["view"] = view.DeepClone() }, cancellation);

    public Task<SlackReply<SlackView>> UpdateViewAsync(string token, string viewId, string? hash, JsonObject view, CancellationToken cancellation) =>
        InTimeAsync(SlackMethod.UpdateView, token, new JsonObject { ["view_id"] = viewId, ["hash"] = hash, ["view"] = view.DeepClone() }, cancellation);

    /// <param name="hash">Of the view that is replaced: a newer one is left alone. Null to replace whatever is there.</param>
    public Task<SlackReply<SlackView>> PublishViewAsync(string token, string userId, string? hash, JsonObject view, CancellationToken cancellation) =>
        AskAsync<SlackView>(SlackMethod.PublishView, token, new JsonObject { ["user_id"] = userId, ["hash"] = hash, ["view"] = view.DeepClone() }, "view", cancellation);

    /// <summary>Changes the code of a finished installation into tokens.</summary>
    public Task<SlackReply<SlackGrant>> GrantAsync(string code, string? redirectUri, CancellationToken cancellation) =>
        AskAsAppAsync(SlackMethod.OAuthAccess, new JsonObject { ["code"] = code, ["redirect_uri"] = redirectUri }, cancellation);

    /// <summary>The next pair of tokens; the refresh token is used up by it.</summary>
    public Task<SlackReply<SlackGrant>> RefreshAsync(string refreshToken, CancellationToken cancellation) =>
        AskAsAppAsync(SlackMethod.OAuthAccess, new JsonObject { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken }, cancellation);

    /// <summary>Changes a token that never ends for one of a rotating pair; cannot be taken back.</summary>
    public Task<SlackReply<SlackGrant>> ExchangeAsync(string token, CancellationToken cancellation) =>
        AskAsAppAsync(SlackMethod.OAuthExchange, new JsonObject { ["token"] = token }, cancellation);

    /// <summary>A new socket's address: for one connection only.</summary>
    /// <param name="appToken">"xapp-..."; it travels in the header only.</param>
    public Task<SlackReply<SlackSocketAddress>> OpenSocketAsync(string appToken, CancellationToken cancellation) =>
        AskAsync<SlackSocketAddress>(SlackMethod.OpenSocket, appToken, [], cancellation);

    private static JsonObject Channels(string? teamId) =>
        new() { ["types"] = "public_channel,private_channel", ["exclude_archived"] = true, ["team_id"] = teamId };

    private Task<SlackReply<T>> AskAsync<T>(SlackMethod method, string token, JsonObject arguments, CancellationToken cancellation)
        where T : class => call.SendAsync(method, Bearer(token), arguments, json => json.Deserialize<T>(SlackJson.Options), null, cancellation);

    private Task<SlackReply<T>> AskAsync<T>(SlackMethod method, string token, JsonObject arguments, string part, CancellationToken cancellation)
        where T : class => call.SendAsync(method, Bearer(token), arguments, json => SlackPages.Part<T>(json, part), null, cancellation);

    /// <summary>A person waits, and the trigger dies after 3 s.</summary>
    private Task<SlackReply<SlackView>> InTimeAsync(SlackMethod method, string token, JsonObject arguments, CancellationToken cancellation) =>
        call.SendAsync(method, Bearer(token), arguments, json => SlackPages.Part<SlackView>(json, "view"), options.Value.OpenLimit, cancellation);

    private Task<SlackReply<SlackGrant>> AskAsAppAsync(SlackMethod method, JsonObject arguments, CancellationToken cancellation)
    {
        var (id, secret) = (options.Value.ClientId ?? "", options.Value.ClientSecret ?? "");
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(id)}:{Uri.EscapeDataString(secret)}"));
        return call.SendAsync(
            method, new AuthenticationHeaderValue("Basic", basic), arguments, json => json.Deserialize<SlackGrant>(SlackJson.Options), null, cancellation);
    }

    private static AuthenticationHeaderValue Bearer(string token) => new("Bearer", token);
}
