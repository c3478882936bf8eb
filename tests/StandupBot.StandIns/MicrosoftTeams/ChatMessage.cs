using System.Text.Json.Nodes;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>A message as people see it.</summary>
public sealed class ChatMessage(Chat chat, string id, string? threadOf, string authorId, JsonObject activity)
{
    private readonly List<JsonObject> versions = [activity];

    public Chat Chat => chat;

    public string Id => id;

    /// <summary>The id of the thread's first message; null for one that begins a thread or stands in a chat without threads.</summary>
    public string? ThreadOf => threadOf;

    public string AuthorId => authorId;

    public bool Deleted { get; internal set; }

    /// <summary>The conversation that an answer to this message is in.</summary>
    public string ConversationId => chat.Kind == ChatKind.Channel ? $"{chat.Id};messageid={threadOf ?? id}" : chat.Id;

    /// <summary>As it reads by now.</summary>
    public JsonObject Activity => versions[^1];

    public int Edits => versions.Count - 1;

    public string? Summary => (string?)Activity["summary"];

    public JsonObject? Card => Activity["attachments"]?.AsArray()
        .FirstOrDefault(a => (string?)a!["contentType"] == "application/vnd.microsoft.card.adaptive")?["content"] as JsonObject;

    /// <summary>Everything that can be read in it: its text, or every text of its card, a line each.</summary>
    public string Text => Card is { } card ? Cards.TextOf(card) : (string?)Activity["text"] ?? "";

    public IReadOnlyList<string> Buttons => Card is { } card ? [.. Cards.Actions(card).Select(a => (string)a["title"]!)] : [];

    internal void Replace(JsonObject activity) => versions.Add(activity);

    public override string ToString() => Text;
}
