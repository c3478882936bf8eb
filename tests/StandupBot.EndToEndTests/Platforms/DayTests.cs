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

    [Fact, Trait("Behaviour", "31"), Trait("Behaviour", "35")]
    public async Task A_reply_that_is_edited_changes_its_entry_and_one_that_is_deleted_takes_it_back()
    {
        await SetUpAsync();
        await AskAsync();
        await Bot.WriteAsync("Bo", Place.Direct, "Done: baked the rye bread", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Channel, "rye bread", Cancellation);

        await Bot.EditAsync("Bo", Place.Direct, "Done: baked the rye bread", "Done: baked the wheat bread", Cancellation);
        Bot.Clock.Move(TimeSpan.FromMinutes(1));
        var edited = await Bot.UntilAsync("Cleo", Place.Channel, "wheat bread", Cancellation);
        Assert.DoesNotContain("rye", edited.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 4", edited.Text, StringComparison.Ordinal);

        await Bot.DeleteAsync("Bo", Place.Direct, "Done: baked the wheat bread", Cancellation);
        Bot.Clock.Move(TimeSpan.FromMinutes(1));
        await Bot.UntilAsync("Cleo", Place.Channel, shown => shown.Text.StartsWith("Bakery stand-up", StringComparison.Ordinal) && !shown.Text.Contains("wheat", StringComparison.Ordinal), "the summary without it", Cancellation);
    }

    [Fact, Trait("Behaviour", "32"), Trait("Behaviour", "33")]
    public async Task A_form_opened_again_shows_the_answer_and_a_late_one_is_taken_with_one_notice()
    {
        await SetUpAsync();
        await AskAsync();
        await Bot.TapAsync("Ana", Place.Direct, "Answer", Cancellation);
        var form = await Bot.UntilFormAsync("Ana", Cancellation);
        await Bot.SubmitAsync("Ana", new Dictionary<string, string> { [form.Labels[0]] = "Sent the price list" }, Cancellation);
        await Bot.UntilAsync("Ana", Place.Direct, shown => shown.Buttons.Contains("Change my answer"), "thanks", Cancellation);
        await Bot.TapAsync("Ana", Place.Direct, "Change my answer", Cancellation);
        var again = await Bot.UntilFormAsync("Ana", Cancellation);
        Assert.Equal("Sent the price list", again.Filled[form.Labels[0]]);

        Bot.Clock.MoveTo(At(12, 30));
        await Bot.WriteAsync("Dev", Place.Direct, "Done: swept the yard", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Channel, "2 of 4", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Thread, "after the end", Cancellation);
        Assert.Single(await Bot.ReadAsync("Cleo", Place.Channel, Cancellation), m => m.Text.Contains(" of 4", StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "38"), Trait("Behaviour", "42")]
    public async Task A_long_answer_full_of_markup_is_kept_whole_and_pings_nobody()
    {
        await SetUpAsync();
        await AskAsync();
        var lines = Enumerable.Range(1, 120).Select(i => $"Done: shelf {i} *bold* | `tick` @channel <!here> {new string('x', 60)} end{i}");
        await Bot.WriteAsync("Bo", Place.Direct, string.Join('\n', lines), Cancellation);
        await Bot.UntilAsync("Cleo", Place.Channel, "1 of 4", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Thread, "end120", Cancellation);

        var thread = string.Join('\n', (await Bot.ReadAsync("Cleo", Place.Thread, Cancellation)).Select(m => m.Text));
        Assert.All(Enumerable.Range(1, 120), i => Assert.Contains($"end{i}", thread, StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "10")]
    public async Task A_restart_in_the_middle_of_the_day_asks_nobody_again_and_goes_on()
    {
        await SetUpAsync();
        await AskAsync();
        await Bot.WriteAsync("Bo", Place.Direct, "Done: signed Cafe Lume", Cancellation);
        await Bot.UntilAsync("Cleo", Place.Channel, "1 of 4", Cancellation);

        await Bot.RestartAsync(Cancellation);
        await Bot.WriteAsync("Cleo", Place.Thread, "Done: labelled the new shelf", Cancellation);
        await Bot.UntilAsync("Dev", Place.Channel, "2 of 4", Cancellation);
        Assert.Single(await Bot.ReadAsync("Dev", Place.Direct, Cancellation), m => m.Buttons.Contains("Answer"));
        Assert.Single(await Bot.ReadAsync("Dev", Place.Channel, Cancellation), m => m.Text.Contains(" of 4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_one_person_asks_in_the_channel_is_answered_to_them_alone()
    {
        await SetUpAsync();
        await Bot.CommandAsync("Bo", Place.Channel, "/goals add Twenty wholesale accounts by 30 June", Cancellation);
        var answer = await Bot.UntilAsync("Bo", Place.Channel, "Twenty wholesale accounts", Cancellation);
        Assert.True(answer.Private);
        Assert.DoesNotContain(await Bot.ReadAsync("Cleo", Place.Channel, Cancellation), m => m.Text.Contains("Twenty", StringComparison.Ordinal));
        Assert.Contains("Twenty wholesale accounts", (await Bot.HomeAsync("Bo", Cancellation)).Text, StringComparison.Ordinal);
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
