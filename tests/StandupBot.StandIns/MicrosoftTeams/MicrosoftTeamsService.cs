using System.Globalization;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>
/// Microsoft Teams as a bot meets it, on the loopback interface: both logins, the Bot Connector, one tenant with people, teams and chats.
/// People act by <see cref="Person"/>; what is said stands in <see cref="Chats"/>.
/// </summary>
public sealed class MicrosoftTeamsService : IAsyncDisposable
{
    private readonly TimeProvider clock;
    private readonly List<Person> people = [];
    private readonly List<Team> teams = [];
    private readonly List<Chat> groups = [];
    private LoopbackServer server = null!; // There from StartAsync on, which is the only way in.
    private long messageId;

    private MicrosoftTeamsService(TimeProvider clock)
    {
        this.clock = clock;
        App = AppRegistration.New();
        Login = new LoginService(App, () => server.Address, clock);
        Wire = new BotWire(Login);
        Connector = new ConnectorGate(Login);
        Activities = new Activities(App, () => ServiceUrl, clock);
    }

    public AppRegistration App { get; }

    public LoginService Login { get; }

    public BotWire Wire { get; }

    public ConnectorGate Connector { get; }

    /// <summary>Where the bot is to call: with a path, as the real ones have.</summary>
    public string ServiceUrl => new Uri(server.Address, "emea/").ToString();

    /// <summary>The root of Microsoft Entra ID's addresses.</summary>
    public Uri LoginUrl => server.Address;

    public IReadOnlyList<Person> People => people;

    public IReadOnlyList<Team> Teams => teams;

    public IEnumerable<Chat> Chats => [.. people.Select(p => p.Chat), .. teams.SelectMany(t => t.Channels), .. groups];

    /// <summary>No page of members is longer, whatever was asked for.</summary>
    public int LargestPage { get; set; } = 500;

    internal Activities Activities { get; }

    public static async Task<MicrosoftTeamsService> StartAsync(TimeProvider clock, CancellationToken cancellation)
    {
        MicrosoftTeamsService service = new(clock);
        service.server = await LoopbackServer.StartAsync(web =>
        {
            service.Login.Map(web);
            new ConnectorService(service, service.Connector).Map(web);
        }, cancellation);
        return service;
    }

    public Person Hire(string name, bool guest = false, string timeZone = "Europe/Lisbon")
    {
        Person person = new(this, name, guest) { TimeZone = timeZone };
        people.Add(person);
        return person;
    }

    /// <summary>A team with General and these channels beside it.</summary>
    public Team Gather(string name, IEnumerable<Person> members, params IReadOnlyList<string> channels)
    {
        Team team = new(name, members);
        team.Open("General");
        foreach (var channel in channels)
            team.Open(channel);
        teams.Add(team);
        return team;
    }

    /// <summary>The app is added to a team; what tells of it comes all at once, and twice.</summary>
    public Task InstallAsync(Team team, Person by, CancellationToken cancellation)
    {
        foreach (var channel in team.Channels)
            channel.HasBot = true;
        return TellAsync(
            [Activities.Installation(by, team.General, "add"), Activities.Members(by, team.General, "membersAdded", Bot())], cancellation);
    }

    public Task InstallAsync(Person person, CancellationToken cancellation)
    {
        person.Chat.HasBot = true;
        return TellAsync(
            [Activities.Installation(person, person.Chat, "add"), Activities.Members(person, person.Chat, "membersAdded", person.AsMember(App.TenantId), Bot())], cancellation);
    }

    public Task RemoveAsync(Team team, Person by, CancellationToken cancellation)
    {
        foreach (var channel in team.Channels)
            channel.HasBot = false;
        return TellAsync(
            [Activities.Members(by, team.General, "membersRemoved", Bot()), Activities.Installation(by, team.General, "remove")], cancellation);
    }

    public Task RemoveAsync(Person person, CancellationToken cancellation)
    {
        person.Chat.HasBot = false;
        return TellAsync([Activities.Installation(person, person.Chat, "remove")], cancellation);
    }

    public Task JoinAsync(Team team, Person person, CancellationToken cancellation)
    {
        team.Join(person);
        return TellAsync([Activities.Members(people[0], team.General, "membersAdded", person.AsMember(App.TenantId))], cancellation);
    }

    public Task LeaveAsync(Team team, Person person, CancellationToken cancellation)
    {
        team.Remove(person);
        return TellAsync([Activities.Members(people[0], team.General, "membersRemoved", person.AsMember(App.TenantId))], cancellation);
    }

    public Task RenameAsync(Chat channel, string name, CancellationToken cancellation)
    {
        channel.Name = name;
        return TellAsync([Activities.Event("channelRenamed", people[0], channel.Team!, channel)], cancellation);
    }

    public Task RenameAsync(Team team, string name, CancellationToken cancellation)
    {
        team.Name = name;
        return TellAsync([Activities.Event("teamRenamed", people[0], team, null)], cancellation);
    }

    public async Task<Chat> OpenChannelAsync(Team team, string name, CancellationToken cancellation)
    {
        var channel = team.Open(name);
        await TellAsync([Activities.Event("channelCreated", people[0], team, channel)], cancellation);
        return channel;
    }

    public Task CloseAsync(Chat channel, CancellationToken cancellation)
    {
        channel.Gone = true;
        return TellAsync([Activities.Event("channelDeleted", people[0], channel.Team!, channel)], cancellation);
    }

    /// <param name="how">"teamDeleted" or "teamArchived".</param>
    public Task CloseAsync(Team team, string how, CancellationToken cancellation)
    {
        foreach (var channel in team.Channels)
            channel.Gone = true;
        return TellAsync([Activities.Event(how, people[0], team, null)], cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Wire.Dispose();
        Login.Dispose();
    }

    /// <summary>Milliseconds of the clock, never the same twice: how the service names messages.</summary>
    internal string NextMessageId()
    {
        long last, next;
        do
        {
            last = Interlocked.Read(ref messageId);
            next = Math.Max(last + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
        }
        while (Interlocked.CompareExchange(ref messageId, next, last) != last);
        return next.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The bot may write to whoever has it, or is in a team that has it.</summary>
    internal bool MayMeet(Person person) => person.Chat.HasBot || teams.Any(t => t.General.HasBot && t.People.Contains(person));

    private Task TellAsync(IReadOnlyList<JsonObject> activities, CancellationToken cancellation) =>
        Task.WhenAll(activities.Concat(activities).Select(a => Wire.DeliverAsync(a, cancellation)));

    private JsonObject Bot() => new() { ["id"] = App.BotId, ["name"] = App.BotName };
}
