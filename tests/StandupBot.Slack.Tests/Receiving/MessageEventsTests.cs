using StandupBot.Core.Chat;

namespace StandupBot.Slack.Tests.Receiving;

public sealed class MessageEventsTests : IDisposable
{
    private readonly Adapter adapter = new();

    public void Dispose() => adapter.Dispose();

    [Fact]
    public async Task A_text_to_the_bot_alone_is_handed_over()
    {
        var answer = await adapter.EventAsync("""{"type":"message","channel":"D1","channel_type":"im","user":"U1","ts":"1.000100","text":"Signed &lt;Lume&gt; with <@U2> in <#C9|sales>, see <https://lume.test|lume.test>"}""");
        Assert.Equal(200, answer.Status);
        var text = adapter.Host.Only<Inbound.Text>();
        Assert.Equal(("slack-T1", "slack-T1-U1", null, null, "D1:1.000100"), (text.InstallationId, text.MemberId, text.ChannelId, text.ThreadOf, text.MessageRef));
        Assert.Equal("Signed <Lume> with @Bo Lind in #sales, see lume.test", text.Body);
    }

    [Fact]
    public async Task A_reply_in_a_thread_names_the_message_that_it_answers()
    {
        await adapter.EventAsync("""{"type":"message","channel":"C1","channel_type":"channel","user":"U1","ts":"2.1","thread_ts":"1.1","parent_user_id":"UBOT","text":"Baked"}""");
        var text = adapter.Host.Only<Inbound.Text>();
        Assert.Equal(("C1", "C1:1.1", "C1:2.1"), (text.ChannelId, text.ThreadOf, text.MessageRef));
    }

    [Theory]
    [InlineData("""{"type":"message","channel":"C1","user":"U1","ts":"2.1","text":"lunch?"}""")]
    [InlineData("""{"type":"message","channel":"C1","user":"U1","ts":"2.1","thread_ts":"1.1","parent_user_id":"U2","text":"yes"}""")]
    [InlineData("""{"type":"message","channel":"C1","user":"U1","ts":"2.1","text":"ask <@UBOT> about it"}""")]
    [InlineData("""{"type":"message","subtype":"message_deleted","channel":"C1","deleted_ts":"1.1","previous_message":{"user":"U1","ts":"1.1","text":"lunch?"}}""")]
    [InlineData("""{"type":"message","subtype":"channel_topic","channel":"C1","user":"U1","ts":"2.1","text":"<@U1> set the topic"}""")]
    [InlineData("""{"type":"message","channel":"C1","ts":"2.1","text":"nobody said this"}""")]
    public async Task What_is_said_in_a_channel_among_people_is_not_the_bots_business(string happening)
    {
        Assert.Equal(200, (await adapter.EventAsync(happening)).Status);
        Assert.Empty(adapter.Host.Heard);
        Assert.Empty(adapter.Host.Told);
    }

    [Theory, Trait("Behaviour", "29")]
    [InlineData("""{"type":"message","channel":"D1","channel_type":"im","user":"UBOT","ts":"2.1","text":"x"}""")]
    [InlineData("""{"type":"message","channel":"D1","channel_type":"im","user":"U1","bot_id":"B1","bot_profile":{"id":"B1"},"ts":"2.1","text":"x"}""")]
    [InlineData("""{"type":"message","subtype":"bot_message","channel":"D1","channel_type":"im","bot_id":"B1","ts":"2.1","text":"x"}""")]
    [InlineData("""{"type":"message","channel":"D1","channel_type":"im","user":"USLACKBOT","ts":"2.1","text":"x"}""")]
    [InlineData("""{"type":"message","subtype":"message_changed","channel":"D1","channel_type":"im","message":{"user":"UBOT","bot_id":"B1","ts":"1.1","text":"y","edited":{"ts":"2.1"}},"previous_message":{"ts":"1.1","text":"x"}}""")]
    public async Task What_bots_say_is_not_heard(string happening)
    {
        await adapter.EventAsync(happening);
        Assert.Empty(adapter.Host.Heard);
    }

    [Fact, Trait("Behaviour", "43")]
    public async Task The_same_message_under_another_event_id_or_as_a_mention_is_the_same_happening()
    {
        const string said = """ "type":"message","channel":"C1","user":"U1","ts":"2.1","text":"<@UBOT> goals add Wholesale"}""";
        await adapter.EventAsync("{" + said, "Ev1");
        await adapter.EventAsync("{" + said, "Ev2");
        await adapter.EventAsync("{" + said.Replace("\"message\"", "\"app_mention\"", StringComparison.Ordinal), "Ev3");
        Assert.Equal(3, adapter.Host.Heard.Count);
        Assert.Single(adapter.Host.Heard.Select(h => h.EventKey).Distinct());
    }

    [Fact, Trait("Behaviour", "44")]
    public async Task A_retry_is_handed_over_like_any_other()
    {
        await adapter.EventAsync("""{"type":"message","channel":"D1","channel_type":"im","user":"U1","ts":"2.1","text":"Baked"}""");
        Assert.Equal("message:D1:2.1", adapter.Host.Only<Inbound.Text>().EventKey);
    }

    [Theory]
    [InlineData("<@UBOT> goals add Wholesale", "goals", "add Wholesale")]
    [InlineData("<@UBOT>: standup away until Friday", "standup", "away until Friday")]
    [InlineData("<@UBOT>", "goals", "help")]
    [InlineData("<@UBOT> help", "goals", "help ")]
    [InlineData("<@UBOT> G4 60%", "goals", "G4 60%")]
    [InlineData("<@UBOT> goals owner G4 <@U2>", "goals", "owner G4 @slack-T1-U2")]
    public async Task A_mention_in_a_channel_is_a_command(string said, string name, string arguments)
    {
        await adapter.EventAsync($$"""{"type":"app_mention","channel":"C1","user":"U1","ts":"2.1","text":"{{said}}"}""");
        var command = adapter.Host.Only<Inbound.Command>();
        Assert.Equal(("C1", name, arguments, null), (command.ChannelId, command.Name, command.Arguments, command.Trigger));
    }

