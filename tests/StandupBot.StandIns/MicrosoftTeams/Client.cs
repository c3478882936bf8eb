using System.Net;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>What a person's Microsoft Teams client does between a tap and what the person sees next.</summary>
internal sealed class Client(MicrosoftTeamsService teams, Person person)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public async Task<Outcome> TapAsync(ChatMessage message, string label, IReadOnlyList<(string Id, string Value)> typed, CancellationToken cancellation)
    {
        var card = message.Card ?? throw new InvalidOperationException($"There is no card in \"{message}\".");
        var action = Find(card, label);
        var data = Merged(card, action, typed);
        var context = (message.Chat, message.ConversationId, message.Id);
        switch ((string)action["type"]!)
        {
            case "Action.Execute":
                JsonObject executed = new() { ["type"] = "Action.Execute", ["title"] = label, ["verb"] = (string?)action["verb"], ["data"] = data };
                var answer = await InvokeAsync("adaptiveCard/action", context, new() { ["action"] = executed, ["trigger"] = "manual" }, cancellation);
                return Executed(answer, message);
            case "Action.Submit" when IsDialog(action):
                return Opened(await InvokeAsync("task/fetch", context, new() { ["data"] = data, ["context"] = Theme() }, cancellation), context, "task/submit", null);
            case "Action.Submit":
                var sent = await teams.Wire.DeliverAsync(teams.Activities.Submitted(person, message, teams.NextMessageId(), data), cancellation);
                return new Outcome(sent);
            case "Action.ToggleVisibility":
                // Unfolds a question in the card; its own buttons are tapped next.
                return new Outcome(new BotAnswer(HttpStatusCode.OK, null));
            default:
                throw new InvalidOperationException($"A tap on {action["type"]} reaches no bot.");
        }
    }

    public async Task<Outcome> SubmitAsync(IReadOnlyList<(string Id, string Value)> typed, CancellationToken cancellation)
    {
        var dialog = person.Dialog ?? throw new InvalidOperationException("No dialog stands open.");
        var submit = Cards.Actions(dialog.Card).First(a => (string?)a["type"] is "Action.Submit" or "Action.Execute");
        JsonObject value = new() { ["data"] = Merged(dialog.Card, submit, typed), ["context"] = Theme() };
        foreach (var (name, kept) in dialog.Context)
            value[name] = kept?.DeepClone();
        return Opened(await InvokeAsync(dialog.SubmitsAs, dialog.Where, value, cancellation), dialog.Where, dialog.SubmitsAs, dialog.Context);
    }

    public async Task<Outcome> ExtendAsync(string commandId, ChatMessage message, CancellationToken cancellation)
    {
        JsonObject context = new()
        {
            ["commandId"] = commandId, ["commandContext"] = "message",
            ["messagePayload"] = new JsonObject
            {
                ["id"] = message.Id, ["messageType"] = "message", ["createdDateTime"] = (string?)message.Activity["timestamp"],
                ["from"] = new JsonObject { ["user"] = new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = message.AuthorId, ["displayName"] = (string?)message.Activity["from"]?["name"] } },
                ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = $"<p>{WebUtility.HtmlEncode(message.Text)}</p>" },
            },
        };
        var where = (message.Chat, message.ConversationId, (string?)null);
        var value = (JsonObject)context.DeepClone();
        value["context"] = Theme();
        return Opened(await InvokeAsync("composeExtension/fetchTask", where, value, cancellation), where, "composeExtension/submitAction", context);
    }

    private async Task<BotAnswer> InvokeAsync(string name, (Chat Chat, string Conversation, string? ReplyTo) where, JsonObject value, CancellationToken cancellation) =>
        await teams.Wire.DeliverAsync(teams.Activities.Invoke(name, person, where.Chat, where.Conversation, where.ReplyTo, value), cancellation);

    /// <summary>The answer to Action.Execute: a card in the place of the old one, a line, or a red bar.</summary>
    private static Outcome Executed(BotAnswer answer, ChatMessage message)
    {
        if (answer.Status != HttpStatusCode.OK)
            return new Outcome(answer) { Error = "Something went wrong. Please try again." };
        switch ((string?)answer.Body?["type"])
        {
            case CardType:
                var card = (JsonObject)answer.Body!["value"]!.DeepClone();
                var shown = (JsonObject)message.Activity.DeepClone();
                shown["attachments"] = new JsonArray(new JsonObject { ["contentType"] = CardType, ["content"] = card.DeepClone() });
                return new Outcome(answer) { Card = card, Shown = shown };
            case "application/vnd.microsoft.activity.message":
                return new Outcome(answer) { Line = (string?)answer.Body!["value"] };
            default:
                return new Outcome(answer) { Error = (string?)answer.Body?["value"]?["message"] ?? $"HTTP 200 with {answer.Body?["type"]}" };
        }
    }

    private Outcome Opened(BotAnswer answer, (Chat, string, string?) where, string submitsAs, JsonObject? context)
    {
        person.Dialog = null;
        if (answer.Status != HttpStatusCode.OK)
            return new Outcome(answer) { Error = "Something went wrong. Please try again." };
        var task = answer.Body?["task"];
        if ((string?)task?["type"] == "message")
            return new Outcome(answer) { Line = (string?)task!["value"] };
        if ((string?)task?["type"] == "continue" && task!["value"]?["card"]?["content"] is JsonObject card)
            person.Dialog = new Dialog((string?)task["value"]!["title"] ?? "", (JsonObject)card.DeepClone(), where, submitsAs, context ?? []);
        return new Outcome(answer) { Dialog = person.Dialog };
    }

    private static JsonObject Find(JsonNode card, string label) => Cards.Actions(card).FirstOrDefault(a => (string?)a["title"] == label)
        ?? throw new InvalidOperationException($"There is no button \"{label}\": {string.Join(", ", Cards.Actions(card).Select(a => (string?)a["title"]))}.");

    /// <summary>Data of the button and what is in the inputs; "associatedInputs: none" leaves those out, and what is required too.</summary>
    private static JsonObject Merged(JsonNode card, JsonObject action, IReadOnlyList<(string Id, string Value)> typed)
    {
        var data = action["data"]?.DeepClone() as JsonObject ?? [];
        if ((string?)action["associatedInputs"] == "none")
            return data;
        foreach (var (id, value) in Cards.Filled(card, typed))
            data[id] = value;
        return data;
    }

    private static bool IsDialog(JsonObject action) => (string?)action["data"]?["msteams"]?["type"] == "task/fetch";

    private static JsonObject Theme() => new() { ["theme"] = "default" };
}
