using StandupBot.Slack.Api;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Sending;

/// <summary>Finds messages of ours at Slack by the id that they carry; reads one page, of the latest messages or of a thread.</summary>
internal sealed class OwnMessages(SlackTokens tokens, SlackApi api)
{
    /// <summary>What was tried minutes ago is among the latest; some apps may read no more than 15.</summary>
    private const int Page = 100;

    public async Task<Looked> FindAsync(SlackPost post, SlackSpot spot, int part, CancellationToken cancellation)
    {
        var there = await ReadAsync(post.Installation, spot, cancellation);
        if (there.Failure is { Trouble: SlackTrouble.Later } notNow)
            return new Looked(null, notNow);
        return new Looked(there.Value?.FirstOrDefault(m => MessageMetadata.Is(m, post.Id, part)) is { Ts: { } ts } ? new SlackRef(spot.Channel, ts) : null, null);
    }

    /// <summary>The further parts of a message, by their number, as they stand in its thread; with a failure when Slack says "not now".</summary>
    public async Task<(IReadOnlyDictionary<int, string> Parts, SlackFailure? NotNow)> PartsAsync(SlackInstallation installation, SlackRef first, CancellationToken cancellation)
    {
        Dictionary<int, string> parts = [];
        var there = await ReadAsync(installation, new SlackSpot(first.Channel, first.Ts), cancellation);
        foreach (var message in there.Value ?? [])
            if (MessageMetadata.PartOf(message, first.Ts) is > 1 and { } part && message.Ts is { } ts)
                parts[part] = ts;
        return (parts, there.Failure is { Trouble: SlackTrouble.Later } notNow ? notNow : null);
    }

    private Task<SlackReply<IReadOnlyList<SlackMessage>>> ReadAsync(SlackInstallation installation, SlackSpot spot, CancellationToken cancellation) =>
        tokens.UseAsync(
            installation,
            token => spot.ThreadTs is { } root
                ? api.RepliesAsync(token, spot.Channel, root, Page, cancellation)
                : api.HistoryAsync(token, spot.Channel, Page, cancellation),
            cancellation);
}

/// <param name="Found">Null when it is not there, or can never be looked for: history is closed to the app.</param>
/// <param name="NotNow">Why nobody can tell yet: Slack asks to wait, or did not answer.</param>
internal sealed record Looked(SlackRef? Found, SlackFailure? NotNow);
