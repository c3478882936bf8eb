namespace StandupBot.Slack;

/// <summary>What the adapter asks the host about people, and asks it to read again. Reading is the host's job, outside of a request.</summary>
public interface ISlackDirectory
{
    /// <summary>What members are called, by their Slack ids; who is not a member is absent. Looked up in our own rows: Slack is not asked.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> NamesAsync(
        string installationId, IReadOnlyCollection<string> userIds, CancellationToken cancellation);

    /// <summary>Remembers what is to be read from Slack soon, and returns at once. The same wish twice is one.</summary>
    ValueTask ReadSoonAsync(string installationId, SlackNews news, CancellationToken cancellation);
}

/// <summary>What has changed at Slack and is to be read again.</summary>
public abstract record SlackNews
{
    private SlackNews() { }

    /// <summary>A channel: its name and who is in it; the bot is in it.</summary>
    public sealed record Channel(string ChannelId) : SlackNews;

    /// <summary>Somebody who is not known yet, or only by name.</summary>
    public sealed record Person(string UserId) : SlackNews;

    /// <summary>Everybody and every channel of the bot: workspaces were added to an organisation's installation or taken out of it.</summary>
    public sealed record Everything : SlackNews;
}
