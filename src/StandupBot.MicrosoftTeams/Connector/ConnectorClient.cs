using System.Text.Json.Nodes;

namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>
/// The Bot Connector (learn.microsoft.com, "Bot Connector API reference"), as far as the bot needs it. Service addresses come from stored
/// conversations only, and each is checked against the allow list before a token goes there.
/// </summary>
public sealed class ConnectorClient(ConnectorCalls calls)
{
    private const int PageSize = 500;

    /// <summary>More pages than any roster has: a service that never ends is left.</summary>
    private const int MostPages = 1000;

    /// <summary>Posts into a conversation; a conversation that names a thread gets it into the thread.</summary>
    public ValueTask<ConnectorAnswer<SentActivity>> SendAsync(string serviceUrl, string conversationId, JsonObject activity, CancellationToken cancellation) =>
        calls.CallAsync<SentActivity>(HttpMethod.Post, serviceUrl, $"v3/conversations/{Id(conversationId)}/activities", activity, cancellation);

    public ValueTask<ConnectorAnswer<SentActivity>> ReplyAsync(
        string serviceUrl, string conversationId, string replyToId, JsonObject activity, CancellationToken cancellation) =>
        calls.CallAsync<SentActivity>(HttpMethod.Post, serviceUrl, $"v3/conversations/{Id(conversationId)}/activities/{Id(replyToId)}", activity, cancellation);

    public ValueTask<ConnectorAnswer<SentActivity>> UpdateAsync(
        string serviceUrl, string conversationId, string activityId, JsonObject activity, CancellationToken cancellation) =>
        calls.CallAsync<SentActivity>(HttpMethod.Put, serviceUrl, $"v3/conversations/{Id(conversationId)}/activities/{Id(activityId)}", activity, cancellation);

    public ValueTask<ConnectorAnswer<SentActivity>> DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellation) =>
        calls.CallAsync<SentActivity>(HttpMethod.Delete, serviceUrl, $"v3/conversations/{Id(conversationId)}/activities/{Id(activityId)}", null, cancellation);

    /// <summary>The chat of one person with the bot: always the same for the same person.</summary>
    /// <param name="personId">"29:..." or the person's id in Microsoft Entra ID.</param>
    public ValueTask<ConnectorAnswer<CreatedConversation>> CreatePersonalAsync(
        string serviceUrl, string tenantId, string botId, string personId, CancellationToken cancellation) =>
        calls.CallAsync<CreatedConversation>(HttpMethod.Post, serviceUrl, "v3/conversations", new JsonObject
        {
            ["isGroup"] = false,
            ["bot"] = new JsonObject { ["id"] = botId },
            ["members"] = new JsonArray(new JsonObject { ["id"] = personId }),
            ["tenantId"] = tenantId,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenantId } },
        }, cancellation);

    /// <summary>A new thread in a channel, begun by the activity.</summary>
    public ValueTask<ConnectorAnswer<CreatedConversation>> CreateThreadAsync(
        string serviceUrl, string tenantId, string botId, string channelId, JsonObject activity, CancellationToken cancellation) =>
        calls.CallAsync<CreatedConversation>(HttpMethod.Post, serviceUrl, "v3/conversations", new JsonObject
        {
            ["isGroup"] = true,
            ["bot"] = new JsonObject { ["id"] = botId },
            ["tenantId"] = tenantId,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = channelId }, ["tenant"] = new JsonObject { ["id"] = tenantId } },
            ["activity"] = activity,
        }, cancellation);

    /// <summary>Everybody in a team or chat, however many pages they take.</summary>
    public async ValueTask<ConnectorAnswer<IReadOnlyList<RosterMember>>> MembersAsync(string serviceUrl, string conversationId, CancellationToken cancellation)
    {
        List<RosterMember> members = [];
        string? next = null;
        for (var page = 0; page < MostPages; page++)
        {
            var path = FormattableString.Invariant($"v3/conversations/{Id(conversationId)}/pagedmembers?pageSize={PageSize}");
            var answer = await calls.CallAsync<RosterPage>(
                HttpMethod.Get, serviceUrl, next is null ? path : $"{path}&continuationToken={Id(next)}", null, cancellation);
            if (answer.Failure is { } failure)
                return new(null, failure);
            members.AddRange(answer.Value?.Members ?? []);
            next = answer.Value?.ContinuationToken;
            if (string.IsNullOrEmpty(next))
                return new(members, null);
        }

        return new(null, new ConnectorFailure.Refused("the roster has no end", 200));
    }

    public ValueTask<ConnectorAnswer<RosterMember>> MemberAsync(string serviceUrl, string conversationId, string personId, CancellationToken cancellation) =>
        calls.CallAsync<RosterMember>(HttpMethod.Get, serviceUrl, $"v3/conversations/{Id(conversationId)}/members/{Id(personId)}", null, cancellation);

    public ValueTask<ConnectorAnswer<TeamDetails>> TeamAsync(string serviceUrl, string teamId, CancellationToken cancellation) =>
        calls.CallAsync<TeamDetails>(HttpMethod.Get, serviceUrl, $"v3/teams/{Id(teamId)}", null, cancellation);

    public async ValueTask<ConnectorAnswer<IReadOnlyList<TeamChannel>>> ChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellation)
    {
        var answer = await calls.CallAsync<ChannelList>(HttpMethod.Get, serviceUrl, $"v3/teams/{Id(teamId)}/conversations", null, cancellation);
        return new(answer.Value?.Conversations ?? (answer.Failure is null ? [] : null), answer.Failure);
    }

    /// <summary>Ids hold ':', ';', '@', '=' and more: none of them may be read as a part of the address.</summary>
    private static string Id(string id) => Uri.EscapeDataString(id);
}