    [Theory]
    [InlineData("/goals owner G4 <@U2|bo>", "/goals owner G4 @slack-T1-U2")]
    [InlineData("goals owner G4 <@U2>", "goals owner G4 @slack-T1-U2")]
    [InlineData("met <@U2> about goals", "met @Bo Lind about goals")]
    [InlineData("met <@U9>", "met @U9")]
    [InlineData("met <@U9|zoe>, wrote <mailto:z@x.test|z@x.test>", "met @zoe, wrote z@x.test")]
    [InlineData("<!here> <!subteam^S1|@bakers> <!date^1^{date}|soon> <https://a.test/b>", "@here @bakers soon https://a.test/b")]
    [InlineData("the <https://a.test|price list> &amp; more", "the price list (https://a.test) & more")]
    public async Task People_are_named_in_words_and_meant_in_commands(string said, string body)
    {
        await adapter.EventAsync($$"""{"type":"message","channel":"D1","channel_type":"im","user":"U1","ts":"2.1","text":"{{said}}"}""");
        Assert.Equal(body, adapter.Host.Only<Inbound.Text>().Body);
    }

    [Fact, Trait("Behaviour", "31")]
    public async Task An_edit_replaces_the_same_text_and_each_edit_is_a_happening_of_its_own()
    {
        const string changed = """{"type":"message","subtype":"message_changed","channel":"C1","ts":"9.9","message":{"user":"U1","ts":"2.1","thread_ts":"1.1","text":"TEXT","edited":{"user":"U1","ts":"EDIT"}},"previous_message":{"user":"U1","ts":"2.1","text":"Baked"}}""";
        await adapter.EventAsync(changed.Replace("TEXT", "Baked rye", StringComparison.Ordinal).Replace("EDIT", "3.1", StringComparison.Ordinal));
        await adapter.EventAsync(changed.Replace("TEXT", "Baked oats", StringComparison.Ordinal).Replace("EDIT", "4.1", StringComparison.Ordinal));
        var edits = adapter.Host.Heard.Cast<Inbound.Text>().ToList();
        Assert.All(edits, edit => Assert.Equal((true, "C1:2.1", "C1:1.1"), (edit.Edited, edit.MessageRef, edit.ThreadOf)));
        Assert.Equal(["message:C1:2.1:3.1", "message:C1:2.1:4.1"], edits.Select(e => e.EventKey));
    }

    [Fact]
    public async Task A_link_that_unfolds_or_a_thread_that_grows_is_no_edit()
    {
        await adapter.EventAsync("""{"type":"message","subtype":"message_changed","channel":"D1","channel_type":"im","ts":"9.9","message":{"user":"U1","ts":"2.1","text":"Baked","attachments":[{}]},"previous_message":{"user":"U1","ts":"2.1","text":"Baked"}}""");
        Assert.Empty(adapter.Host.Heard);
    }

    [Theory, Trait("Behaviour", "35")]
    [InlineData("""{"type":"message","subtype":"message_deleted","channel":"D1","channel_type":"im","deleted_ts":"2.1","ts":"9.9","previous_message":{"user":"U1","ts":"2.1","text":"Baked"}}""")]
    [InlineData("""{"type":"message","subtype":"message_changed","channel":"D1","channel_type":"im","ts":"9.9","message":{"subtype":"tombstone","user":"USLACKBOT","ts":"2.1","text":"This message was deleted."},"previous_message":{"user":"U1","ts":"2.1","text":"Baked"}}""")]
    public async Task A_deleted_text_is_withdrawn(string happening)
    {
        await adapter.EventAsync(happening);
        var deletion = adapter.Host.Only<Inbound.Deletion>();
        Assert.Equal(("slack-T1-U1", "D1:2.1", "deleted:D1:2.1"), (deletion.MemberId, deletion.MessageRef, deletion.EventKey));
    }

    [Fact]
    public async Task A_file_without_words_is_an_empty_text_that_will_be_refused_with_the_reason()
    {
        await adapter.EventAsync("""{"type":"message","subtype":"file_share","channel":"D1","channel_type":"im","user":"U1","ts":"2.1","text":"","files":[{"id":"F1"}]}""");
        Assert.Equal("", adapter.Host.Only<Inbound.Text>().Body);
    }

    [Fact]
    public async Task Somebody_who_is_new_is_read_from_Slack_after_the_answer()
    {
        await adapter.EventAsync("""{"type":"message","channel":"D1","channel_type":"im","user":"U7","ts":"2.1","text":"Baked"}""");
        Assert.Equal("slack-T1-U7", adapter.Host.Only<Inbound.Text>().MemberId);
        Assert.Equal(["read U7"], adapter.Host.Told);
    }

    [Theory, Trait("Behaviour", "53")]
    [InlineData("user_team")]
    [InlineData("source_team")]
    [InlineData("team")]
    public async Task Somebody_of_another_workspace_in_a_shared_channel_is_no_member(string field)
    {
        await adapter.EventAsync($$"""{"type":"message","channel":"C1","user":"U7","{{field}}":"T9","ts":"2.1","text":"<@UBOT> goals"}""");
        Assert.Empty(adapter.Host.Heard);
        Assert.Empty(adapter.Host.Told);
    }
}
