using System.Globalization;
using StandupBot.StandIns.Slack;
using StandupBot.StandIns.Slack.People;

namespace StandupBot.Chaos;

/// <summary>A company on the stand-in of Slack, which outlives every host: its limits are the vendor's, and it keeps what it was given.</summary>
internal sealed class Workplace : IAsyncDisposable
{
    /// <summary>The first retry at once, the others soon: a host is back within seconds here, where it is minutes at the vendor's.</summary>
    private static readonly TimeSpan[] RetryDelays = [TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(6)];

    private const int Tries = 8;
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    private Workplace(SlackStandIn slack, ChaosPlan plan)
    {
        Slack = slack;
        slack.Delivery.RetryDelays = RetryDelays;
        slack.Delivery.KeepsOrder = false;
        Workspace = slack.AddWorkspace("T1MILL", "Mill");
        for (var team = 0; team < plan.Teams; team++)
            Teams.Add(TeamOf(team, plan));
        Token = slack.Install(Workspace);
    }

    public SlackStandIn Slack { get; }
    public SlackWorkspace Workspace { get; }
    public string Token { get; }
    public List<TeamPlace> Teams { get; } = [];
    public SlackPerson Owner => Teams[0].Lead;
    public IEnumerable<(TeamPlace Team, SlackPerson Person)> People => Teams.SelectMany(t => t.People.Select(p => (t, p)));

    public static async Task<Workplace> OpenAsync(ChaosPlan plan, TimeProvider clock, CancellationToken cancellation)
    {
        using StreamReader manifest = new(typeof(Workplace).Assembly.GetManifestResourceStream("manifest.json")!);
        var app = SlackApp.FromManifest(await manifest.ReadToEndAsync(cancellation), rotate: false);
        return new Workplace(await SlackStandIn.StartAsync(app, clock, cancellation), plan);
    }

    /// <summary>The bot is put into every channel and told to hold a stand-up there, as people would do it.</summary>
    /// <param name="standups">How many there are.</param>
    public async Task SetUpAsync(Func<Task<int>> standups, CancellationToken cancellation)
    {
        foreach (var team in Teams)
        {
            var before = await standups();
            await team.Lead.InviteBotAsync(team.Channel);
            await UntilAsync(() => Said(team, "Hello"), $"the greeting in #{team.Channel.Name}", cancellation);
            for (var attempt = 1; await standups() == before; attempt++)
            {
                if (attempt > Tries)
                    throw new InvalidOperationException($"There is no stand-up of {team.Name}.");
                // A host that has just started on a busy machine may need more than the three seconds that a command is given: one says it again.
                await team.Lead.CommandAsync(team.Channel, "/standup", $"new {team.Name}");
                await Task.Delay(Moment * (attempt - 1), cancellation);
            }
        }
    }

    /// <summary>Everything that the bot posted, with our id of it and which part of it it is.</summary>
    public IReadOnlyList<Received> Received()
    {
        lock (Workspace.Gate)
        {
            return [.. Workspace.Channels.SelectMany(c => c.Messages).Where(m => m.ByBot && m.PostedWith is not null).Select(m => new Received(
                (string)m.PostedWith!["event_payload"]!["id"]!, (int)m.PostedWith["event_payload"]!["part"]!, At(m.Ts), m))];
        }
    }

    /// <summary>Nobody sends a form of yesterday.</summary>
    public void CloseForms()
    {
        lock (Workspace.Gate)
            Workspace.Modals.Clear();
    }

    public string Shown(SlackMessage message) => Rendered.Text(Workspace, message.Blocks, message.Text);

    public static async Task UntilAsync(Func<bool> holds, string what, CancellationToken cancellation)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(120));
        while (!holds())
        {
            if (patience.IsCancellationRequested)
                throw new InvalidOperationException($"Waited for {what}.");
            await Task.Delay(50, cancellation);
        }
    }

    private bool Said(TeamPlace team, string text) =>
        Workspace.Read(team.Channel.Id, team.Lead.User.Id).Any(m => Shown(m).Contains(text, StringComparison.Ordinal));

    private TeamPlace TeamOf(int number, ChaosPlan plan)
    {
        var name = ((string[])["Oven", "Shop", "Sales", "Fleet", "Books", "Garden", "Press", "Store"])[number];
        List<SlackPerson> people = [.. Enumerable.Range(0, plan.TeamSize).Select(m => Slack.As(Workspace, Workspace.AddUser($"{name} Person {m}")))];
        var channel = Workspace.AddChannel(name.ToLowerInvariant(), people.Select(p => p.User));
        foreach (var person in people)
            _ = person.Direct;
        return new TeamPlace(name, channel, people);
    }

    private static DateTimeOffset At(string ts)
    {
        var parts = ts.Split('.');
        return DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[0], CultureInfo.InvariantCulture)).AddMicroseconds(long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public ValueTask DisposeAsync() => Slack.DisposeAsync();
}

internal sealed record TeamPlace(string Name, SlackChannel Channel, IReadOnlyList<SlackPerson> People)
{
    public SlackPerson Lead => People[0];
}

/// <param name="Id">The key of the message in the outbox.</param>
internal sealed record Received(string Id, int Part, DateTimeOffset At, SlackMessage Message);
