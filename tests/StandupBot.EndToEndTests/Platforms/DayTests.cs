using Xunit;

namespace StandupBot.EndToEndTests.Platforms;

/// <summary>
/// The conversations that every platform has to carry, played on the real host. A platform inherits them with its driver; what differs
/// between platforms is in the drivers, not here.
/// </summary>
public abstract class DayTests : IAsyncLifetime
{
    private IPlatformDriver? driver;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected IPlatformDriver Bot => driver!;

    protected abstract Task<IPlatformDriver> StartAsync(CancellationToken cancellation);

    public async ValueTask InitializeAsync() => driver = await StartAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (driver is not null)
            await driver.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_whole_day_from_the_installation_to_the_digest()
    {
        await SetUpAsync();
        await AskAsync();

        await Bot.TapAsync("Ana", Place.Direct, "Answer", Cancellation);
        var form = await Bot.UntilFormAsync("Ana", Cancellation);
        Assert.Equal("Your stand-up", form.Title);
        Assert.Empty(await Bot.SubmitAsync("Ana", new Dictionary<string, string> { [form.Labels[0]] = "Sent the price list to Cafe Lume", [form.Labels[1]] = "Call the oven engineer" }, Cancellation));
        await Bot.WriteAsync("Bo", Place.Direct, "Done: signed Cafe Lume\nNext: two tastings\nBlocked: returns policy is missing", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Channel, "2 of 4", Cancellation);
        await Bot.WriteAsync("Cleo", Place.Thread, "Done: labelled the new shelf", Cancellation);
        var summary = await Bot.UntilAsync("Dev", Place.Channel, "3 of 4", Cancellation);

        Assert.True(summary.Edited);
        Assert.Single(await Bot.ReadAsync("Dev", Place.Channel, Cancellation), m => m.Text.Contains(" of 4", StringComparison.Ordinal));
        await Bot.UntilAsync("Dev", Place.Thread, "Cafe Lume", Cancellation);

        Bot.Clock.MoveTo(At(11, 30).AddSeconds(1));
        await Bot.UntilAsync("Dev", Place.Direct, "minutes left", Cancellation);
        Assert.DoesNotContain(await Bot.ReadAsync("Ana", Place.Direct, Cancellation), m => m.Text.Contains("minutes left", StringComparison.Ordinal));

        Bot.Clock.MoveTo(At(12, 0).AddSeconds(1));
        Bot.Clock.MoveTo(At(17, 0).AddSeconds(1));
        await Bot.UntilAsync("Ana", Place.Direct, "3 of 4", Cancellation);
        var home = await Bot.HomeAsync("Ana", Cancellation);
        Assert.NotEmpty(home.Text);
        await Bot.KeepAsync($"{GetType().Name}-day");
    }

    /// <summary>Installed, greeted, set up with everybody in the channel.</summary>
    protected async Task SetUpAsync()
    {
        await Bot.InstallAsync(Cancellation);
        await Bot.UntilAsync("Ana", Place.Direct, "Hello Ana", Cancellation);
        await Bot.InviteAsync(Cancellation);
        await Bot.UntilAsync("Bo", Place.Channel, "Hello Bakery", Cancellation);
        await Bot.CommandAsync("Ana", Place.Channel, "/standup new Bakery", Cancellation);
        await Bot.UntilAsync("Ana", Place.Channel, "with 4 people", Cancellation);
    }

    /// <summary>The stand-up opens: everybody is asked.</summary>
    protected async Task AskAsync()
    {
        Bot.Clock.MoveTo(At(9, 0).AddSeconds(1));
        foreach (var person in (string[])["Ana", "Bo", "Cleo", "Dev"])
            await Bot.UntilAsync(person, Place.Direct, shown => shown.Buttons.Contains("Answer"), "the prompt", Cancellation);
    }

    protected DateTimeOffset At(int hour, int minute) => new(DateOnly.FromDateTime(Bot.Clock.GetUtcNow().UtcDateTime), new TimeOnly(hour, minute), TimeSpan.Zero);
}
