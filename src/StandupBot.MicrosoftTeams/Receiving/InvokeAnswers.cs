using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Activities;
using StandupBot.MicrosoftTeams.Cards;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>
/// The outcome of an invoke, in the body of an HTTP 200: any other status shows nothing to the person ("Universal Actions for Adaptive Cards",
/// "Dialogs in bots", "Message extensions").
/// </summary>
internal static class InvokeAnswers
{
    internal const string TryAgain = "Something went wrong here. Please try again in a moment.";

    /// <summary>Nothing to show: a dialog closes.</summary>
    public static TeamsAnswer Nothing => new(200, []);

    /// <summary>A short line for the person.</summary>
    public static TeamsAnswer Line(string text) => Card(200, "application/vnd.microsoft.activity.message", text);

    /// <summary>The card is replaced for the person who acted.</summary>
    public static TeamsAnswer Replace(JsonObject card) => Card(200, CardFrame.ContentType, card);

    public static TeamsAnswer Error(int status, string code, string message) =>
        Card(status, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message });

    public static TeamsAnswer Dialog(Form form, IReadOnlyDictionary<string, string>? errors = null) =>
        Task("continue", FormCards.Dialog(form, errors));

    public static TeamsAnswer DialogLine(string text) => Task("message", text);

    /// <summary>For what is not for us, in the words that the invoke's client understands.</summary>
    public static TeamsAnswer Unused(Activity activity) => activity.Name switch
    {
        "adaptiveCard/action" => Error(400, "NotSupported", "This card is not one of StandupBot's."),
        "task/fetch" or "task/submit" => DialogLine("This button is not one of StandupBot's."),
        "composeExtension/query" => new(200, new JsonObject { ["composeExtension"] = new JsonObject { ["type"] = "message", ["text"] = "StandupBot has nothing to search for." } }),
        _ => Nothing,
    };

    public static TeamsAnswer Failed(Activity activity) => activity.Name switch
    {
        "adaptiveCard/action" => Error(500, "InternalError", TryAgain),
        "task/fetch" or "task/submit" or "composeExtension/fetchTask" or "composeExtension/submitAction" => DialogLine(TryAgain),
        _ => Nothing,
    };

    private static TeamsAnswer Card(int status, string type, JsonNode value) =>
        new(200, new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });

    private static TeamsAnswer Task(string type, JsonNode value) =>
        new(200, new JsonObject { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } });
}
