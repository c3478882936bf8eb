using StandupBot.EndToEndTests.Platforms;
using StandupBot.StandIns.Slack;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>A bakery on Slack whose stand-up is set up, for what only Slack does.</summary>
public abstract class SlackTest : IAsyncLifetime
{
    private SlackDriver? driver;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected SlackDriver Bot => driver!;

    private protected SlackBakery Bakery => Bot.Bakery;

    private protected SlackStandIn Slack => Bakery.Slack;

    private protected virtual bool Sockets => false;

    public async ValueTask InitializeAsync()
    {
        driver = await SlackDriver.StartAsync(Sockets, Cancellation);
        await Bot.InstallAsync(Cancellation);
        await Bot.UntilAsync("Ana", Place.Direct, "Hello Ana", Cancellation);
    }

    private protected async Task SetUpAsync()
    {
        await Bot.InviteAsync(Cancellation);
        await Bot.UntilAsync("Bo", Place.Channel, "Hello Bakery", Cancellation);
        await Bot.CommandAsync("Ana", Place.Channel, "/standup new Bakery", Cancellation);
        await Bot.UntilAsync("Ana", Place.Channel, "with 4 people", Cancellation);
    }

    private protected async Task AskAsync(int day = 0)
    {
        Bot.Clock.MoveTo(At(9, 0, day).AddSeconds(1));
        foreach (var person in (string[])["Ana", "Bo", "Cleo", "Dev"])
            await Bot.UntilAsync(person, Place.Direct, shown => shown.Buttons.Contains("Answer"), "the prompt", Cancellation);
    }

    private protected static DateTimeOffset At(int hour, int minute, int day = 0) => new DateTimeOffset(2026, 3, 2, hour, minute, 0, TimeSpan.Zero).AddDays(day);

    private protected static Task UntilAsync(Func<bool> holds, string what) => SlackDriver.UntilAsync(holds, what, Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (driver is not null)
            await driver.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
