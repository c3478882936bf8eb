using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;

namespace StandupBot.Slack.Tests.Receiving;

public sealed class InteractionTests : IDisposable
{
    private const string Tap = """{"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","name":"ana","team_id":"T1"},"trigger_id":"1.2.3","response_url":"https://hooks.test/r1","container":{"type":"message","message_ts":"5.5","channel_id":"C1"},"channel":{"id":"C1"},"message":{"ts":"5.5","metadata":{"event_type":"standupbot_message","event_payload":{"id":"run/summary","part":1}}},"actions":[{"type":"button","action_id":"item.done~2","block_id":"b","value":"G4","action_ts":"7.7"}]}""";
    private const string Submit = """{"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1","team_id":"T1"},"trigger_id":"1.2.3","view":{"id":"V1","hash":"h","private_metadata":"goals.add\nnonce\nG1\nmore","blocks":[{"type":"section","block_id":"s"},{"type":"input","block_id":"title"},{"type":"input","block_id":"due"}],"state":{"values":{"title":{"value":{"type":"plain_text_input","value":"Wholesale"}},"due":{"value":{"type":"datepicker","selected_date":null}}}}}}""";
    private const string Home = """{"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"1.2.3","container":{"type":"view","view_id":"V9"},"view":{"id":"V9","type":"home","hash":"h9"},"actions":[{"type":"button","action_id":"home.refresh","action_ts":"7.7"}]}""";

    private static readonly Form Next = new("goals.terms", "G1", "Edit a goal", "Save", [new Field.Text("title", "Goal")]);
    private readonly Adapter adapter = new();

    public void Dispose() => adapter.Dispose();

    [Fact]
    public async Task A_tap_comes_back_with_its_name_its_value_and_the_message_that_it_stood_in()
    {
        Assert.Equal("", (await adapter.InteractAsync(Tap)).Body);
        var action = adapter.Host.Only<Inbound.Action>();
        Assert.Equal(("slack-T1-U1", "C1", "run/summary", "item.done", "G4", "1.2.3"), (action.MemberId, action.ChannelId, action.MessageId, action.Name, action.Value, action.Trigger));
    }

    [Fact, Trait("Behaviour", "43")]
    public async Task The_same_tap_twice_is_one_happening_and_the_next_tap_is_another()
    {
        await adapter.InteractAsync(Tap);
        await adapter.InteractAsync(Tap);
        await adapter.InteractAsync(Tap.Replace("7.7", "8.8", StringComparison.Ordinal));
        Assert.Equal(2, adapter.Host.Heard.Select(h => h.EventKey).Distinct().Count());
    }

