using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Receiving;

public sealed class TextTests : ReceivingTest
{
    private const string BotMention = "<at>StandupBot</at>";

    [Fact]
    public async Task An_answer_in_the_chat_is_a_text_with_its_reference()
    {
        await ReceiveAsync(Message("signed Cafe Lume"));

        var text = Assert.IsType<Inbound.Text>(Assert.Single(Inbox.Heard));
        Assert.Equal((Installation, "m-aad-ana", null, null), (text.InstallationId, text.MemberId, text.ChannelId, text.ThreadOf));
        Assert.Equal(("signed Cafe Lume", "a:ana-and-bot/1700000000001", false), (text.Body, text.MessageRef, text.Edited));
        Assert.Equal("Europe/Lisbon", Workshop.Workplace.People["aad-ana"].TimeZone);
    }

    [Theory]
    [InlineData("goals")]
    [InlineData("/goals")]
    [InlineData("Goals add Twenty accounts")]
    [InlineData("/goals add Twenty accounts")]
    [InlineData(BotMention + " goals add Twenty accounts")]
    [InlineData(BotMention + "&nbsp;/goals add Twenty accounts")]
    [InlineData("standup skip")]
    [InlineData("/standup skip")]
    [InlineData("help")]
    public async Task A_command_is_one_with_or_without_slash_and_mention(string text)
    {
        await ReceiveAsync(Sent.Mentioning(Message(text), (BotMention, Sent.BotId, "StandupBot")));

        var command = Assert.IsType<Inbound.Command>(Assert.Single(Inbox.Heard));
        Assert.Equal(text.Contains("standup skip", StringComparison.Ordinal) ? ("standup", "skip") : text switch
        {
            "help" => ("goals", "help "),
            _ when text.EndsWith("accounts", StringComparison.Ordinal) => ("goals", "add Twenty accounts"),
            _ => ("goals", ""),
        }, (command.Name, command.Arguments));
        Assert.NotNull(command.Trigger);
    }

    [Theory]
    [InlineData("Goals are all on track")]
    [InlineData("standup was short, I talked to Bo")]
    public async Task An_answer_that_begins_like_a_command_stays_an_answer(string text)
    {
        await ReceiveAsync(Message(text));

        Assert.Equal(text, Assert.IsType<Inbound.Text>(Assert.Single(Inbox.Heard)).Body);
    }

    [Fact]
    public async Task At_the_top_of_a_channel_the_bot_is_spoken_to_and_an_unknown_verb_is_a_command()
    {
        await ReceiveAsync(Sent.Mentioning(InChannel(BotMention + " goals frobnicate"), (BotMention, Sent.BotId, "StandupBot")));

        var command = Assert.IsType<Inbound.Command>(Assert.Single(Inbox.Heard));
        Assert.Equal(("goals", "frobnicate", "19:bakery@thread.tacv2"), (command.Name, command.Arguments, command.ChannelId));
    }

    [Fact]
    [Trait("Behaviour", "39")]
    public async Task An_answer_in_a_thread_names_the_root_as_the_outbox_does()
    {
        await ReceiveAsync(Sent.Mentioning(InChannel(BotMention + " oven 2 is down", "1700000000009"), (BotMention, Sent.BotId, "StandupBot")));

        var text = Assert.IsType<Inbound.Text>(Assert.Single(Inbox.Heard));
        Assert.Equal("oven 2 is down", text.Body);
        Assert.Equal("19:bakery@thread.tacv2", text.ChannelId);
        Assert.Equal("19:bakery@thread.tacv2;messageid=1700000000002/1700000000002", text.ThreadOf);
        Assert.Equal("19:bakery@thread.tacv2;messageid=1700000000002/1700000000009", text.MessageRef);
    }

    [Fact]
    [Trait("Behaviour", "22")]
    public async Task People_are_named_in_answers_and_known_by_id_in_commands()
    {
        Stub.Answer(200, """{"id":"29:bo","name":"Bo","aadObjectId":"aad-bo"}""");
        await ReceiveAsync(Message("hello"));
        (string, string, string)[] mentions = [("<at>Bo</at>", "29:bo", "Bo Larsen"), ("<at>Bo</at>", "29:bo2", "Bo Larsen")];

        await ReceiveAsync(Sent.Mentioning(Message("waiting for <at>Bo</at> &amp; <at>Bo</at>", "2"), mentions));
        await ReceiveAsync(Sent.Mentioning(Message("goals owner G12 <at>Bo</at>", "3"), mentions[0]));

        Assert.Equal("waiting for @Bo Larsen & @Bo Larsen", Assert.IsType<Inbound.Text>(Inbox.Heard[1]).Body);
        Assert.Equal("owner G12 @m-aad-bo", Assert.IsType<Inbound.Command>(Inbox.Heard[2]).Arguments);
    }

