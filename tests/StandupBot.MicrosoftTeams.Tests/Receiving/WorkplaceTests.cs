using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Receiving;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Receiving;

/// <summary>The app comes and goes, people come and go, channels and teams change; with a service that knows a team of three.</summary>
public sealed class WorkplaceTests : ReceivingTest
{
    private const string Bakery = "19:bakery@thread.tacv2";
    private const string Team = "19:team@thread.tacv2";

    private IReadOnlyList<string> roster = ["ana", "bo", "guest"];

    [Fact]
    public async Task An_installation_for_a_person_founds_the_company_and_keeps_the_chat()
    {
        Serve();
        await ReceiveAsync(Sent.With(Sent.Personal("installationUpdate", Stub.ServiceUrl), ("action", "add")));

        var connection = Assert.Single(Workshop.Workplace.Connections);
        Assert.Equal((Installation, "microsoftTeams", "lumebakery.example", "aad-ana"), (connection.InstallationId, connection.Platform, connection.CompanyName, connection.Installer.PlatformId));
        var kept = Assert.Single(Workshop.Book.Kept);
        Assert.Equal(("a:ana-and-bot", ConversationKind.Personal, "aad-ana"), (kept.ConversationId, kept.Kind, kept.PlatformId));
        Assert.Equal(["aad-ana"], Workshop.Workplace.Welcomed);
    }

    [Fact]
    public async Task An_installation_in_a_team_brings_its_channels_and_everybody_in_it()
    {
        Serve();
        await ReceiveAndReadAsync(Installed());

        Assert.Equal([Bakery, Team], Workshop.Book.Kept.Select(c => c.ConversationId).Order());
        Assert.Equal(["General", "Ovens"], Workshop.Workplace.Channels.Values.Select(c => c.Name).Order());
        Assert.All(Workshop.Workplace.Channels.Values, c => Assert.Equal(["aad-ana", "aad-bo", "aad-guest"], c.PeopleIds));
        Assert.Equal(PlatformRole.Guest, Workshop.Workplace.People["aad-guest"].Role);
    }

