using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>What the bot calls to speak: the Bot Connector's conversations.</summary>
internal sealed class ConnectorService(MicrosoftTeamsService teams, ConnectorGate gate)
{
    private const string Root = "/emea/v3";

    public void Map(WebApplication web)
    {
        web.UseWhen(http => http.Request.Path.StartsWithSegments("/emea", StringComparison.Ordinal), branch => branch.Use(gate.PassAsync));
        web.MapPost($"{Root}/conversations", (Delegate)OpenAsync);
        web.MapPost($"{Root}/conversations/{{id}}/activities", (HttpContext http, string id) => SayAsync(http, id, null));
        web.MapPost($"{Root}/conversations/{{id}}/activities/{{to}}", (HttpContext http, string id, string to) => SayAsync(http, id, to));
        web.MapPut($"{Root}/conversations/{{id}}/activities/{{activity}}", EditAsync);
        web.MapDelete($"{Root}/conversations/{{id}}/activities/{{activity}}", Delete);
        web.MapGet($"{Root}/conversations/{{id}}/pagedmembers", PagedMembers);
        web.MapGet($"{Root}/conversations/{{id}}/members/{{member}}", Member);
        web.MapGet($"{Root}/teams/{{id}}", TeamOf);
        web.MapGet($"{Root}/teams/{{id}}/conversations", ChannelsOf);
    }

    private async Task<IResult> OpenAsync(HttpContext http)
    {
        var body = await ConnectorGate.ReadAsync(http);
        if ((string?)body["channelData"]?["channel"]?["id"] is { } channelId)
            return Posting(channelId, null, Activity(body["activity"]), opens: true);
        var memberId = (string?)body["members"]?[0]?["id"];
        if (teams.People.FirstOrDefault(p => p.Id == memberId || p.ObjectId == memberId) is not { } person)
            return ConnectorGate.Refuse(StatusCodes.Status400BadRequest, "BadArgument");
        if ((string?)(body["tenantId"] ?? body["channelData"]?["tenant"]?["id"]) != teams.App.TenantId)
            return ConnectorGate.Refuse(StatusCodes.Status400BadRequest, "BadSyntax");
        return teams.MayMeet(person)
            ? ConnectorGate.Json(new JsonObject { ["id"] = person.Chat.Id }, StatusCodes.Status201Created)
            : ConnectorGate.Refuse(StatusCodes.Status403Forbidden, "BotNotInConversationRoster");
    }

    private async Task<IResult> SayAsync(HttpContext http, string id, string? to)
    {
        var activity = Activity(await ConnectorGate.ReadAsync(http));
        return (string?)activity["type"] == "typing"
            ? Results.StatusCode(StatusCodes.Status202Accepted)
            : Posting(id, to, activity, opens: false);
    }

    private IResult Posting(string conversationId, string? to, JsonObject activity, bool opens)
    {
        var (chatId, threadOf) = Split(conversationId);
        if (Closed(chatId, out var chat) is { } refused)
            return refused;
        if (threadOf is null && to is not null && chat.Kind == ChatKind.Channel)
            threadOf = chat.Find(to)?.ThreadOf ?? to;
        if (threadOf is not null && chat.Find(threadOf) is null)
            return ConnectorGate.Refuse(StatusCodes.Status404NotFound, "ConversationNotFound");
        var message = chat.Post(teams.NextMessageId(), threadOf, teams.App.BotId, activity);
        JsonObject answer = opens
            ? new() { ["id"] = $"{chatId};messageid={message.Id}", ["activityId"] = message.Id }
            : new() { ["id"] = message.Id };
        return ConnectorGate.Json(answer, StatusCodes.Status201Created);
    }

