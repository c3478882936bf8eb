using StandupBot.Slack.Api;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Sending;

/// <summary>Finds messages of ours at Slack by the id that they carry; reads one page, of the latest messages or of a thread.</summary>
internal sealed class OwnMessages(SlackTokens tokens, SlackApi api)
{
    /// <summary>What was tried minutes ago is among the latest; some apps may read no more than 15.</summary>
    private const int Page = 100;

    /// <returns>Null when it is not there, or nobody can tell.</returns>
    public async Task<SlackRef?> FindAsync(SlackPost post, SlackSpot spot, int part, CancellationToken cancellation)
    {
        var there = await ReadAsync(post.Installation, spot, cancellation);
        return there.FirstOrDefault(m => MessageMetadata.Is(m, post.Id, part)) is { Ts: { } ts } ? new SlackRef(spot.Channel, ts) : null;
    }

    /// <summary>The further parts of a message, by their number, as they stand in its thread.</summary>
    public async Task<IReadOnlyDictionary<int, string>> PartsAsync(SlackInstallation installation, SlackRef first, CancellationToken cancellation)
    {
        Dictionary<int, string> parts = [];
        foreach (var message in await ReadAsync(installation, new SlackSpot(first.Channel, first.Ts), cancellation))
            if (MessageMetadata.PartOf(message, first.Ts) is > 1 and { } part && message.Ts is { } ts)
                parts[part] = ts;
        return parts;
    }

    private async Task<IReadOnlyList<SlackMessage>> ReadAsync(SlackInstallation installation, SlackSpot spot, CancellationToken cancellation)
    {
        var reply = await tokens.UseAsync(
            installation,
            token => spot.ThreadTs is { } root
                ? api.RepliesAsync(token, spot.Channel, root, Page, cancellation)
                : api.HistoryAsync(token, spot.Channel, Page, cancellation),
            cancellation);
        return reply.Value ?? [];
    }
}
