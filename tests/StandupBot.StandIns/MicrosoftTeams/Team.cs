namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>A team with its channels; the first one is General, whose id is the team's.</summary>
public sealed class Team(string name, IEnumerable<Person> people)
{
    private readonly List<Chat> channels = [];
    private readonly List<Person> people = [.. people];

    public string Id { get; } = NewChannelId();

    public string GroupId { get; } = Guid.NewGuid().ToString();

    public string Name { get; internal set; } = name;

    public IReadOnlyList<Chat> Channels => channels;

    public IReadOnlyList<Person> People
    {
        get
        {
            lock (people)
                return [.. people];
        }
    }

    public Chat General => channels[0];

    internal Chat Open(string? channel)
    {
        Chat chat = new(channels.Count == 0 ? Id : NewChannelId(), ChatKind.Channel, channel, this) { HasBot = channels.Count > 0 && General.HasBot };
        channels.Add(chat);
        return chat;
    }

    /// <summary>Without an event: somebody who was there before the app.</summary>
    public void Join(Person person)
    {
        lock (people)
            people.Add(person);
    }

    internal void Remove(Person person)
    {
        lock (people)
            people.Remove(person);
    }

    private static string NewChannelId() => $"19:{Guid.NewGuid():N}@thread.tacv2";
}
