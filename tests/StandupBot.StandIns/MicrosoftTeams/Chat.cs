using System.Text.Json.Nodes;

namespace StandupBot.StandIns.MicrosoftTeams;

public enum ChatKind { Personal, Group, Channel }

/// <summary>A conversation: a person with the bot, a group, or a channel with its threads.</summary>
public sealed class Chat(string id, ChatKind kind, string? name, Team? team)
{
    private readonly Lock gate = new();
    private readonly List<ChatMessage> messages = [];
    private readonly List<Person> people = [];

    public string Id => id;

    public ChatKind Kind => kind;

    public string? Name { get; internal set; } = name;

    public Team? Team => team;

    /// <summary>True while the bot is in it.</summary>
    public bool HasBot { get; internal set; }

    public bool Gone { get; internal set; }

    /// <summary>Everybody in it; a channel has the people of its team.</summary>
    public IReadOnlyList<Person> People => team is null ? people : team.People;

    /// <summary>What was said, oldest first.</summary>
    public IReadOnlyList<ChatMessage> Messages
    {
        get
        {
            lock (gate)
                return [.. messages];
        }
    }

    /// <summary>What the bot said and did not delete, oldest first.</summary>
    public IReadOnlyList<ChatMessage> FromBot => [.. Messages.Where(m => m is { Deleted: false } && m.AuthorId.StartsWith("28:", StringComparison.Ordinal))];

    public IReadOnlyList<ChatMessage> Thread(ChatMessage root) => [.. Messages.Where(m => m.ThreadOf == root.Id && !m.Deleted)];

    internal void Add(params IEnumerable<Person> joining) => people.AddRange(joining);

    internal ChatMessage Post(string messageId, string? threadOf, string authorId, JsonObject activity)
    {
        ChatMessage message = new(this, messageId, threadOf, authorId, activity);
        lock (gate)
            messages.Add(message);
        return message;
    }

    internal ChatMessage? Find(string messageId) => Messages.FirstOrDefault(m => m.Id == messageId && !m.Deleted);
}
