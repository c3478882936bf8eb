using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using StandupBot.MicrosoftTeams.Activities;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Activities;

public sealed class HearingTests
{
    private const string Service = "https://smba.trafficmanager.example/emea/";

    /// <summary>Each kind of activity that there is, and what it is to us; of what is ignored the reason.</summary>
    public static TheoryData<string, string> Kinds { get; } = new()
    {
        { """{"type":"message","text":"hello"}""", "Words" },
        { """{"type":"message","value":{"standupbot":{"do":"tap","name":"item.done","value":"1"}}}""", "Card Tap" },
        { """{"type":"message","value":{"standupbot":{"do":"form","id":"goals.add","state":""}}}""", "Card Filled" },
        { """{"type":"message","value":{"action":"theirs","n":"3"}}""", "Card Foreign" },
        { """{"type":"message","from":{"id":"28:11111111-2222-3333-4444-555555555555"},"text":"mine"}""", "the bot itself said it" },
        { """{"type":"messageUpdate","text":"edited","channelData":{"eventType":"editMessage","tenant":{"id":"t"}}}""", "Words" },
        { """{"type":"messageUpdate","text":"back","channelData":{"eventType":"undeleteMessage","tenant":{"id":"t"}}}""", "Words" },
        { """{"type":"messageDelete"}""", "Deleted" },
        { """{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""", "a reaction says nothing about the work" },
        { """{"type":"typing"}""", "somebody is still typing" },
        { """{"type":"event","name":"application/vnd.microsoft.readReceipt"}""", "read receipts and meetings say nothing about the work" },
        { """{"type":"endOfConversation"}""", "activities of this type are not used" },
        { """{"type":"installationUpdate","action":"add"}""", "Installed" },
        { """{"type":"installationUpdate","action":"add-upgrade"}""", "Installed" },
        { """{"type":"installationUpdate","action":"remove"}""", "Removed" },
        { """{"type":"installationUpdate","action":"remove-upgrade"}""", "the app is about to be there again, newer" },
        { """{"type":"installationUpdate","action":"other"}""", "the action of the installation is unknown" },
        { """{"type":"conversationUpdate","membersAdded":[{"id":"29:ana"},{"id":"28:11111111-2222-3333-4444-555555555555"}]}""", "Installed" },
        { """{"type":"conversationUpdate","membersRemoved":[{"id":"28:11111111-2222-3333-4444-555555555555"}]}""", "Removed" },
        { Event("teamMemberAdded", ",\"membersAdded\":[{\"id\":\"29:bo\"}]"), "PeopleChanged" },
        { Event("teamMemberRemoved", ",\"membersRemoved\":[{\"id\":\"29:bo\"}]"), "PeopleChanged" },
        { Event("channelMemberAdded", ",\"membersAdded\":[{\"id\":\"29:bo\"}]"), "PeopleChanged" },
        { Event("channelCreated"), "ChannelThere" },
        { Event("channelRenamed"), "ChannelThere" },
        { Event("channelRestored"), "ChannelThere" },
        { Event("channelShared"), "ChannelThere" },
        { Event("channelDeleted"), "ChannelGone" },
        { Event("channelUnshared"), "ChannelGone" },
        { Event("teamArchived"), "TeamGone" },
        { Event("teamDeleted"), "TeamGone" },
        { Event("teamHardDeleted"), "TeamGone" },
        { Event("teamUnarchived"), "TeamThere" },
        { Event("teamRestored"), "TeamThere" },
        { Event("teamRenamed"), "teams are told apart by their ids, and the name is shown nowhere" },
        { Event("channelPinned"), "events of this type are not used" },
        { """{"type":"conversationUpdate"}""", "nobody came and nobody left" },
        { """{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"verb":"standupbot","data":{"standupbot":{"do":"home"}}}}}""", "Card Home" },
        { """{"type":"invoke","name":"adaptiveCard/action","value":"text"}""", "Card Foreign" },
        { """{"type":"invoke","name":"task/fetch","value":{"data":{"standupbot":{"do":"tap","name":"standup.answer"}}}}""", "DialogOpened Tap" },
        { """{"type":"invoke","name":"task/submit","value":{"data":{"standupbot":{"do":"form","id":"goals.add"}}}}""", "DialogSent Filled" },
        { """{"type":"invoke","name":"composeExtension/fetchTask","value":{"commandId":"makeRoadblock"}}""", "ExtensionOpened" },
        { """{"type":"invoke","name":"composeExtension/fetchTask","value":{}}""", "the message extension names no command" },
        { """{"type":"invoke","name":"composeExtension/submitAction","value":{"data":{}}}""", "ExtensionSent Foreign" },
        { """{"type":"invoke","name":"composeExtension/query","value":{}}""", "the bot has nothing to search for" },
        { """{"type":"invoke","name":"composeExtension/queryLink","value":{}}""", "the message extension only makes roadblocks and mentions of messages" },
        { """{"type":"invoke","name":"message/submitAction","value":{}}""", "the bot asks for no feedback on its messages" },
        { """{"type":"invoke","name":"signin/verifyState","value":{}}""", "the bot asks nobody to sign in in a chat" },
        { """{"type":"invoke","name":"tab/fetch","value":{}}""", "invokes of this name are not used" },
        { """{"type":"invoke"}""", "the invoke has no name" },
        { """{"type":"message","channelId":"webchat","text":"hello"}""", "it comes from another channel than Microsoft Teams" },
        { """{"text":"hello","type":null}""", "it has no type" },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_is_handled_or_has_a_reason(string given, string heard) => Assert.Equal(heard, Told(Hearing.Of(Read(Complete(given)))));

    [Theory]
    [InlineData("channelId")]
    [InlineData("id")]
    [InlineData("serviceUrl")]
    [InlineData("conversation", "conversation.id")]
    [InlineData("recipient", "recipient.id")]
    [InlineData("from", "from.id")]
    [InlineData("channelData", "the tenant")]
    public void What_is_needed_must_be_there(string field, string? named = null)
    {
        var activity = Complete("""{"type":"message","text":"hello"}""");
        activity.Remove(field);
        if (field == "channelData")
            ((JsonObject)activity["conversation"]!).Remove("tenantId");

        Assert.Equal($"{named ?? field} is missing", Assert.IsType<Heard.Malformed>(Hearing.Of(Read(activity))).Reason);
    }

    [Fact]
    public void Fields_that_nobody_knows_yet_do_no_harm() =>
        Assert.Equal("Words", Told(Hearing.Of(Read(Complete("""{"type":"message","text":"hello","newThing":{"deep":[1,2]},"attachments":[{"contentType":"text/html","content":"<p>hello</p>"}]}""")))));

    /// <summary>Activities that a tool by others sends; the folder stands beside the repository where it is there at all.</summary>
    [Fact]
    public void Activities_of_a_client_tool_are_handled_or_have_a_reason()
    {
        var folder = SharedFolder();
        Assert.SkipWhen(folder is null, "There is no folder of recorded activities beside the repository.");
        var told = Directory.EnumerateFiles(folder!, "*.json").Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Told(Hearing.Of(ActivityReader.Read(File.ReadAllBytes(file)))));

        Assert.NotEmpty(told);
        Assert.All(told, one => Assert.Equal(Expected(one.Key), one.Value));
    }

