using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Webhooks;

/// <summary>One event on its way to one webhook: a row of the outbox whose text is the body.</summary>
internal static class WebhookPost
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>As Standard Webhooks recommends it: what it is, when it was, and the thing itself.</summary>
    public static string Body(string type, DateTimeOffset at, object data) => JsonSerializer.Serialize(new { type, timestamp = at, data }, Json);

    /// <param name="eventId">The same for every webhook that is told of it; it holds no full stop, which separates what is signed.</param>
    public static void Add(StandupBotDb db, WebhookRow webhook, string eventId, string body, DateTimeOffset now) => db.Outbox.Add(OutboxMessage.From(
        new Outgoing($"{webhook.Id}/{eventId}", MessageKind.Notice, new Destination.Webhook(webhook.Id), new Message(body, [])), webhook.CompanyId, webhook.InstallationId, now));

    public static string NewId(DateTimeOffset now) => $"msg_{Guid.CreateVersion7(now):N}";
}
