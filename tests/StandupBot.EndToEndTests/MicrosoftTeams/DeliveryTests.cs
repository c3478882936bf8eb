using System.Globalization;
using StandupBot.StandIns.MicrosoftTeams;
using Xunit;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>What the service does on bad days: it is slow, busy, forgetful, or says no.</summary>
public sealed class DeliveryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact, Trait("Behaviour", "49")]
    public async Task A_busy_service_is_asked_again_after_the_time_that_it_names()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        bakery.Teams.Connector.Plan(new Fault(call => IsPostTo(call, bakery.Bo.Chat), 429, "TooManyRequests") { RetryAfter = TimeSpan.FromSeconds(30), Times = 1 });
        bakery.Clock.MoveTo(Bakery.At(2, 9, 0).AddSeconds(1));
        await bakery.PromptAsync(bakery.Ana);
        await bakery.PromptAsync(bakery.Dev);
        Assert.DoesNotContain(bakery.Bo.Chat.FromBot, m => m.Buttons.Contains("Answer"));
        bakery.Clock.Move(TimeSpan.FromSeconds(31));
        await bakery.PromptAsync(bakery.Bo);
        Assert.Single(bakery.Bo.Chat.FromBot, m => m.Buttons.Contains("Answer"));
    }

    [Theory]
    [InlineData(502, "ServiceError")]
    [InlineData(412, "PreconditionFailed")]
    [InlineData(504, "GatewayTimeout")]
    public async Task A_passing_failure_is_tried_again_and_nothing_is_lost(int status, string code)
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        bakery.Teams.Connector.Plan(new Fault(call => call.StartsWith("POST", StringComparison.Ordinal) && !call.EndsWith("/conversations", StringComparison.Ordinal), status, code) { Times = 3 });
        bakery.Clock.MoveTo(Bakery.At(2, 9, 0).AddSeconds(1));
        foreach (var person in bakery.Team.People)
        {
            await NudgedAsync(bakery, () => person.Chat.FromBot.Any(m => m.Buttons.Contains("Answer")));
            Assert.Single(person.Chat.FromBot, m => m.Buttons.Contains("Answer"));
        }
    }

    [Fact, Trait("Behaviour", "34")]
    public async Task A_summary_that_was_deleted_is_said_anew_when_it_cannot_be_edited()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.MorningAsync();
        var summary = bakery.Channel.FromBot[^1];
        bakery.Teams.Connector.Plan(new Fault(call => call.StartsWith("PUT", StringComparison.Ordinal) && call.Contains(summary.Id, StringComparison.Ordinal), 404, "ActivityNotFoundInConversation") { Times = 50 });
        await bakery.Bo.SaysAsync("Done: signed Cafe Lume", Cancellation);
        await Bakery.UntilAsync(
            () => bakery.Channel.Thread(summary).Any(m => m.Text.Contains("1 of 4", StringComparison.Ordinal)),
            () => string.Join(" || ", bakery.Channel.Messages));
    }

    [Fact, Trait("Behaviour", "46")]
    public async Task Whoever_blocked_the_bot_is_shown_to_the_owner_and_the_others_are_asked()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        bakery.Dev.HasBlockedBot = true;
        await bakery.MorningAsync();
        await bakery.Ana.SaysAsync("Done: the price list", Cancellation);
        bakery.Clock.MoveTo(Bakery.At(2, 12, 1));
        bakery.Clock.MoveTo(Bakery.At(2, 17, 1));
        await bakery.SeesAsync(bakery.Ana.Chat, "Not reachable: Dev Patel");
    }

    [Fact, Trait("Behaviour", "43")]
    public async Task A_delivery_that_comes_again_because_the_bot_was_slow_has_one_effect()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.MorningAsync();
        var before = bakery.Teams.Wire.Deliveries;
        bakery.Teams.Wire.Patience = TimeSpan.Zero;
        await bakery.Bo.SaysAsync("Done: signed Cafe Lume", Cancellation);
        Assert.Equal(before + 2, bakery.Teams.Wire.Deliveries);
        await bakery.SeesAsync(bakery.Channel, "1 of 4");
        var summary = bakery.Channel.FromBot.Last(m => m.ThreadOf is null);
        await Bakery.UntilAsync(() => bakery.Channel.Thread(summary).Count > 0, () => "no answer in the thread");
        Assert.Single(bakery.Channel.Thread(summary));
        Assert.Empty(bakery.Teams.Wire.Failures);
    }

    [Fact, Trait("Behaviour", "10")]
    public async Task A_restart_repeats_nothing_and_forgets_nobody()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.MorningAsync();
        await bakery.Bot.StopAsync();
        await bakery.Bot.StartAsync(Cancellation);
        await bakery.Bo.SaysAsync("Done: signed Cafe Lume", Cancellation);
        await bakery.SeesAsync(bakery.Channel, "1 of 4");
        Assert.All(bakery.Team.People.Where(p => p != bakery.Bo), person => Assert.Single(person.Chat.FromBot, m => m.Buttons.Contains("Answer") && m.Text.Contains("Mon 2 March", StringComparison.Ordinal)));
        Assert.Single(bakery.Channel.FromBot, m => m.Text.Contains("Hello Bakery", StringComparison.Ordinal));
        Assert.Empty(bakery.Teams.Connector.Complaints);
    }

    [Fact]
    public async Task The_token_is_fetched_once_for_the_whole_day()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        // The events of the installation come all at once, and may each have fetched one.
        var issued = bakery.Teams.Login.Issued;
        await bakery.MorningAsync();
        await bakery.Bo.SaysAsync("Done: signed Cafe Lume", Cancellation);
        await bakery.SeesAsync(bakery.Channel, "1 of 4");
        Assert.InRange(issued, 1, 4);
        Assert.Equal(issued, bakery.Teams.Login.Issued);
    }

    /// <summary>Lets the time pass until it holds: tries after failures wait longer and longer.</summary>
    private static async Task NudgedAsync(Bakery bakery, Func<bool> holds)
    {
        for (var pushes = 0; !holds() && pushes < 100; pushes++)
        {
            bakery.Clock.Move(TimeSpan.FromSeconds(2));
            await Task.Delay(100, Cancellation);
        }

        Assert.True(holds(), string.Create(CultureInfo.InvariantCulture, $"It never happened; calls: {string.Join(", ", bakery.Teams.Connector.Calls.TakeLast(12))}"));
    }

    private static bool IsPostTo(string call, Chat chat) => call.StartsWith("POST", StringComparison.Ordinal) && call.Contains(chat.Id, StringComparison.Ordinal);
}
