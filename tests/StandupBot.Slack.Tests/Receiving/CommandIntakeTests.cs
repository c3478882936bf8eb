using StandupBot.Core.Chat;

namespace StandupBot.Slack.Tests.Receiving;

public sealed class CommandIntakeTests : IDisposable
{
    private static readonly Form Add = new("goals.add", "", "Add a goal", "Add", [new Field.Text("title", "Goal") { Required = true }]);
    private readonly Adapter adapter = new();

    public void Dispose() => adapter.Dispose();

    [Fact]
    public async Task A_command_is_handed_over_as_typed_with_members_named_by_id()
    {
        var answer = await adapter.CommandAsync("/Goals", "owner G4 <@U2|bo>");
        Assert.Equal((200, ""), (answer.Status, answer.Body));
        var command = adapter.Host.Only<Inbound.Command>();
        Assert.Equal(("slack-T1-U1", "C1", "goals", "owner G4 @slack-T1-U2", "1.2.3"), (command.MemberId, command.ChannelId, command.Name, command.Arguments, command.Trigger));
    }

    [Fact]
    public async Task In_a_chat_of_two_there_is_no_channel()
    {
        await adapter.CommandAsync("/goals", "", "&channel_id=D1&channel_name=directmessage");
        Assert.Null(adapter.Host.Only<Inbound.Command>().ChannelId);
    }

    [Fact]
    public async Task A_form_is_opened_while_the_trigger_lives()
    {
        adapter.Host.Reply = _ => new InboundReply.OpenForm(Add);
        Assert.Equal("", (await adapter.CommandAsync("/goals", "add")).Body);
        var opened = Assert.Single(adapter.Slack.CallsOf("views.open"));
        Assert.Equal(("1.2.3", "Bearer xoxb-1"), (opened.Arg("trigger_id"), opened.Authorization));
        Assert.StartsWith("goals.add\n", opened.Json["view"]!["private_metadata"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expired_trigger_id")]
    [InlineData("trigger_expired")]
    [InlineData("exchanged_trigger_id")]
    [InlineData("internal_error")]
    [InlineData("invalid_arguments")]
    public async Task When_no_form_opens_the_person_is_told_to_try_again(string error)
    {
        adapter.Host.Reply = _ => new InboundReply.OpenForm(Add);
        adapter.Slack.Refuses("views.open", error);
        var answer = await adapter.CommandAsync("/goals", "add");
        Assert.Equal(200, answer.Status);
        Assert.Contains("try again", Adapter.Body(answer)["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_app_is_not_installed_the_person_is_told()
    {
        adapter.Host.Installed.Clear();
        Assert.Contains("not installed", (await adapter.CommandAsync("/goals", "")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_command_sent_twice_is_one_happening_and_another_one_is_another()
    {
        await adapter.CommandAsync("/goals", "");
        await adapter.CommandAsync("/goals", "");
        await adapter.CommandAsync("/goals", "", "&trigger_id=9.9.9");
        Assert.Equal(2, adapter.Host.Heard.Select(h => h.EventKey).Distinct().Count());
    }

    [Fact]
    public async Task In_an_organisation_the_installation_of_all_of_it_is_found()
    {
        adapter.Host.Installed.Clear();
        adapter.Host.Installed["slack-E1"] = new SlackInstallation("slack-E1", "xoxb-1", "UBOT", FakeHost.InstalledAt) { EnterpriseId = "E1" };
        await adapter.CommandAsync("/goals", "", "&enterprise_id=E1&is_enterprise_install=true");
        Assert.Equal("slack-E1", adapter.Host.Only<Inbound.Command>().InstallationId);
    }
}
