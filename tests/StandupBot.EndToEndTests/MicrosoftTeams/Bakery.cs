using StandupBot.EndToEndTests.Platforms;
using StandupBot.StandIns.MicrosoftTeams;
using Xunit;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>
/// A bakery on the stand-in of Microsoft Teams, with the real host beside it: Ana, Bo, Cleo and Dev in the team "Bakery". It is Monday,
/// 2 March 2026, 07:30 in Lisbon, which is on UTC.
/// </summary>
internal sealed class Bakery : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Bakery(MovedClock clock, MicrosoftTeamsService teams)
    {
        (Clock, Teams, Bot) = (clock, teams, new LiveBot(clock));
        (Ana, Bo, Cleo, Dev) = (teams.Hire("Ana Torres"), teams.Hire("Bo Lind"), teams.Hire("Cleo Marsh"), teams.Hire("Dev Patel"));
        Team = teams.Gather("Bakery", [Ana, Bo, Cleo, Dev], "Orders");
    }

    public MovedClock Clock { get; }
    public MicrosoftTeamsService Teams { get; }
    public LiveBot Bot { get; }
    public Person Ana { get; }
    public Person Bo { get; }
    public Person Cleo { get; }
    public Person Dev { get; }
    public Team Team { get; }

    public Chat Channel => Team.General;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Person this[string name] => Team.People.First(p => p.Name.StartsWith(name, StringComparison.Ordinal));

    public static Task<Bakery> OpenAsync(params string[] settings) => OpenAsync(new DateTimeOffset(2026, 3, 2, 7, 30, 0, TimeSpan.Zero), settings);

    public static async Task<Bakery> OpenAsync(DateTimeOffset at, params string[] settings)
    {
        MovedClock clock = new(at);
        Bakery bakery = new(clock, await MicrosoftTeamsService.StartAsync(clock, Cancellation));
        var app = bakery.Teams.App;
        await bakery.Bot.StartAsync(
            [
                $"--MicrosoftTeams:AppId={app.Id}", $"--MicrosoftTeams:TenantId={app.TenantId}", $"--MicrosoftTeams:ClientSecret={app.Secret}",
                $"--MicrosoftTeams:Metadata={bakery.Teams.Login.Metadata}", $"--MicrosoftTeams:Authority={bakery.Teams.LoginUrl}", .. settings,
            ],
            Cancellation);
        bakery.Teams.Wire.Endpoint = new Uri(bakery.Bot.Address, "/api/messages");
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
    public async Task MorningAsync(int day = 2)
    {
        Clock.MoveTo(At(day, 9, 0).AddSeconds(1));
        foreach (var person in Team.People.Where(p => !p.HasBlockedBot))
            await PromptAsync(person);
        await SeesAsync(Channel, "people are asked");
    }

    public static DateTimeOffset At(int day, int hour, int minute) => new(2026, 3, day, hour, minute, 0, TimeSpan.Zero);

    public Task<ChatMessage> PromptAsync(Person person) => SeesAsync(person.Chat, m => m.Buttons.Contains("Answer"), $"{person.Name}'s prompt");

    /// <summary>The newest message of the bot there that says this, once it is there.</summary>
    public Task<ChatMessage> SeesAsync(Chat chat, string text) => SeesAsync(chat, m => m.Text.Contains(text, StringComparison.Ordinal), $"\"{text}\"");

    public async Task<ChatMessage> SeesAsync(Chat chat, Func<ChatMessage, bool> wanted, string what)
    {
        ChatMessage? found = null;
        await UntilAsync(
            () => (found = chat.FromBot.LastOrDefault(wanted)) is not null,
            () => $"Waited for {what} and saw: {string.Join(" || ", chat.FromBot.Select(m => $"{m.Text} [{string.Join('|', m.Buttons)}]"))}");
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
