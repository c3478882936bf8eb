using System.Net;
using Microsoft.EntityFrameworkCore;
using StandupBot.EndToEndTests.Platforms;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>Installation over OAuth, tokens that rotate, and how they are kept.</summary>
public sealed class SlackInstallTests : IAsyncLifetime
{
    private SlackDriver? driver;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private SlackBakery Bakery => driver!.Bakery;

    private Uri Door => new(Bakery.Bot.Address, "/slack/install");

    public async ValueTask InitializeAsync()
    {
        driver = await SlackDriver.StartAsync(sockets: false, Cancellation);
        Bakery.Slack.Consents.Next = (Bakery.Workspace, Bakery["Ana"].User);
    }

    [Fact]
    public async Task The_way_back_is_good_once_in_the_browser_that_began()
    {
        using Browser ana = new();
        using Browser stranger = new();
        var (status, page, at) = await ana.OpenAsync(Door, Cancellation);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("StandupBot is in Lume Bakery", page, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, (await ana.OpenAsync(at, Cancellation)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await stranger.OpenAsync(at, Cancellation)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await stranger.OpenAsync(new Uri(Bakery.Bot.Address, "/slack/oauth?code=x&state=y"), Cancellation)).Status);
    }

    [Fact]
    public async Task A_person_who_refuses_is_told_that_nothing_changed()
    {
        Bakery.Slack.Consents.Next = null;
        using Browser browser = new();
        var (status, page, _) = await browser.OpenAsync(Door, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Nothing was changed", page, StringComparison.Ordinal);
        Assert.Equal(0, await Bakery.Bot.LookAsync(db => db.SlackInstallations.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task An_organisation_is_one_installation()
    {
        var wide = Bakery.Slack.AddWorkspace("T3WIDE", "Wide Holding", "E1WIDE");
        var eve = Bakery.Slack.As(wide, wide.AddUser("Eve Stone"));
        Bakery.Slack.Consents.Next = (wide, eve.User);
        using Browser browser = new();
        await browser.OpenAsync(Door, Cancellation);
        await SlackDriver.UntilAsync(() => wide.Read(eve.Direct.Id, eve.User.Id).Any(m => m.ByBot), "the welcome", Cancellation);

        Assert.Equal("slack-E1WIDE", await Bakery.Bot.LookAsync(db => db.SlackInstallations.Select(i => i.InstallationId).SingleAsync(Cancellation)));
        await eve.CommandAsync(eve.Direct, "/goals", "add One goal");
        await SlackDriver.UntilAsync(() => Bakery.Slack.Calls.Count > 0 && wide.Read(eve.Direct.Id, eve.User.Id).Count(m => m.ByBot) > 1, "an answer", Cancellation);
    }

    [Fact]
    public async Task Tokens_are_protected_where_they_are_kept_and_rotate_once_before_they_end()
    {
        await driver!.InstallAsync(Cancellation);
        await driver.UntilAsync("Ana", Place.Direct, "Hello Ana", Cancellation);
        Assert.All(Bakery.Workspace.Tokens, token => Assert.DoesNotContain(token.Value, Bakery.Bot.Kept(), StringComparison.Ordinal));

        Bakery.Clock.Move(TimeSpan.FromHours(10.5));
        await Task.WhenAll(((string[])["Ana", "Bo", "Cleo", "Dev"]).Select(p => driver.CommandAsync(p, Place.Direct, "/standup help", Cancellation)));
        foreach (var person in (string[])["Ana", "Bo", "Cleo", "Dev"])
            await driver.UntilAsync(person, Place.Direct, "/standup", Cancellation);

        Assert.Equal(2, Bakery.Slack.Calls.Count(call => call is { Method: "oauth.v2.access", Error: null }));
        Assert.DoesNotContain(Bakery.Slack.Calls, call => call.Error is "token_expired" or "invalid_refresh_token" or "invalid_auth");
        Assert.All(Bakery.Workspace.Tokens, token => Assert.DoesNotContain(token.Value, Bakery.Bot.Kept(), StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (driver is not null)
            await driver.DisposeAsync();
    }
}
