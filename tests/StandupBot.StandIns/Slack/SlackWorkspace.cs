using System.Globalization;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack;

/// <summary>Everything that one workspace keeps. Guarded by <see cref="Gate"/>; lists are read through the methods, which copy.</summary>
public sealed class SlackWorkspace(string id, string name, TimeProvider clock)
{
    private long lastMicros;
    private int lastId = 100;

    public Lock Gate { get; } = new();
    public string Id => id;
    public string Name => name;
    public string BotUserId => $"U{id[1..]}BOT";
    public string BotId => $"B{id[1..]}BOT";

    /// <summary>The organisation that the app was installed for as a whole; null for a workspace of its own.</summary>
    public string? EnterpriseId { get; init; }

    public List<SlackUser> Users { get; } = [];
    public List<SlackChannel> Channels { get; } = [];
    public List<SlackView> Modals { get; } = [];
    public Dictionary<string, SlackView> Homes { get; } = [];
    public List<SlackToken> Tokens { get; } = [];
    public Dictionary<string, Trigger> Triggers { get; } = [];
    public Dictionary<string, ResponseUrl> ResponseUrls { get; } = [];

    /// <summary>True while the app is installed.</summary>
    public bool Installed => Tokens.Exists(t => !t.Revoked);

    public DateTimeOffset Now => clock.GetUtcNow();

    public SlackUser AddUser(string name, Action<SlackUser>? more = null)
    {
        lock (Gate)
        {
            var user = new SlackUser { Id = NextId("U"), Name = name };
            more?.Invoke(user);
            Users.Add(user);
            return user;
        }
    }

    public SlackUser AddBot(string name)
    {
        lock (Gate)
        {
            SlackUser bot = new() { Id = NextId("U"), Name = name, IsBot = true };
            Users.Add(bot);
            return bot;
        }
    }

    /// <summary>A person as events and answers describe them.</summary>
    public JsonObject Describe(SlackUser user) => WebApi.UserMethods.Of(this, user);

    public SlackChannel AddChannel(string name, IEnumerable<SlackUser> members, bool isPrivate = false)
    {
        lock (Gate)
        {
            var channel = new SlackChannel { Id = NextId("C"), Name = name, IsPrivate = isPrivate };
            channel.Members.AddRange(members.Select(m => m.Id));
            Channels.Add(channel);
            return channel;
        }
    }

    public SlackChannel Direct(string userId)
    {
        lock (Gate)
        {
            if (Channels.Find(c => c.DirectWith == userId) is { } there)
                return there;
            var channel = new SlackChannel { Id = NextId("D"), Name = userId, DirectWith = userId };
            channel.Members.AddRange([userId, BotUserId]);
            Channels.Add(channel);
            return channel;
        }
    }

    /// <summary>What this person sees there, oldest first; a thread where one is named, else what stands outside threads.</summary>
    public IReadOnlyList<SlackMessage> Read(string channelId, string userId, string? threadTs = null)
    {
        lock (Gate)
        {
            return [.. Channels.Single(c => c.Id == channelId).Messages
                .Where(m => !m.Deleted && (m.OnlyFor is null || m.OnlyFor == userId) && (threadTs is null ? m.ThreadTs is null || m.ThreadTs == m.Ts : m.ThreadTs == threadTs && m.Ts != threadTs))];
        }
    }

    public SlackView? TopModal(string userId)
    {
        lock (Gate)
            return Modals.FindLast(m => m.UserId == userId);
    }

    public SlackView? Home(string userId)
    {
        lock (Gate)
            return Homes.GetValueOrDefault(userId);
    }

    /// <summary>A time stamp of Slack's: seconds and microseconds, the same never twice.</summary>
    public string NextTs()
    {
        var micros = Now.ToUnixTimeMilliseconds() * 1000;
        lastMicros = Math.Max(lastMicros + 100, micros);
        return string.Create(CultureInfo.InvariantCulture, $"{lastMicros / 1_000_000}.{lastMicros % 1_000_000:000000}");
    }

    public string NextId(string letter) => string.Create(CultureInfo.InvariantCulture, $"{letter}{id[1..]}{++lastId}");

    /// <summary>Good for one form within three seconds.</summary>
    public string NewTrigger(string userId)
    {
        lock (Gate)
        {
            var trigger = $"{NextId("")}.{id}.{Guid.NewGuid():N}";
            Triggers[trigger] = new Trigger(userId, Now);
            return trigger;
        }
    }

    public sealed class Trigger(string userId, DateTimeOffset at)
    {
        public string UserId => userId;
        public DateTimeOffset At => at;
        public bool Used { get; set; }
    }

    public sealed class ResponseUrl(string userId, string channelId, DateTimeOffset at, string? messageTs)
    {
        public string UserId => userId;
        public string ChannelId => channelId;
        public DateTimeOffset At => at;

        /// <summary>The message that the tap was in; null for a command.</summary>
        public string? MessageTs => messageTs;

        public int Uses { get; set; }
    }

    internal static JsonArray? Copy(JsonNode? blocks) => blocks?.DeepClone() as JsonArray;
}
