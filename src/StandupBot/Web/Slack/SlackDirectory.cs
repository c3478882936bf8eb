using System.Threading.Channels;
using StandupBot.Slack;

namespace StandupBot.Web.Slack;

/// <summary>Names from our own rows; what is to be read from Slack becomes an errand and is read in the background.</summary>
public sealed class SlackDirectory(StoredNames names, StoredErrands errands) : ISlackDirectory
{
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public async ValueTask<IReadOnlyDictionary<string, string>> NamesAsync(string installationId, IReadOnlyCollection<string> userIds, CancellationToken cancellation) =>
        await names.OfAsync(installationId, userIds, cancellation);

    public async ValueTask ReadSoonAsync(string installationId, SlackNews news, CancellationToken cancellation)
    {
        await errands.WishAsync(installationId, ErrandSubject.Of(news), cancellation);
        bell.Writer.TryWrite(true);
    }

    /// <summary>Returns when somebody wished for something, or after this long.</summary>
    internal async Task WaitAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = new(atMost, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await bell.Reader.ReadAsync(both.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nobody wished for anything: time for what was put off.
        }
    }
}

/// <summary>What is to be read, as a row names it.</summary>
internal static class ErrandSubject
{
    private const string Everything = "everything";
    private const string Channel = "channel:";
    private const string Person = "person:";

    public static string Of(SlackNews news) => news switch
    {
        SlackNews.Channel channel => Channel + channel.ChannelId,
        SlackNews.Person person => Person + person.UserId,
        SlackNews.Everything => Everything,
        _ => throw new InvalidOperationException($"Unknown news {news.GetType().Name}."),
    };

    public static SlackNews Read(string subject) => subject switch
    {
        Everything => new SlackNews.Everything(),
        _ when subject.StartsWith(Channel, StringComparison.Ordinal) => new SlackNews.Channel(subject[Channel.Length..]),
        _ when subject.StartsWith(Person, StringComparison.Ordinal) => new SlackNews.Person(subject[Person.Length..]),
        _ => throw new InvalidOperationException($"Unknown errand {subject}."),
    };
}
