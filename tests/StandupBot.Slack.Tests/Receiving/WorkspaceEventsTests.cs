namespace StandupBot.Slack.Tests.Receiving;

public sealed class WorkspaceEventsTests : IDisposable
{
    private readonly Adapter adapter = new();

    public void Dispose() => adapter.Dispose();

    [Theory]
    [InlineData("""{"type":"team_join","user":{"id":"U7","name":"zoe","real_name":"Zoe Blum","tz":"Europe/Berlin","team_id":"T1"}}""", "update U7 Zoe Blum Europe/Berlin Member active")]
    [InlineData("""{"type":"user_change","user":{"id":"U2","name":"bo","deleted":true,"profile":{"display_name":"Bo","real_name":"Bo Lind"}}}""", "update U2 Bo  Member left")]
    [InlineData("""{"type":"user_change","user":{"id":"U2","real_name":"Bo","is_restricted":true}}""", "update U2 Bo  Guest active")]
    [InlineData("""{"type":"team_join","user":{"id":"U8","name":"robot","is_bot":true}}""", "update U8 robot  Bot active")]
    [InlineData("""{"type":"member_joined_channel","user":"UBOT","channel":"C1","channel_type":"C","team":"T1"}""", "read C1")]
    [InlineData("""{"type":"member_joined_channel","user":"U7","channel":"C1"}""", "read C1")]
    [InlineData("""{"type":"member_left_channel","user":"U7","channel":"C1"}""", "read C1")]
    [InlineData("""{"type":"member_left_channel","user":"UBOT","channel":"C1"}""", "gone C1: the bot was removed from it")]
    [InlineData("""{"type":"group_left","channel":"G1"}""", "gone G1: the bot was removed from it")]
    [InlineData("""{"type":"channel_archive","channel":"C1","user":"U1"}""", "gone C1: it was archived")]
    [InlineData("""{"type":"channel_deleted","channel":"C1"}""", "gone C1: it was deleted")]
    [InlineData("""{"type":"channel_unarchive","channel":"C1","user":"U1"}""", "read C1")]
    [InlineData("""{"type":"channel_rename","channel":{"id":"C1","name":"bakers","created":1}}""", "channel C1 bakers")]
    [InlineData("""{"type":"team_access_granted","team_ids":["T1","T2"]}""", "read everything")]
    public async Task What_changes_around_the_bot_is_told(string happening, string told)
    {
        Assert.Equal(200, (await adapter.EventAsync(happening)).Status);
        Assert.Equal([told], adapter.Host.Told);
    }

    [Theory]
    [InlineData("""{"type":"user_change","user":{"id":"U9","name":"stranger"}}""")]
    [InlineData("""{"type":"team_join","user":{"id":"U9","name":"guest of another","team_id":"T9"}}""")]
    [InlineData("""{"type":"team_join","user":{"id":"U9","is_stranger":true}}""")]
    [InlineData("""{"type":"team_join","user":"U9"}""")]
    [InlineData("""{"type":"team_join","user":{"id":7}}""")]
    [InlineData("""{"type":"team_join"}""")]
    [InlineData("""{"type":"channel_archive"}""")]
    [InlineData("""{"type":"channel_rename","channel":"C1"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["U1"],"bot":[]}}""")]
    [InlineData("""{"type":"tokens_revoked"}""")]
    public async Task What_concerns_nobody_here_changes_nothing(string happening)
    {
        Assert.Equal(200, (await adapter.EventAsync(happening)).Status);
        Assert.Empty(adapter.Host.Told);
    }

    [Theory, Trait("Behaviour", "47")]
    [InlineData("""{"type":"app_uninstalled"}""", """{"type":"tokens_revoked","tokens":{"bot":["UBOT"]}}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"bot":["UBOT"]}}""", """{"type":"app_uninstalled"}""")]
    public async Task An_uninstall_ends_the_installation_in_whatever_order_it_is_told(string first, string second)
    {
        await adapter.EventAsync(first, "Ev1");
        await adapter.EventAsync(second, "Ev2");
        Assert.Equal(["disconnect slack-T1", "forget slack-T1"], adapter.Host.Told);
    }

    [Fact, Trait("Behaviour", "47")]
    public async Task Late_news_of_an_earlier_installation_leaves_the_new_one_alone()
    {
        adapter.Host.Installed["slack-T1"] = adapter.Host.Installed["slack-T1"] with { InstalledAt = adapter.Clock.GetUtcNow().AddMinutes(10) };
        await adapter.EventAsync("""{"type":"app_uninstalled"}""");
        Assert.Empty(adapter.Host.Told);
    }

    [Fact]
    public async Task One_workspace_fewer_does_not_end_an_organisations_installation()
    {
        adapter.Host.Installed.Clear();
        adapter.Host.Installed["slack-E1"] = new SlackInstallation("slack-E1", "xoxb-1", "UBOT", FakeHost.InstalledAt) { EnterpriseId = "E1" };
        await adapter.PostAsync("""{"type":"event_callback","team_id":"T1","enterprise_id":"E1","event_id":"Ev1","event":{"type":"app_uninstalled"}}""");
        Assert.Equal(["read everything"], adapter.Host.Told);
        await adapter.PostAsync("""{"type":"event_callback","enterprise_id":"E1","event_id":"Ev2","event":{"type":"app_uninstalled"}}""");
        Assert.Equal(["read everything", "disconnect slack-E1", "forget slack-E1"], adapter.Host.Told);
    }
}
