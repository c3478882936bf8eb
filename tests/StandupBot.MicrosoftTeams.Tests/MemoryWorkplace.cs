using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Tests;

/// <summary>Members, channels and installations in memory; a member's id is the platform's with an "m-" before it.</summary>
internal sealed class MemoryWorkplace : IWorkplace
{
    private readonly Lock one = new();

    public List<WorkplaceConnection> Connections { get; } = [];
    public List<string> Disconnected { get; } = [];
    public Dictionary<string, PlatformPerson> People { get; } = [];
    public Dictionary<string, PlatformChannel> Channels { get; } = [];
    public List<(string Id, string Reason)> Gone { get; } = [];
    public HashSet<string> Welcomed { get; } = [];
    public HashSet<string> Greeted { get; } = [];

    public ValueTask ConnectAsync(WorkplaceConnection connection, CancellationToken cancellation) => Do(() =>
    {
        if (Connections.TrueForAll(c => c.InstallationId != connection.InstallationId))
            Connections.Add(connection);
        People.TryAdd(connection.Installer.PlatformId, connection.Installer);
    });

    public ValueTask DisconnectAsync(string installationId, CancellationToken cancellation) => Do(() => Disconnected.Add(installationId));

    public ValueTask<string?> MemberAsync(string installationId, PlatformPerson person, CancellationToken cancellation)
    {
        lock (one)
        {
            if (Connections.TrueForAll(c => c.InstallationId != installationId))
                return ValueTask.FromResult<string?>(null);
            People.TryAdd(person.PlatformId, person);
            return ValueTask.FromResult<string?>("m-" + person.PlatformId);
        }
    }

    public ValueTask UpdateAsync(string installationId, IReadOnlyList<PlatformPerson> people, CancellationToken cancellation) => Do(() =>
    {
        foreach (var person in people)
            People[person.PlatformId] = person;
    });

    public ValueTask ChannelAsync(string installationId, PlatformChannel channel, CancellationToken cancellation) => Do(() =>
        Channels[channel.Id] = channel with { PeopleIds = channel.PeopleIds ?? Channels.GetValueOrDefault(channel.Id)?.PeopleIds });

    public ValueTask GreetAsync(string installationId, string channelId, string place, CancellationToken cancellation) => Do(() => Greeted.Add(channelId));

    public ValueTask WelcomeAsync(string installationId, PlatformPerson person, CancellationToken cancellation) => Do(() => Welcomed.Add(person.PlatformId));

    public ValueTask ChannelGoneAsync(string installationId, string channelId, string reason, CancellationToken cancellation) => Do(() => Gone.Add((channelId, reason)));

    public ValueTask<IReadOnlyDictionary<string, string>> PlatformIdsAsync(string installationId, IReadOnlyCollection<string> memberIds, CancellationToken cancellation)
    {
        lock (one)
            return ValueTask.FromResult<IReadOnlyDictionary<string, string>>(
                memberIds.Where(id => id.StartsWith("m-", StringComparison.Ordinal) && People.ContainsKey(id[2..])).Distinct().ToDictionary(id => id, id => id[2..]));
    }

    private ValueTask Do(Action change)
    {
        lock (one)
            change();
        return ValueTask.CompletedTask;
    }
}