    private async Task<IResult> EditAsync(HttpContext http, string id, string activity)
    {
        var body = Activity(await ConnectorGate.ReadAsync(http));
        if (Closed(Split(id).Chat, out var chat) is { } refused)
            return refused;
        if (chat.Find(activity) is not { } message)
            return ConnectorGate.Refuse(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation");
        message.Replace(body);
        return ConnectorGate.Json(new JsonObject { ["id"] = activity });
    }

    private IResult Delete(string id, string activity)
    {
        if (Closed(Split(id).Chat, out var chat) is { } refused)
            return refused;
        if (chat.Find(activity) is not { } message)
            return ConnectorGate.Refuse(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation");
        message.Deleted = true;
        return Results.Ok();
    }

    private IResult PagedMembers(string id, int? pageSize, string? continuationToken)
    {
        if (Closed(Split(id).Chat, out var chat) is { } refused)
            return refused;
        // The service gives fewer than it was asked for: whoever wants everybody has to go on asking.
        var size = Math.Min(Math.Clamp(pageSize ?? 200, 50, 500), teams.LargestPage);
        var from = continuationToken is null ? 0 : int.Parse(continuationToken, CultureInfo.InvariantCulture);
        JsonObject page = new() { ["members"] = new JsonArray([.. chat.People.Skip(from).Take(size).Select(p => p.AsMember(teams.App.TenantId))]) };
        if (from + size < chat.People.Count)
            page["continuationToken"] = (from + size).ToString(CultureInfo.InvariantCulture);
        return ConnectorGate.Json(page);
    }

    private IResult Member(string id, string member)
    {
        if (Closed(Split(id).Chat, out var chat) is { } refused)
            return refused;
        return chat.People.FirstOrDefault(p => p.Id == member || p.ObjectId == member) is { } person
            ? ConnectorGate.Json(person.AsMember(teams.App.TenantId))
            : ConnectorGate.Refuse(StatusCodes.Status404NotFound, "MemberNotFoundInConversation");
    }

    private IResult TeamOf(string id) => teams.Teams.FirstOrDefault(t => t.Id == id) is { General.HasBot: true } team
        ? ConnectorGate.Json(new JsonObject
        {
            ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.GroupId, ["tenantId"] = teams.App.TenantId,
            ["channelCount"] = team.Channels.Count, ["memberCount"] = team.People.Count,
        })
        : ConnectorGate.Refuse(StatusCodes.Status404NotFound, "TeamNotFound");

    private IResult ChannelsOf(string id) => teams.Teams.FirstOrDefault(t => t.Id == id) is { General.HasBot: true } team
        ? ConnectorGate.Json(new JsonObject
        {
            // The General channel has no name here: each client shows it in the language of whoever looks.
            ["conversations"] = new JsonArray([.. team.Channels.Where(c => !c.Gone).Select(c => new JsonObject { ["id"] = c.Id, ["name"] = c == team.General ? null : c.Name })]),
        })
        : ConnectorGate.Refuse(StatusCodes.Status404NotFound, "TeamNotFound");

    private IResult? Closed(string chatId, out Chat chat)
    {
        chat = teams.Chats.FirstOrDefault(c => c.Id == chatId)!;
        return chat switch
        {
            null or { Gone: true } => ConnectorGate.Refuse(StatusCodes.Status404NotFound, "ConversationNotFound"),
            { Kind: ChatKind.Personal } when chat.People[0].HasBlockedBot => ConnectorGate.Refuse(StatusCodes.Status403Forbidden, "ConversationBlockedByUser"),
            { Kind: ChatKind.Personal } when !teams.MayMeet(chat.People[0]) => ConnectorGate.Refuse(StatusCodes.Status403Forbidden, "MessageWritesBlocked"),
            { Kind: not ChatKind.Personal, HasBot: false } => ConnectorGate.Refuse(StatusCodes.Status403Forbidden, "BotNotInConversationRoster"),
            _ => null,
        };
    }

    private static (string Chat, string? ThreadOf) Split(string conversationId)
    {
        var parts = conversationId.Split(";messageid=");
        return (parts[0], parts.Length > 1 ? parts[1] : null);
    }

    private static JsonObject Activity(JsonNode? body) =>
        body as JsonObject is { } activity && activity["type"] is not null ? (JsonObject)activity.DeepClone() : throw new BadHttpRequestException("An activity needs a type.");
}