    [Fact]
    [Trait("Behaviour", "43")]
    public async Task The_two_events_of_one_installation_may_come_at_once_and_again()
    {
        Serve();
        var added = Sent.With(Sent.InChannel("conversationUpdate", Stub.ServiceUrl, "2", "1"), ("membersAdded", People(Sent.BotId)));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => ReceiveAsync(i % 2 == 0 ? Installed() : (JsonObject)added.DeepClone())));
        await ReadAsync();

        Assert.Single(Workshop.Workplace.Connections);
        Assert.Equal(2, Workshop.Book.Kept.Count);
    }

    [Fact]
    public async Task Whoever_writes_before_the_installation_is_told_has_it()
    {
        await ReceiveAsync(Message("hello"));

        Assert.Single(Workshop.Workplace.Connections);
        Assert.Single(Inbox.Heard);
    }

    [Fact]
    [Trait("Behaviour", "45")]
    public async Task An_installation_is_taken_before_anybody_asks_who_is_there()
    {
        Stub.Answer(502);

        Assert.Equal(200, (await ReceiveAsync(Installed())).Status);
        Assert.NotEmpty(Workshop.Bell.Rung);
        Assert.Single(Workshop.Workplace.Connections);
        Assert.Equal("Microsoft Teams", Workshop.Workplace.Connections[0].CompanyName);
    }

    [Fact]
    [Trait("Behaviour", "47")]
    public async Task The_app_is_gone_when_it_is_gone_from_everywhere()
    {
        Serve();
        await ReceiveAndReadAsync(Installed());
        await ReceiveAsync(Sent.With(Sent.Personal("installationUpdate", Stub.ServiceUrl), ("action", "add")));

        await ReceiveAsync(Sent.With(Sent.InChannel("installationUpdate", Stub.ServiceUrl, "3", "1"), ("action", "remove")));
        Assert.Equal([Bakery, Team], Workshop.Workplace.Gone.Select(g => g.Id).Order());
        Assert.Empty(Workshop.Workplace.Disconnected);

        await ReceiveAsync(Sent.With(Sent.Personal("conversationUpdate", Stub.ServiceUrl), ("membersRemoved", People(Sent.BotId))));
        Assert.Equal([Installation], Workshop.Workplace.Disconnected);
        Assert.Empty(Workshop.Book.Kept);
    }

    [Fact]
    public async Task An_upgrade_takes_nothing_away()
    {
        Serve();
        await ReceiveAndReadAsync(Installed());
        await ReceiveAsync(Sent.With(Sent.InChannel("installationUpdate", Stub.ServiceUrl, "3", "1"), ("action", "remove-upgrade")));
        await ReceiveAsync(Sent.With(Sent.InChannel("installationUpdate", Stub.ServiceUrl, "4", "1"), ("action", "add-upgrade")));

        Assert.Empty(Workshop.Workplace.Gone);
        Assert.Equal(2, Workshop.Book.Kept.Count);
    }

    [Fact]
    public async Task Who_comes_and_goes_is_read_anew()
    {
        Serve();
        await ReceiveAndReadAsync(Installed());
        roster = ["ana", "cleo"];

        await ReceiveAndReadAsync(Event("teamMemberRemoved", ("membersRemoved", People("29:bo"))));

        Assert.Equal(["aad-ana", "aad-cleo"], Workshop.Workplace.Channels[Bakery].PeopleIds);
    }

    [Fact]
    public async Task A_channel_is_made_renamed_and_deleted()
    {
        Serve();
        await ReceiveAndReadAsync(Installed());

        await ReceiveAsync(Channel("channelCreated", "19:new@thread.tacv2", "Ideas"));
        await ReceiveAsync(Channel("channelRenamed", "19:new@thread.tacv2", "Better ideas"));
        Assert.Equal("Better ideas", Workshop.Workplace.Channels["19:new@thread.tacv2"].Name);

        await ReceiveAsync(Channel("channelDeleted", "19:new@thread.tacv2", "Better ideas"));
        Assert.Equal(("19:new@thread.tacv2", "the channel was deleted"), Assert.Single(Workshop.Workplace.Gone));
        Assert.DoesNotContain(Workshop.Book.Kept, c => c.ConversationId == "19:new@thread.tacv2");
    }

    [Theory]
    [InlineData("teamArchived", "the team was archived", 2)]
    [InlineData("teamDeleted", "the team was deleted", 2)]
    [InlineData("teamHardDeleted", "the team was deleted", 0)]
    [Trait("Behaviour", "48")]
    public async Task A_team_that_is_closed_closes_its_channels(string happening, string reason, int kept)
    {
        Serve();
        await ReceiveAndReadAsync(Installed());

        await ReceiveAsync(Event(happening));

        Assert.Equal([(Bakery, reason), (Team, reason)], Workshop.Workplace.Gone.Order());
        Assert.Equal(kept, Workshop.Book.Kept.Count);
    }

    [Fact]
    public async Task A_team_that_is_open_again_is_read_again()
    {
        Serve();
        await ReceiveAndReadAsync(Event("teamRestored"));

        Assert.Equal(2, Workshop.Workplace.Channels.Count);
    }

    [Fact]
    public async Task A_service_that_moves_is_followed()
    {
        await ReceiveAsync(Message("hello"));
        await ReceiveAsync(Sent.With(Message("hello", "2"), ("serviceUrl", "http://127.0.0.1:9/moved/")));

        Assert.Equal("http://127.0.0.1:9/moved/", Assert.Single(Workshop.Book.Kept).ServiceUrl);
    }

    private async Task ReceiveAndReadAsync(JsonObject activity)
    {
        await ReceiveAsync(activity);
        await ReadAsync();
    }

    /// <summary>What the host does when it has time.</summary>
    private async Task ReadAsync()
    {
        var reader = Workshop.Get<MicrosoftTeamsRoster>();
        while (Workshop.Bell.Rung.TryDequeue(out var place))
        {
            Assert.Null(await reader.ReadChannelsAsync(place, Cancellation));
            Assert.Null(await reader.RefreshAsync(place, Cancellation));
        }
    }

    private void Serve() => Stub.Answer(http => http.Request.Path.Value! switch
    {
        var path when path.EndsWith("/pagedmembers", StringComparison.Ordinal) => http.Response.WriteAsync(new JsonObject { ["members"] = new JsonArray([.. roster.Select(Member)]) }.ToJsonString()),
        var path when path.Contains("/members/", StringComparison.Ordinal) => http.Response.WriteAsync(Member("ana").ToJsonString()),
        var path when path.Contains("/teams/", StringComparison.Ordinal) => http.Response.WriteAsync($$"""{"conversations":[{"id":"{{Team}}"},{"id":"{{Bakery}}","name":"Ovens"}]}"""),
        _ => Task.CompletedTask,
    });

    private static JsonNode Member(string name) => new JsonObject
    {
        ["id"] = "29:" + name, ["name"] = name, ["aadObjectId"] = "aad-" + name, ["userPrincipalName"] = $"{name}@lumebakery.example", ["userRole"] = name == "guest" ? "guest" : "user",
    };

    private JsonObject Installed() => Sent.With(Sent.InChannel("installationUpdate", Stub.ServiceUrl, "1", "1"), ("action", "add"));

    private JsonObject Event(string type, params (string, JsonNode?)[] fields)
    {
        var activity = Sent.With(Sent.InChannel("conversationUpdate", Stub.ServiceUrl, "f:" + type, "1"), fields);
        activity["channelData"]!["eventType"] = type;
        return activity;
    }

    private JsonObject Channel(string type, string id, string name)
    {
        var activity = Event(type);
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = id, ["name"] = name };
        return activity;
    }

    private static JsonArray People(params string[] ids) => [.. ids.Select(id => new JsonObject { ["id"] = id })];
}