    [Fact]
    public async Task A_tap_whose_form_comes_too_late_is_told_where_it_was_made()
    {
        adapter.Host.Reply = _ => new InboundReply.OpenForm(Next);
        adapter.Slack.Refuses("views.open", "expired_trigger_id");
        await adapter.InteractAsync(Tap);
        var told = Assert.Single(adapter.Slack.Calls, c => c.Address.Host == "hooks.test");
        Assert.Contains("three seconds", told.Json["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("ephemeral", told.Arg("response_type"));
    }

    [Fact]
    public async Task A_form_is_submitted_with_what_it_is_about()
    {
        Assert.Equal("", (await adapter.InteractAsync(Submit)).Body);
        var form = adapter.Host.Only<Inbound.Submission>();
        Assert.Equal(("goals.add", "G1\nmore"), (form.FormId, form.State));
        Assert.Equal(["Wholesale"], Assert.Single(form.Values).Value);
    }

    [Fact, Trait("Behaviour", "41")]
    public async Task The_same_form_sent_twice_is_one_answer()
    {
        await adapter.InteractAsync(Submit);
        await adapter.InteractAsync(Submit.Replace("1.2.3", "4.5.6", StringComparison.Ordinal));
        await adapter.InteractAsync(Submit.Replace("Wholesale", "Retail", StringComparison.Ordinal));
        Assert.Equal(2, adapter.Host.Heard.Select(h => h.EventKey).Distinct().Count());
    }

    [Fact]
    public async Task Errors_stand_at_their_fields_and_one_without_a_field_at_the_first()
    {
        adapter.Host.Reply = _ => new InboundReply.FormErrors(new Dictionary<string, string> { ["due"] = "Too early.", ["elsewhere"] = "Not yours." });
        var answer = Adapter.Body(await adapter.InteractAsync(Submit));
        Assert.Equal("errors", answer["response_action"]!.GetValue<string>());
        Assert.Equal(("Too early.", "Not yours."), (answer["errors"]!["due"]!.GetValue<string>(), answer["errors"]!["title"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_form_that_leads_to_another_is_replaced_by_it()
    {
        adapter.Host.Reply = _ => new InboundReply.OpenForm(Next);
        var answer = Adapter.Body(await adapter.InteractAsync(Submit));
        Assert.Equal("update", answer["response_action"]!.GetValue<string>());
        Assert.Equal("Edit a goal", answer["view"]!["title"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_form_that_is_opened_from_a_form_lies_on_top_of_it()
    {
        adapter.Host.Reply = _ => new InboundReply.OpenForm(Next);
        await adapter.InteractAsync(Home.Replace("\"home\"", "\"modal\"", StringComparison.Ordinal));
        Assert.Single(adapter.Slack.CallsOf("views.push"));
    }

    [Fact]
    public async Task A_tap_in_the_home_tab_writes_it_anew_unless_a_newer_one_is_there()
    {
        adapter.Host.Reply = i => i is Inbound.HomeOpened ? new InboundReply.ShowHome(Message.Of("My day")) : InboundReply.Done;
        await adapter.InteractAsync(Home);
        var published = Assert.Single(adapter.Slack.CallsOf("views.publish"));
        Assert.Equal(("U1", "h9", "home"), (published.Arg("user_id"), published.Arg("hash"), published.Json["view"]!["type"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("home", 1)]
    [InlineData("messages", 0)]
    public async Task The_home_tab_is_written_when_it_is_looked_at(string tab, int published)
    {
        adapter.Host.Reply = _ => new InboundReply.ShowHome(Message.Of("My day"));
        await adapter.EventAsync($$"""{"type":"app_home_opened","user":"U1","channel":"D1","tab":"{{tab}}"}""");
        Assert.Equal(published, adapter.Slack.CallsOf("views.publish").Count());
        if (published == 1)
            Assert.Null(adapter.Slack.Calls[0].Arg("hash"));
    }

    [Fact]
    public async Task A_conflict_of_home_tabs_is_no_trouble()
    {
        adapter.Host.Reply = _ => new InboundReply.ShowHome(Message.Of("My day"));
        adapter.Slack.Refuses("views.publish", "hash_conflict");
        Assert.Equal(200, (await adapter.EventAsync("""{"type":"app_home_opened","user":"U1","tab":"home","view":{"hash":"old"}}""")).Status);
    }

    [Theory]
    [InlineData("make_roadblock", ShortcutTaps.Roadblock)]
    [InlineData("heard_from_customer", ShortcutTaps.Heard)]
    public async Task A_shortcut_on_a_message_brings_its_text(string callback, string action)
    {
        adapter.Host.Reply = _ => new InboundReply.OpenForm(Next);
        await adapter.InteractAsync($$"""{"type":"message_action","callback_id":"{{callback}}","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"1.2.3","action_ts":"7.7","message_ts":"5.5","channel":{"id":"C1"},"response_url":"https://hooks.test/r1","message":{"user":"U2","ts":"5.5","text":"<@U2>: the oven | is &lt;down&gt;"} }""");
        var shortcut = adapter.Host.Only<Inbound.Action>();
        Assert.Equal((action, "C1"), (shortcut.Name, shortcut.ChannelId));
        Assert.Equal(["@Bo Lind: the oven | is <down>"], StandupBot.Core.Digests.Phrasing.Tap.Read(shortcut.Value));
        Assert.Single(adapter.Slack.CallsOf("views.open"));
    }

    [Fact]
    public async Task A_shortcut_from_everywhere_brings_none_and_trouble_with_it_is_told_in_the_chat()
    {
        adapter.Host.Reply = _ => new InboundReply.OpenForm(Next);
        adapter.Slack.Refuses("views.open", "trigger_exchanged");
        await adapter.InteractAsync("""{"type":"shortcut","callback_id":"make_roadblock_global","team":null,"enterprise":null,"user":{"id":"U1","team_id":"T1"},"trigger_id":"1.2.3","action_ts":"7.7"}""");
        Assert.Equal("", adapter.Host.Only<Inbound.Action>().Value);
        Assert.Equal("U1", Assert.Single(adapter.Slack.CallsOf("chat.postMessage")).Arg("channel"));
    }

    [Theory]
    [InlineData("""{"type":"view_closed","team":{"id":"T1"},"user":{"id":"U1"},"view":{"id":"V1"}}""")]
    [InlineData("""{"type":"shortcut","callback_id":"of another app","team":{"id":"T1"},"user":{"id":"U1"}}""")]
    [InlineData("""{"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},"view":{"private_metadata":"of another app"}}""")]
    [InlineData("""{"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"}}""")]
    [InlineData("""{"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"actions":[{"type":"static_select","action_id":"x"}]}""")]
    [InlineData("""{"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","team_id":"T9"},"actions":[{"type":"button","action_id":"x"}]}""")]
    public async Task What_is_not_for_us_is_acknowledged_and_no_more(string payload)
    {
        Assert.Equal(200, (await adapter.InteractAsync(payload)).Status);
        Assert.Empty(adapter.Host.Heard);
    }

    [Fact]
    public async Task A_list_that_is_asked_for_is_an_empty_one() =>
        Assert.True(JsonNode.DeepEquals(new JsonObject { ["options"] = new JsonArray() }, Adapter.Body(await adapter.InteractAsync("""{"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U1"},"value":"x"}"""))));

    [Fact]
    public async Task In_an_organisation_the_team_may_be_null()
    {
        adapter.Host.Installed["slack-E1"] = new SlackInstallation("slack-E1", "xoxb-e", "UBOT", FakeHost.InstalledAt) { EnterpriseId = "E1" };
        await adapter.InteractAsync(Tap.Replace("""{"id":"T1"}""", "null", StringComparison.Ordinal).Replace("\"type\":\"block_actions\"", "\"type\":\"block_actions\",\"is_enterprise_install\":true,\"enterprise\":{\"id\":\"E1\"}", StringComparison.Ordinal));
        Assert.Equal("slack-E1", adapter.Host.Only<Inbound.Action>().InstallationId);
    }
}
