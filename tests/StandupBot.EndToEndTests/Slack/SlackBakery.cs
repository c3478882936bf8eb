using StandupBot.EndToEndTests.Platforms;
using StandupBot.StandIns.Slack;
using StandupBot.StandIns.Slack.People;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>A bakery on the stand-in of Slack, with the real host beside it.</summary>
internal sealed class SlackBakery : IAsyncDisposable
{
    /// <summary>A Monday morning, before work.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 7, 30, 0, TimeSpan.Zero);

    private readonly Dictionary<string, SlackPerson> people = [];

    private SlackBakery(SlackStandIn slack, MovedClock clock)
    {
        (Slack, Clock, Bot) = (slack, clock, new LiveBot(clock));
        Workspace = slack.AddWorkspace("T1BAKE", "Lume Bakery");
        foreach (var name in (string[])["Ana Torres", "Bo Lind", "Cleo Marsh", "Dev Patel"])
            people[name.Split(' ')[0]] = slack.As(Workspace, Workspace.AddUser(name));
        Channel = Workspace.AddChannel("bakery", people.Values.Select(p => p.User));
    }

    public SlackStandIn Slack { get; }
    public MovedClock Clock { get; }
    public LiveBot Bot { get; }
    public SlackWorkspace Workspace { get; }
    public SlackChannel Channel { get; }

    public SlackPerson this[string name] => people[name];

    public static async Task<SlackBakery> OpenAsync(SlackApp app, CancellationToken cancellation)
    {
        MovedClock clock = new(Start);
        return new SlackBakery(await SlackStandIn.StartAsync(app, clock, cancellation), clock);
    }

    /// <summary>The host with the settings of an app that many workspaces can install.</summary>
    public Task StartOverHttpAsync(CancellationToken cancellation) => StartAsync(
        [$"--Slack:SigningSecret={Slack.App.SigningSecret}", $"--Slack:ClientId={Slack.App.ClientId}", $"--Slack:ClientSecret={Slack.App.ClientSecret}", $"--Slack:PublicUrl={Bot.Address}"], cancellation);

    /// <summary>The host with a bot token and Socket Mode: no address of its own.</summary>
    public Task StartOverSocketsAsync(CancellationToken cancellation) => StartAsync(
        [$"--Slack:BotToken={Slack.Install(Workspace)}", $"--Slack:AppToken={Slack.App.AppToken}", $"--Slack:Owner={people["Ana"].User.Id}"], cancellation);

    public async Task StartAsync(IReadOnlyList<string> settings, CancellationToken cancellation)
    {
        await Bot.StartAsync([$"--Slack:ApiAddress={Slack.ApiBase}", .. settings], cancellation);
        Slack.App.Address = Bot.Address;
    }

    /// <summary>What one person sees in a place, as they read it.</summary>
    public IReadOnlyList<Shown> Read(string person, SlackChannel channel, string? threadTs = null) =>
        [.. Workspace.Read(channel.Id, people[person].User.Id, threadTs).Select(Show)];

    public Shown Show(SlackMessage message) => new(
        Rendered.Text(Workspace, message.Blocks, message.Text), [.. Rendered.Buttons(message.Blocks).Select(Rendered.Label)],
        message.ByBot ? null : Workspace.Users.Find(u => u.Id == message.UserId)?.Name, message.EditedTs is not null, message.OnlyFor is not null);

    /// <summary>The newest summary in #bakery: what threads hang under.</summary>
    public SlackMessage Summary() => Workspace.Read(Channel.Id, people["Ana"].User.Id)
        .Last(m => m is { ByBot: true, OnlyFor: null } && Rendered.Text(Workspace, m.Blocks, m.Text).StartsWith("Bakery", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Slack.DisposeAsync();
        Clock.Dispose();
    }
}