    /// <summary>The recording of task/fetch is no whole activity: it holds what is special about its kind, and nothing of who and where.</summary>
    private static string Expected(string file) => file switch
    {
        "message-channel" or "message-groupChat" or "message-personal" => "Words",
        "message-personal-value" or "invoke-adaptiveCard.action-channel" or "invoke-adaptiveCard.action-personal" => "Card Foreign",
        "messageReaction" => "a reaction says nothing about the work",
        "invoke-task.fetch" => "channelId is missing",
        "invoke-composeExtension.query-personal" => "the bot has nothing to search for",
        "invoke-message.submitAction-personal" => "the bot asks for no feedback on its messages",
        "conversationUpdate-channel-channelCreated" or "conversationUpdate-channel-channelRenamed" => "ChannelThere",
        "conversationUpdate-channel-channelDeleted" => "ChannelGone",
        "conversationUpdate-channel-teamDeleted" => "TeamGone",
        "conversationUpdate-channel-teamRenamed" => "teams are told apart by their ids, and the name is shown nowhere",
        "conversationUpdate-channel-teamMemberRemoved" => "PeopleChanged",
        "installationUpdate-channel-remove" => "Removed",
        _ => "Installed",
    };

    private static string Told(Heard heard) => heard switch
    {
        Heard.Ignored ignored => ignored.Reason,
        Heard.Malformed malformed => malformed.Reason,
        Heard.Card card => $"Card {card.Submission.GetType().Name}",
        Heard.DialogOpened dialog => $"DialogOpened {dialog.Submission.GetType().Name}",
        Heard.DialogSent dialog => $"DialogSent {dialog.Submission.GetType().Name}",
        Heard.ExtensionSent extension => $"ExtensionSent {extension.Submission.GetType().Name}",
        _ => heard.GetType().Name,
    };

    private static string Event(string type, string more = "") =>
        """{"type":"conversationUpdate","channelData":{"eventType":"EVENT","tenant":{"id":"t"},"team":{"id":"19:team@thread.tacv2"},"channel":{"id":"19:x@thread.tacv2","name":"X"}}MORE}"""
            .Replace("EVENT", type, StringComparison.Ordinal).Replace("MORE", more, StringComparison.Ordinal);

    private static JsonObject Complete(string given)
    {
        var special = JsonNode.Parse(given)!.AsObject();
        var activity = Sent.Personal("message", Service);
        foreach (var (name, value) in special)
            activity[name] = value?.DeepClone();
        return activity;
    }

    private static Activity Read(JsonObject activity) => ActivityReader.Read(Encoding.UTF8.GetBytes(activity.ToJsonString()));

    private static string? SharedFolder([CallerFilePath] string test = "")
    {
        for (var at = Path.GetDirectoryName(test); at is not null; at = Path.GetDirectoryName(at))
            if (Path.Combine(at, "shared", "data", "microsoft-teams-activities") is var folder && Directory.Exists(folder))
                return folder;
        return null;
    }
}
