using System.Text.Json.Nodes;

namespace StandupBot.MicrosoftTeams.Tests;

/// <summary>Activities as a client of Microsoft Teams sends them; made here, every field on purpose.</summary>
internal static class Sent
{
    public const string BotId = "28:11111111-2222-3333-4444-555555555555";
    public const string Ana = "aad-ana";

    public static JsonObject Message(string text, string serviceUrl, string id = "1700000000001") =>
        With(Personal("message", serviceUrl, id), ("text", text), ("textFormat", "plain"));

    public static JsonObject Personal(string type, string serviceUrl, string id = "1700000000001") => new()
    {
        ["type"] = type, ["id"] = id, ["timestamp"] = "2026-03-03T09:00:00.000Z", ["channelId"] = "msteams", ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "29:ana", ["name"] = "Ana Silva", ["aadObjectId"] = Ana },
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "StandupBot" },
        ["conversation"] = new JsonObject { ["id"] = "a:ana-and-bot", ["conversationType"] = "personal", ["tenantId"] = Workshop.Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Workshop.Tenant } },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["timezone"] = "Europe/Lisbon", ["country"] = "PT" }),
    };

    public static JsonObject InChannel(string type, string serviceUrl, string id, string thread)
    {
        var activity = Personal(type, serviceUrl, id);
        activity["conversation"] = new JsonObject
        {
            ["id"] = $"19:bakery@thread.tacv2;messageid={thread}", ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = Workshop.Tenant,
        };
        activity["channelData"] = new JsonObject
        {
            ["tenant"] = new JsonObject { ["id"] = Workshop.Tenant }, ["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2" },
            ["channel"] = new JsonObject { ["id"] = "19:bakery@thread.tacv2" },
        };
        return activity;
    }

    public static JsonObject Mentioning(JsonObject activity, params (string Text, string Id, string Name)[] mentions)
    {
        var entities = (JsonArray)activity["entities"]!;
        foreach (var (text, id, name) in mentions)
            entities.Add(new JsonObject { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name } });
        return activity;
    }

    public static JsonObject With(JsonObject activity, params (string Name, JsonNode? Value)[] fields)
    {
        foreach (var (name, value) in fields)
            activity[name] = value;
        return activity;
    }
}
