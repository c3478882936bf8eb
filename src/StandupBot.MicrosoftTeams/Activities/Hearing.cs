using System.Text.Json;
using StandupBot.MicrosoftTeams.Cards;

namespace StandupBot.MicrosoftTeams.Activities;

/// <summary>Tells from an activity alone what it says; what is not for us is named with its reason.</summary>
public static class Hearing
{
    internal const string Channel = "msteams";

    public static Heard Of(Activity activity) => activity.Type switch
    {
        "messageReaction" => new Heard.Ignored("a reaction says nothing about the work"),
        "typing" => new Heard.Ignored("somebody is still typing"),
        "event" => new Heard.Ignored("read receipts and meetings say nothing about the work"),
        _ when activity.ChannelId is { } channel && channel != Channel => new Heard.Ignored("it comes from another channel than Microsoft Teams"),
        "message" or "messageUpdate" or "messageDelete" or "installationUpdate" or "conversationUpdate" or "invoke" => Missing(activity) ?? Complete(activity),
        null or "" => new Heard.Malformed("it has no type"),
        _ => new Heard.Ignored("activities of this type are not used"),
    };

    private static Heard.Malformed? Missing(Activity activity)
    {
        string? missing = activity switch
        {
            { ChannelId: null or "" } => "channelId",
            { Id: null or "" } => "id",
            { ServiceUrl: null or "" } => "serviceUrl",
            { Conversation: not { Id.Length: > 0 } } => "conversation.id",
            { Recipient: not { Id.Length: > 0 } } => "recipient.id",
            { From: not { Id.Length: > 0 } } => "from.id",
            { TenantId: null or "" } => "the tenant",
            _ => null,
        };
        return missing is null ? null : new Heard.Malformed($"{missing} is missing");
    }

    private static Heard Complete(Activity activity) => activity.Type switch
    {
        "message" => Message(activity),
        "messageUpdate" => new Heard.Words(Edited: true),
        "messageDelete" => new Heard.Deleted(),
        "installationUpdate" => Installation(activity),
        "conversationUpdate" => WorkplaceHearing.Of(activity),
        _ => InvokeHearing.Of(activity),
    };

    private static Heard Message(Activity activity)
    {
        if (activity.From!.Id == activity.Recipient!.Id)
            return new Heard.Ignored("the bot itself said it");
        return activity.Value is { ValueKind: JsonValueKind.Object } value
            ? new Heard.Card(CardSubmission.Of(value), InPlace: false)
            : new Heard.Words(Edited: false);
    }

    private static Heard Installation(Activity activity) => activity.Action switch
    {
        "add" or "add-upgrade" or "upgrade" => new Heard.Installed(),
        "remove" => new Heard.Removed(),
        "remove-upgrade" => new Heard.Ignored("the app is about to be there again, newer"),
        _ => new Heard.Malformed("the action of the installation is unknown"),
    };
}
