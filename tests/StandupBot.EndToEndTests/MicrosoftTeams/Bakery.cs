using StandupBot.EndToEndTests.Platforms;
using StandupBot.StandIns.MicrosoftTeams;
using Xunit;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>
/// The bakery in Microsoft Teams, with the real host behind it: Ana, Bo, Cleo and Dev in the team "Bakery". It is Monday, 2 March 2026,
/// 08:00 in Lisbon, which is UTC.
/// </summary>
internal sealed class Bakery : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private Bakery(MovedClock clock, MicrosoftTeamsService teams)
    {
        (Clock, Teams) = (clock, teams);
        (Ana, Bo, Cleo, Dev) = (teams.Hire("Ana Alves"), teams.Hire("Bo Berg"), teams.Hire("Cleo Costa"), teams.Hire("Dev Das"));
        Team = teams.Gather("Bakery", [Ana, Bo, Cleo, Dev], "Orders");
    }

    public MovedClock Clock { get; }
    public MicrosoftTeamsService Teams { get; }
    public BotHost Bot { get; private set; } = null!;
    public Person Ana { get; }
    public Person Bo { get; }
    public Person Cleo { get; }
    public Person Dev { get; }
    public Team Team { get; }

    public Chat Channel => Team.General;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Bakery> OpenAsync(params string[] settings)
    {
        MovedClock clock = new(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
        Bakery bakery = new(clock, await MicrosoftTeamsService.StartAsync(clock, Cancellation));
        bakery.Bot = await BotHost.StartAsync(bakery.Teams, clock, Cancellation, settings);
        return bakery;
    }

    /// <summary>Ana adds the app to the team and taps what the greeting offers.</summary>
    public async Task SetUpAsync()
    {
        await Teams.InstallAsync(Team, Ana, Cancellation);
        var greeting = await SeesAsync(Channel, "Hello Bakery");
        await Ana.TapsAsync(greeting, "Set up the Bakery stand-up", Cancellation);
        await SeesAsync(Ana.Chat, "The Bakery stand-up runs");
    }

    /// <summary>It is 09:00: everybody is asked.</summary>
    public async Task MorningAsync()
    {
        Clock.MoveTo(new DateTimeOffset(2026, 3, 2, 9, 0, 1, TimeSpan.Zero));
        foreach (var person in Team.People)
            await PromptAsync(person);
        await SeesAsync(Channel, "0 of 4");
    }

    public Task<ChatMessage> PromptAsync(Person person) => SeesAsync(person.Chat, m => m.Buttons.Contains("Answer"), "a prompt");

    /// <summary>The newest message of the bot there that says this, once it is there.</summary>
    public Task<ChatMessage> SeesAsync(Chat chat, string text) => SeesAsync(chat, m => m.Text.Contains(text, StringComparison.Ordinal), $"\"{text}\"");

    public async Task<ChatMessage> SeesAsync(Chat chat, Func<ChatMessage, bool> wanted, string what)
    {
        ChatMessage? found = null;
        await UntilAsync(
            () => (found = chat.FromBot.LastOrDefault(wanted)) is not null,
            () => $"waited for {what} and saw: {string.Join(" || ", chat.FromBot.Select(m => $"{m.Text} [{string.Join('|', m.Buttons)}]"))}");
        return found!;
    }

    public static async Task UntilAsync(Func<bool> holds, Func<string> otherwise)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            if (TimeProvider.System.GetElapsedTime(since) > Patience)
                Assert.Fail(otherwise());
            await Task.Delay(30, Cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Teams.DisposeAsync();
        Clock.Dispose();
    }
}
