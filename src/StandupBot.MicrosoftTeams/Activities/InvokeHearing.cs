using System.Text.Json;
using StandupBot.MicrosoftTeams.Cards;

namespace StandupBot.MicrosoftTeams.Activities;

/// <summary>An invoke waits for an answer: cards, dialogs, message extensions.</summary>
internal static class InvokeHearing
{
    public static Heard Of(Activity activity) => activity.Name switch
    {
        "adaptiveCard/action" => new Heard.Card(CardSubmission.Of(Json.At(activity.Value, "action", "data")), InPlace: true),
        "task/fetch" => new Heard.DialogOpened(CardSubmission.Of(Json.At(activity.Value, "data"))),
        "task/submit" => new Heard.DialogSent(CardSubmission.Of(Json.At(activity.Value, "data"))),
        "composeExtension/fetchTask" => Extension(activity.Value),
        "composeExtension/submitAction" => new Heard.ExtensionSent(CardSubmission.Of(Json.At(activity.Value, "data"))),
        "composeExtension/query" => new Heard.Ignored("the bot has nothing to search for"),
        { } name when name.StartsWith("composeExtension/", StringComparison.Ordinal) => new Heard.Ignored("the message extension only makes roadblocks and mentions of messages"),
        "message/submitAction" => new Heard.Ignored("the bot asks for no feedback on its messages"),
        { } name when name.StartsWith("signin/", StringComparison.Ordinal) => new Heard.Ignored("the bot asks nobody to sign in in a chat"),
        null or "" => new Heard.Malformed("the invoke has no name"),
        _ => new Heard.Ignored("invokes of this name are not used"),
    };

    private static Heard Extension(JsonElement? value)
    {
        if (Json.Text(Json.At(value, "commandId")) is not { Length: > 0 } command)
            return new Heard.Malformed("the message extension names no command");
        var body = Json.At(value, "messagePayload", "body");
        var content = Json.Text(Json.At(body, "content")) ?? "";
        var isHtml = Json.Text(Json.At(body, "contentType")) is not "text";
        return new Heard.ExtensionOpened(command, isHtml ? PlainText.OfHtml(content) : content.Trim());
    }
}
