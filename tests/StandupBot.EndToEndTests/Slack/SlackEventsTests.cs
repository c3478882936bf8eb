using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using StandupBot.EndToEndTests.Platforms;
using StandupBot.StandIns.Slack;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>What Slack tells, more than once and in any order.</summary>
public sealed class SlackEventsTests : SlackTest
{
    [Fact, Trait("Behaviour", "43"), Trait("Behaviour", "41")]
    public async Task What_comes_twice_under_the_same_or_another_event_id_has_one_effect()
    {
        await SetUpAsync();
        await AskAsync();
        (Slack.Delivery.RepeatsWithTheSameId, Slack.Delivery.RepeatsWithAnotherId) = (true, true);
        await Bot.WriteAsync("Bo", Place.Direct, "Done: signed Cafe Lume", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Channel, "1 of 4", Cancellation);
        await Bot.WriteAsync("Cleo", Place.Thread, "Done: labelled the new shelf", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Channel, "2 of 4", Cancellation);

        Assert.Equal(2, await Bakery.Bot.LookAsync(db => db.Items.IgnoreQueryFilters().CountAsync(Cancellation)));
        Assert.Single(await Bot.ReadAsync("Bo", Place.Direct, Cancellation), m => m.Text.Contains("thank you, noted", StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "44"), Trait("Behaviour", "45")]
    public async Task A_retry_of_what_never_arrived_is_taken()
    {
        await SetUpAsync();
        await AskAsync();
        var address = Slack.App.Address;
        Slack.App.Address = new Uri("http://127.0.0.1:9");
        var written = Bot.WriteAsync("Bo", Place.Direct, "Done: signed Cafe Lume", Cancellation);
        await UntilAsync(() => Slack.Delivery.Log.Any(entry => entry is { Kind: "message", Status: 0 }), "a try that failed");
        Slack.App.Address = address;
        await written;

        await Bot.UntilAsync("Cleo", Place.Channel, "1 of 4", Cancellation);
        Assert.Contains(Slack.Delivery.Log, entry => entry is { Kind: "message", Attempt: > 0, Status: 200 });
    }

    [Theory, Trait("Behaviour", "47")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_removal_nothing_more_is_sent_and_an_installation_brings_it_back(bool revokedFirst)
    {
        await SetUpAsync();
        await Slack.UninstallAsync(Bakery.Workspace, revokedFirst);
        var calls = Slack.Calls.Count;
        Bot.Clock.MoveTo(At(9, 0).AddSeconds(1));
        await Task.Delay(1500, Cancellation);
        Assert.Equal(calls, Slack.Calls.Count);
        Assert.False(await Bakery.Bot.LookAsync(db => db.Installations.IgnoreQueryFilters().Where(i => i.Id == "slack-T1BAKE").Select(i => i.Active).SingleAsync(Cancellation)));
        Assert.Null(await Bakery.Bot.LookAsync(db => db.SlackInstallations.Select(i => i.Token).SingleAsync(Cancellation)));

        await Bot.InstallAsync(Cancellation);
        Bot.Clock.MoveTo(At(9, 0, day: 1).AddSeconds(1));
        await Bot.UntilAsync("Bo", Place.Direct, shown => shown.Text.Contains("Tue 3 March", StringComparison.Ordinal), "the next day's prompt", Cancellation);
    }

    [Theory, Trait("Behaviour", "48"), Trait("Behaviour", "46")]
    [InlineData("channel_archive")]
    [InlineData("channel_deleted")]
    [InlineData("channel_left")]
    public async Task A_channel_that_closes_pauses_its_stand_up_and_tells_the_lead(string happening)
    {
        await SetUpAsync();
        Bakery.Channel.Archived = true;
        await Slack.Delivery.EventAsync(Bakery.Workspace, happening, new JsonObject { ["channel"] = Bakery.Channel.Id, ["user"] = Bakery["Bo"].User.Id });

        await Bot.UntilAsync("Ana", Place.Direct, "Bakery stand-up is paused", Cancellation);
        await Bot.RestartAsync(Cancellation);
        Bot.Clock.MoveTo(At(9, 0).AddSeconds(1));
        await Task.Delay(1000, Cancellation);
        Assert.DoesNotContain(await Bot.ReadAsync("Bo", Place.Direct, Cancellation), m => m.Buttons.Contains("Answer"));
    }

    [Fact, Trait("Behaviour", "46")]
    public async Task A_channel_that_closed_without_a_word_is_noticed_at_the_next_post()
    {
        await SetUpAsync();
        lock (Bakery.Workspace.Gate)
            Bakery.Channel.Members.Remove(Bakery.Workspace.BotUserId);
        Bot.Clock.MoveTo(At(9, 0).AddSeconds(1));
        await Bot.UntilAsync("Ana", Place.Direct, "Bakery stand-up is paused", Cancellation);
    }

    [Fact, Trait("Behaviour", "21"), Trait("Behaviour", "23")]
    public async Task A_rename_and_a_leaving_reach_the_member_and_their_history_stays()
    {
        await SetUpAsync();
        var bo = Bakery["Bo"].User;
        bo.Name = "Bo Lindqvist";
        await ChangeAsync(bo);
        Assert.Equal("Bo", await NameAsync(bo, m => m.Name));
        bo.Deleted = true;
        await ChangeAsync(bo);
        Assert.NotNull(await NameAsync(bo, m => m.LeftAt == null ? null : "left"));

        await AskOthersAsync();
        Assert.DoesNotContain(await Bot.ReadAsync("Bo", Place.Direct, Cancellation), m => m.Buttons.Contains("Answer"));
        await Bot.UntilAsync("Ana", Place.Channel, "3 people are asked", Cancellation);

        Task<string?> NameAsync(SlackUser user, System.Linq.Expressions.Expression<Func<Core.Companies.Member, string?>> read) =>
            Bakery.Bot.LookAsync(db => db.Members.IgnoreQueryFilters().Where(m => m.PlatformId == user.Id).Select(read).SingleAsync(Cancellation));
    }

    [Fact, Trait("Behaviour", "29"), Trait("Behaviour", "30")]
    public async Task A_channel_of_several_pages_is_read_whole_without_bots_and_guests()
    {
        var crowd = Enumerable.Range(1, 430).Select(i => Bakery.Workspace.AddUser($"Person {i}", u => u.IsGuest = i % 50 == 0)).ToList();
        var robot = Bakery.Workspace.AddUser("Robot", _ => { });
        var hall = Bakery.Workspace.AddChannel("town-hall", [.. crowd, Bakery["Ana"].User, robot, Bakery.Workspace.AddBot("Poll")]);
        await Bakery["Ana"].InviteBotAsync(hall);
        await UntilAsync(() => Bakery.Read("Ana", hall).Any(m => m.Text.StartsWith("Hello Town hall", StringComparison.Ordinal)), "the greeting");
        await Bakery["Ana"].CommandAsync(hall, "/standup", "new Everybody");

        // 430 less 8 guests, Ana and one more.
        await UntilAsync(() => Bakery.Read("Ana", hall).Any(m => m.Text.Contains("with 424 people", StringComparison.Ordinal)), "the stand-up of everybody");
    }

    [Fact, Trait("Behaviour", "53")]
    public async Task Two_workspaces_never_see_each_other()
    {
        await SetUpAsync();
        var other = Slack.AddWorkspace("T2SHOE", "Sole Shoes");
        var eve = Slack.As(other, other.AddUser("Eve Stone"));
        Slack.Consents.Next = (other, eve.User);
        using Browser browser = new();
        await browser.OpenAsync(new Uri(Bakery.Bot.Address, "/slack/install"), Cancellation);
        await Bot.CommandAsync("Bo", Place.Direct, "/goals add Secret sourdough", Cancellation);
        await Bot.UntilAsync("Bo", Place.Direct, "Secret sourdough", Cancellation);

        await eve.CommandAsync(eve.Direct, "/goals", "tree");
        await eve.CommandAsync(eve.Direct, "/goals", "show G1");
        await UntilAsync(() => other.Read(eve.Direct.Id, eve.User.Id).Count(m => m.ByBot) >= 3, "answers");
        Assert.DoesNotContain(other.Read(eve.Direct.Id, eve.User.Id), m => m.Text.Contains("sourdough", StringComparison.OrdinalIgnoreCase));
    }

    private Task ChangeAsync(SlackUser user) => Slack.Delivery.EventAsync(Bakery.Workspace, "user_change", new JsonObject { ["user"] = Bakery.Workspace.Describe(user) });

    private async Task AskOthersAsync()
    {
        Bot.Clock.MoveTo(At(9, 0).AddSeconds(1));
        await Bot.UntilAsync("Cleo", Place.Direct, shown => shown.Buttons.Contains("Answer"), "the prompt", Cancellation);
    }
}
