using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.StandIns.MicrosoftTeams;
using StandupBot.Storage;
using Xunit;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>Where the app is, and who is there: events that come all at once, twice, and out of order.</summary>
public sealed class WorkplaceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_installation_that_is_told_four_times_greets_once_and_welcomes_its_owner_once()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.Teams.InstallAsync(bakery.Team, bakery.Ana, Cancellation);
        await bakery.SeesAsync(bakery.Channel, "Hello Bakery");
        await bakery.SeesAsync(bakery.Ana.Chat, "Hello Ana");
        await bakery.Teams.InstallAsync(bakery.Team, bakery.Ana, Cancellation);
        await bakery.Teams.InstallAsync(bakery.Bo, Cancellation);
        await bakery.SeesAsync(bakery.Bo.Chat, "Hello Bo");
        Assert.Single(bakery.Channel.FromBot);
        Assert.Single(bakery.Ana.Chat.FromBot);
        Assert.Single(bakery.Bo.Chat.FromBot);
        Assert.Empty(bakery.Teams.Wire.Failures);
    }

    [Fact, Trait("Behaviour", "30")]
    public async Task A_roster_of_many_pages_is_read_whole()
    {
        await using var bakery = await Bakery.OpenAsync();
        bakery.Teams.LargestPage = 7;
        foreach (var number in Enumerable.Range(1, 40))
            bakery.Team.Join(bakery.Teams.Hire($"Helper {number}"));
        await bakery.Teams.InstallAsync(bakery.Team, bakery.Ana, Cancellation);
        var greeting = await bakery.SeesAsync(bakery.Channel, "Hello Bakery");
        await bakery.Ana.TapsAsync(greeting, "Set up the Bakery stand-up", Cancellation);
        await bakery.SeesAsync(bakery.Ana.Chat, "with 44 people");
    }

    [Fact, Trait("Behaviour", "29")]
    public async Task A_guest_of_the_team_is_not_asked()
    {
        await using var bakery = await Bakery.OpenAsync();
        bakery.Team.Join(bakery.Teams.Hire("Gus Guest", guest: true));
        await bakery.SetUpAsync();
        Assert.Contains("with 4 people", (await bakery.SeesAsync(bakery.Ana.Chat, "The Bakery stand-up runs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_roster_keeps_no_event_waiting()
    {
        await using var bakery = await Bakery.OpenAsync();
        bakery.Teams.Connector.Plan(new Fault(call => call.Contains("pagedmembers", StringComparison.Ordinal), 503, "ServiceUnavailable") { Delay = TimeSpan.FromSeconds(6) });
        var since = TimeProvider.System.GetTimestamp();
        await bakery.Teams.InstallAsync(bakery.Team, bakery.Ana, Cancellation);
        Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromSeconds(5), "the answers waited for the roster");
        await bakery.SeesAsync(bakery.Channel, "Hello Bakery");
    }

    [Fact, Trait("Behaviour", "48")]
    public async Task A_deleted_channel_pauses_its_stand_up_and_tells_who_leads_it()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        var orders = bakery.Team.Channels[1];
        await bakery.Bo.TellsBotAsync(orders, "standup new Orders", null, Cancellation);
        await bakery.SeesAsync(bakery.Bo.Chat, "The Orders stand-up runs");
        await bakery.Teams.CloseAsync(orders, Cancellation);
        await bakery.SeesAsync(bakery.Bo.Chat, "The Orders stand-up is paused");
        await bakery.MorningAsync();
    }

    [Fact, Trait("Behaviour", "47")]
    public async Task A_removed_app_is_silent_and_speaks_again_after_it_came_back()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.Teams.RemoveAsync(bakery.Team, bakery.Ana, Cancellation);
        var calls = bakery.Teams.Connector.Calls.Count(c => c.StartsWith("POST", StringComparison.Ordinal));
        bakery.Clock.MoveTo(Bakery.At(2, 9, 0).AddSeconds(1));
        await Task.Delay(2500, Cancellation);
        Assert.DoesNotContain(bakery.Bo.Chat.FromBot, m => m.Buttons.Contains("Answer"));
        Assert.True(bakery.Teams.Connector.Calls.Count(c => c.StartsWith("POST", StringComparison.Ordinal)) <= calls + 1, "the bot went on calling");
        await bakery.Teams.InstallAsync(bakery.Team, bakery.Ana, Cancellation);
        await bakery.Ana.SaysAsync("standup resume Bakery", Cancellation);
        await bakery.SeesAsync(bakery.Ana.Chat, "goes on");
    }

    [Fact, Trait("Behaviour", "23")]
    public async Task Who_joins_leaves_or_is_renamed_is_read_from_the_roster()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        bakery.Cleo.Name = "Cleo Marsh-Patel";
        var eve = bakery.Teams.Hire("Eve Ek");
        await bakery.Teams.JoinAsync(bakery.Team, eve, Cancellation);
        await Bakery.UntilAsync(() => Names(bakery).Contains("Eve Ek") && Names(bakery).Contains("Cleo Marsh-Patel"), () => string.Join(", ", Names(bakery)));
        Assert.DoesNotContain("Cleo Marsh", Names(bakery));
    }

    private static List<string> Names(Bakery bakery)
    {
        using var scope = bakery.Bot.Services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<StandupBotDb>().Members.IgnoreQueryFilters().Where(m => m.PlatformId != null).Select(m => m.Name)];
    }
}
