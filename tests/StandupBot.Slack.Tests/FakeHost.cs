using StandupBot.Core.Chat;

namespace StandupBot.Slack.Tests;

/// <summary>The host's side: remembers what it was told, and answers what the test lined up. Everybody but bots is a member.</summary>
internal sealed class FakeHost : IInbox, IWorkplace, ISlackInstallations, ISlackDirectory
{
    public static readonly DateTimeOffset InstalledAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Dictionary<string, SlackInstallation> Installed { get; } = new(StringComparer.Ordinal)
    {
        ["slack-T1"] = new SlackInstallation("slack-T1", "xoxb-1", "UBOT", InstalledAt) { TeamId = "T1" },
    };

    public List<Inbound> Heard { get; } = [];
    public List<string> Told { get; } = [];
    public Dictionary<string, string> People { get; } = new(StringComparer.Ordinal) { ["U1"] = "Ana", ["U2"] = "Bo Lind" };
    public Func<Inbound, InboundReply> Reply { get; set; } = _ => InboundReply.Done;
    public bool Counts { get; set; } = true;
    public int Handled { get; private set; }

    public T Only<T>() where T : Inbound => Assert.IsType<T>(Assert.Single(Heard));

    public ValueTask<InboundReply> ReceiveAsync(Inbound inbound, CancellationToken cancellation)
    {
        Handled++;
        if (Counts)
            Heard.Add(inbound);
        return ValueTask.FromResult(Reply(inbound));
    }

    public ValueTask ConnectAsync(WorkplaceConnection connection, CancellationToken cancellation) => Note($"connect {connection.InstallationId}");

    public ValueTask DisconnectAsync(string installationId, CancellationToken cancellation) => Note($"disconnect {installationId}");

    public ValueTask<string?> MemberAsync(string installationId, PlatformPerson person, CancellationToken cancellation) =>
        ValueTask.FromResult<string?>($"{installationId}-{person.PlatformId}");

    public ValueTask UpdateAsync(string installationId, IReadOnlyList<PlatformPerson> people, CancellationToken cancellation) =>
        Note($"update {string.Join(", ", people.Select(p => $"{p.PlatformId} {p.Name} {p.TimeZone} {p.Role} {(p.Active ? "active" : "left")}"))}");

    public ValueTask ChannelAsync(string installationId, PlatformChannel channel, CancellationToken cancellation) => Note($"channel {channel.Id} {channel.Name}");

    public ValueTask GreetAsync(string installationId, string channelId, string place, CancellationToken cancellation) => Note($"greet {channelId} {place}");

    public ValueTask WelcomeAsync(string installationId, PlatformPerson person, CancellationToken cancellation) => Note($"welcome {person.PlatformId}");

    public ValueTask ChannelGoneAsync(string installationId, string channelId, string reason, CancellationToken cancellation) => Note($"gone {channelId}: {reason}");

    public ValueTask<IReadOnlyDictionary<string, string>> PlatformIdsAsync(string installationId, IReadOnlyCollection<string> memberIds, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyDictionary<string, string>>(memberIds.Where(m => m.StartsWith(installationId, StringComparison.Ordinal)).ToDictionary(m => m, m => m[(installationId.Length + 1)..]));

    public ValueTask<SlackInstallation?> FindAsync(string installationId, CancellationToken cancellation) => ValueTask.FromResult(Installed.GetValueOrDefault(installationId));

    public ValueTask<SlackInstallation?> RefreshAsync(SlackInstallation ended, CancellationToken cancellation)
    {
        Told.Add($"refresh {ended.Id}");
        return ValueTask.FromResult<SlackInstallation?>(ended with { Token = "xoxb-2" });
    }

    public ValueTask ForgetAsync(string installationId, CancellationToken cancellation)
    {
        Installed.Remove(installationId);
        return Note($"forget {installationId}");
    }

    public ValueTask<IReadOnlyDictionary<string, string>> NamesAsync(string installationId, IReadOnlyCollection<string> userIds, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyDictionary<string, string>>(userIds.Where(People.ContainsKey).Distinct().ToDictionary(u => u, u => People[u]));

    public ValueTask ReadSoonAsync(string installationId, SlackNews news, CancellationToken cancellation) => Note(news switch
    {
        SlackNews.Channel channel => $"read {channel.ChannelId}",
        SlackNews.Person person => $"read {person.UserId}",
        _ => "read everything",
    });

    private ValueTask Note(string told)
    {
        Told.Add(told);
        return ValueTask.CompletedTask;
    }
}
