using System.Globalization;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>The activities that the service sends, field by field as Microsoft Teams words them.</summary>
internal sealed class Activities(AppRegistration app, Func<string> serviceUrl, TimeProvider clock)
{
    public const string ChannelId = "msteams";

    public JsonObject Message(Person from, Chat chat, string conversationId, string id, string text, bool mentionsBot)
    {
        var activity = Of("message", from, chat, conversationId, id);
        var at = $"<at>{app.BotName}</at>";
        activity["text"] = mentionsBot ? $"{at} {text}" : text;
        activity["textFormat"] = "plain";
        if (mentionsBot)
            activity["entities"]!.AsArray().Add(new JsonObject
            {
                ["type"] = "mention", ["text"] = at, ["mentioned"] = new JsonObject { ["id"] = app.BotId, ["name"] = app.BotName },
            });
        return activity;
    }

    /// <summary>The same message after its author changed or deleted it.</summary>
    public JsonObject Changed(string type, string eventType, JsonObject message)
    {
        var activity = (JsonObject)message.DeepClone();
        activity["type"] = type;
        activity["timestamp"] = Now();
        activity["channelData"]!["eventType"] = eventType;
        if (type == "messageDelete")
            activity.Remove("text");
        return activity;
    }

    public JsonObject Submitted(Person from, ChatMessage card, string id, JsonObject value)
    {
        var activity = Of("message", from, card.Chat, card.ConversationId, id);
        activity["replyToId"] = card.Id;
        activity["value"] = value;
        return activity;
    }

    public JsonObject Invoke(string name, Person from, Chat chat, string conversationId, string? replyTo, JsonObject value)
    {
        var activity = Of("invoke", from, chat, conversationId, $"f:{Guid.NewGuid()}");
        activity["name"] = name;
        activity["value"] = value;
        if (replyTo is not null)
            activity["replyToId"] = replyTo;
        return activity;
    }

    public JsonObject Installation(Person from, Chat chat, string action)
    {
        var activity = Of("installationUpdate", from, chat, chat.Id, $"f:{Guid.NewGuid()}");
        activity["action"] = action;
        activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = chat.Id } };
        return activity;
    }

    public JsonObject Members(Person from, Chat chat, string change, params IEnumerable<JsonObject> members)
    {
        var activity = Of("conversationUpdate", from, chat, chat.Id, $"f:{Guid.NewGuid()}");
        activity[change] = new JsonArray([.. members]);
        if (chat.Kind == ChatKind.Channel)
            activity["channelData"]!["eventType"] = change == "membersAdded" ? "teamMemberAdded" : "teamMemberRemoved";
        return activity;
    }

    /// <summary>Something happened to a team or to one of its channels; it is told in General.</summary>
    public JsonObject Event(string eventType, Person from, Team team, Chat? channel)
    {
        var activity = Of("conversationUpdate", from, team.General, team.Id, $"f:{Guid.NewGuid()}");
        activity["channelData"]!["eventType"] = eventType;
        if (channel is not null)
            activity["channelData"]!["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };
        return activity;
    }

    private JsonObject Of(string type, Person from, Chat chat, string conversationId, string id)
    {
        JsonObject conversation = new() { ["id"] = conversationId, ["tenantId"] = app.TenantId, ["conversationType"] = KindOf(chat) };
        if (chat.Kind != ChatKind.Personal)
            conversation["isGroup"] = true;
        JsonObject activity = new()
        {
            ["type"] = type, ["id"] = id, ["timestamp"] = Now(), ["localTimestamp"] = Now(), ["localTimezone"] = from.TimeZone, ["channelId"] = ChannelId, ["serviceUrl"] = serviceUrl(),
            ["from"] = new JsonObject { ["id"] = from.Id, ["name"] = from.Name, ["aadObjectId"] = from.ObjectId },
            ["recipient"] = new JsonObject { ["id"] = app.BotId, ["name"] = app.BotName },
            ["conversation"] = conversation,
            ["locale"] = "en-GB",
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-GB", ["country"] = "GB", ["platform"] = "Web", ["timezone"] = from.TimeZone }),
            ["channelData"] = Data(chat),
        };
        // What is told of installations and members names nobody; it is the roster that knows names.
        if (type is "installationUpdate" or "conversationUpdate")
            activity["from"]!.AsObject().Remove("name");
        return activity;
    }

    private JsonObject Data(Chat chat)
    {
        JsonObject data = new() { ["tenant"] = new JsonObject { ["id"] = app.TenantId } };
        if (chat.Team is not { } team)
            return data;
        (data["teamsTeamId"], data["teamsChannelId"]) = (team.Id, chat.Id);
        data["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.GroupId };
        data["channel"] = new JsonObject { ["id"] = chat.Id };
        return data;
    }

    private static string KindOf(Chat chat) => chat.Kind switch { ChatKind.Personal => "personal", ChatKind.Group => "groupChat", _ => "channel" };

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