    [Fact]
    [Trait("Behaviour", "43")]
    public async Task The_same_delivery_has_the_same_key_and_each_edit_another()
    {
        await ReceiveAsync(Message("one"));
        await ReceiveAsync(Message("one"));
        foreach (var time in (string[])["2026-03-03T09:01:00Z", "2026-03-03T09:02:00Z"])
            await ReceiveAsync(Sent.With(Message("two"), ("type", "messageUpdate"), ("timestamp", time)));
        await ReceiveAsync(Sent.With(Message(""), ("type", "messageDelete")));

        var keys = Inbox.Heard.Select(h => h.EventKey).ToList();
        Assert.Equal(keys[0], keys[1]);
        Assert.Equal(4, keys.Distinct().Count());
        Assert.All(keys, key => Assert.InRange(key.Length, 10, 60));
    }

    [Fact]
    [Trait("Behaviour", "31")]
    public async Task An_edit_and_a_deletion_name_the_message_that_they_change()
    {
        await ReceiveAsync(Sent.With(Message("better words"), ("type", "messageUpdate"), ("channelData", EventType("editMessage"))));
        await ReceiveAsync(Sent.With(Message(""), ("type", "messageDelete"), ("channelData", EventType("softDeleteMessage"))));

        var edit = Assert.IsType<Inbound.Text>(Inbox.Heard[0]);
        Assert.Equal(("better words", true, "a:ana-and-bot/1700000000001"), (edit.Body, edit.Edited, edit.MessageRef));
        Assert.Equal("a:ana-and-bot/1700000000001", Assert.IsType<Inbound.Deletion>(Inbox.Heard[1]).MessageRef);
    }

    [Fact]
    public async Task An_edited_command_is_not_run_again()
    {
        await ReceiveAsync(Sent.With(Message("goals add Another"), ("type", "messageUpdate")));

        Assert.Empty(Inbox.Heard);
    }

    [Fact]
    public async Task A_command_that_needs_a_form_gets_it_as_a_card_in_the_persons_own_chat()
    {
        Inbox.Answer = heard => heard is Inbound.Command ? new InboundReply.OpenForm(new Form("goals.add", "", "Add a goal", "Add", [new Field.Text("title", "Title")])) : InboundReply.Done;
        await ReceiveAsync(Message("hello"));

        await ReceiveAsync(Sent.Mentioning(InChannel(BotMention + " goals add"), (BotMention, Sent.BotId, "StandupBot")));

        var sent = Stub.Requests.Last();
        Assert.Equal("/emea/v3/conversations/a%3Aana-and-bot/activities", sent.Target);
        Assert.Contains("Input.Text", sent.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("home")]
    [InlineData("/home")]
    public async Task The_home_view_comes_as_a_card_that_brings_itself_up_to_date(string text)
    {
        Inbox.Answer = heard => heard is Inbound.HomeOpened ? new InboundReply.ShowHome(Core.Chat.Message.Of("Your day")) : InboundReply.Done;

        await ReceiveAsync(Message(text));

        var card = JsonNode.Parse(Stub.Requests.Last().Body)!["attachments"]![0]!["content"]!;
        Assert.Equal("29:ana", (string?)card["refresh"]!["userIds"]![0]);
    }

    [Fact]
    [Trait("Behaviour", "45")]
    public async Task What_was_not_kept_is_not_taken()
    {
        Inbox.Answer = _ => throw new InvalidOperationException("the disk is full");

        await Assert.ThrowsAsync<InvalidOperationException>(() => ReceiveAsync(Message("hello")));
    }

    [Fact]
    [Trait("Behaviour", "29")]
    public async Task Bots_are_not_heard()
    {
        await ReceiveAsync(Sent.With(Message("hello"), ("from", new JsonObject { ["id"] = "28:other-bot", ["name"] = "Other" })));

        Assert.Empty(Inbox.Heard);
    }

    private static JsonObject EventType(string name) => new() { ["eventType"] = name, ["tenant"] = new JsonObject { ["id"] = Workshop.Tenant } };
}
