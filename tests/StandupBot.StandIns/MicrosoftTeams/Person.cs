using System.Text.Json.Nodes;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>Somebody with Microsoft Teams: says things, taps buttons, fills in cards and dialogs.</summary>
public sealed class Person
{
    private readonly MicrosoftTeamsService teams;

    internal Person(MicrosoftTeamsService teams, string name, bool guest)
    {
        (this.teams, Name, Guest) = (teams, name, guest);
        Chat = new Chat($"a:1{Guid.NewGuid():N}_{name}", ChatKind.Personal, null, null);
        Chat.Add(this);
    }

    /// <summary>How this bot sees the person.</summary>
    public string Id { get; } = $"29:1{Guid.NewGuid():N}-_x";

    public string ObjectId { get; } = Guid.NewGuid().ToString();

    public string Name { get; set; }

    public bool Guest { get; }

    public string TimeZone { get; init; } = "Europe/Lisbon";

    /// <summary>With the bot alone; it is the same one for good.</summary>
    public Chat Chat { get; }

    public bool HasBlockedBot { get; set; }

    /// <summary>The dialog that stands open before the person.</summary>
    public Dialog? Dialog { get; internal set; }

    /// <summary>To the bot alone.</summary>
    public Task<ChatMessage> SaysAsync(string text, CancellationToken cancellation) => SaysAsync(Chat, text, null, mentionsBot: false, cancellation);

    /// <summary>In a group or channel, to the bot.</summary>
    public Task<ChatMessage> TellsBotAsync(Chat where, string text, ChatMessage? inThreadOf, CancellationToken cancellation) =>
        SaysAsync(where, text, inThreadOf, mentionsBot: true, cancellation);

    /// <summary>A message that the bot hears of only when it is mentioned, or in their own chat.</summary>
    public async Task<ChatMessage> SaysAsync(Chat where, string text, ChatMessage? inThreadOf, bool mentionsBot, CancellationToken cancellation)
    {
        var id = teams.NextMessageId();
        var threadOf = inThreadOf?.ThreadOf ?? inThreadOf?.Id;
        var conversation = where.Kind == ChatKind.Channel ? $"{where.Id};messageid={threadOf ?? id}" : where.Id;
        var activity = teams.Activities.Message(this, where, conversation, id, text, mentionsBot);
        var message = where.Post(id, threadOf, Id, activity);
        if (mentionsBot || where.Kind == ChatKind.Personal)
            await teams.Wire.DeliverAsync(activity, cancellation);
        return message;
    }

    public async Task EditsAsync(ChatMessage message, string text, CancellationToken cancellation)
    {
        var activity = teams.Activities.Changed("messageUpdate", "editMessage", message.Activity);
        var mention = message.Activity["text"]!.ToString().StartsWith("<at>", StringComparison.Ordinal);
        activity["text"] = mention ? $"<at>{teams.App.BotName}</at> {text}" : text;
        message.Replace(activity);
        await teams.Wire.DeliverAsync((JsonObject)activity.DeepClone(), cancellation);
    }

    public Task DeletesAsync(ChatMessage message, CancellationToken cancellation)
    {
        message.Deleted = true;
        return teams.Wire.DeliverAsync(teams.Activities.Changed("messageDelete", "softDeleteMessage", message.Activity), cancellation);
    }

    /// <summary>Taps the button of this label, with what stands in the card's inputs by then.</summary>
    public Task<Outcome> TapsAsync(ChatMessage message, string label, CancellationToken cancellation, params IReadOnlyList<(string Id, string Value)> typed) =>
        new Client(teams, this).TapAsync(message, label, typed, cancellation);

    /// <summary>Sends the open dialog by its button.</summary>
    public Task<Outcome> SubmitsAsync(CancellationToken cancellation, params IReadOnlyList<(string Id, string Value)> typed) =>
        new Client(teams, this).SubmitAsync(typed, cancellation);

    /// <summary>Uses a message extension's action on a message, such as "Make this a roadblock".</summary>
    public Task<Outcome> UsesAsync(string commandId, ChatMessage message, CancellationToken cancellation) =>
        new Client(teams, this).ExtendAsync(commandId, message, cancellation);

    internal JsonObject AsMember(string tenantId) => new()
    {
        ["id"] = Id, ["name"] = Name, ["givenName"] = Name.Split(' ')[0], ["objectId"] = ObjectId, ["aadObjectId"] = ObjectId,
        ["email"] = $"{ObjectId}@example.com", ["userPrincipalName"] = $"{ObjectId}@example.com", ["tenantId"] = tenantId, ["userRole"] = Guest ? "guest" : "user",
    };
}
