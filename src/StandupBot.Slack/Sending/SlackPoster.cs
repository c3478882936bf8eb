using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Slack.Api;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Sending;

/// <summary>
/// Posts a message, its further parts into its thread. Slack has no key against double posts, so what may have arrived is looked for
/// first, part by part. When Slack says "not now" to that, the message waits: a second copy would never go away. Only where history is closed
/// to the app it is posted again: twice is better than never.
/// </summary>
internal sealed class SlackPoster(SlackTokens tokens, SlackApi api, DirectChats chats, OwnMessages own, Continuations continuations)
{
    public async Task<DeliveryResult> PostDirectAsync(SlackPost post, string memberId, CancellationToken cancellation)
    {
        if (!post.UserIds.TryGetValue(memberId, out var userId))
            return new DeliveryResult.Unreachable("Slack knows no account of this person");
        var chat = await chats.OpenAsync(post.Installation, userId, cancellation);
        return chat.Failure is { } failure ? SlackResults.Of(failure) : await PostAsync(post, new SlackSpot(chat.Channel, null), cancellation);
    }

    public async Task<DeliveryResult> PostAsync(SlackPost post, SlackSpot spot, CancellationToken cancellation)
    {
        var looked = post.MayHaveArrived ? await own.FindAsync(post, spot, 1, cancellation) : null;
        if (looked?.NotNow is { } wait)
            return StillUnknown(wait);
        var first = looked?.Found;
        if (first is null)
        {
            var reply = await PostPartAsync(post, 1, spot, of: null, cancellation);
            if (!reply.Succeeded)
                return SlackResults.Of(reply.Failure);
            first = new SlackRef(reply.Value.Channel ?? spot.Channel, reply.Value.Ts ?? "");
        }

        continuations.Note(first.Value, post.Parts.Count > 1);
        return await GoOnAsync(post, first.Value, spot.ThreadTs ?? first.Value.Ts, cancellation) ?? new DeliveryResult.Delivered(first.Value.ToString());
    }

    /// <summary>When a later part fails, the next try finds those that are there and adds the rest.</summary>
    private async Task<DeliveryResult?> GoOnAsync(SlackPost post, SlackRef first, string rootTs, CancellationToken cancellation)
    {
        SlackSpot thread = new(first.Channel, rootTs);
        for (var part = 2; part <= post.Parts.Count; part++)
        {
            var looked = post.MayHaveArrived ? await own.FindAsync(post, thread, part, cancellation) : null;
            if (looked?.NotNow is { } wait)
                return StillUnknown(wait);
            if (looked?.Found is not null)
                continue;
            var reply = await PostPartAsync(post, part, thread, first.Ts, cancellation);
            if (!reply.Succeeded)
                return SlackResults.Of(reply.Failure) is DeliveryResult.TryLater later ? later with { MayHaveArrived = true } : SlackResults.Of(reply.Failure);
        }

        return null;
    }

    /// <summary>Slack's own time is for looking, not for posting: nothing else has to wait for it.</summary>
    internal static DeliveryResult StillUnknown(SlackFailure wait) => new DeliveryResult.TryLater(null, $"looking for it: {wait}") { MayHaveArrived = true };

    internal Task<SlackReply<SlackPosted>> PostPartAsync(SlackPost post, int part, SlackSpot spot, string? of, CancellationToken cancellation) =>
        tokens.UseAsync(post.Installation, token => api.PostMessageAsync(token, Body(post, part, spot, of), cancellation), cancellation);

    private static JsonObject Body(SlackPost post, int part, SlackSpot spot, string? of) => new()
    {
        ["channel"] = spot.Channel, ["thread_ts"] = spot.ThreadTs,
        ["text"] = post.Parts[part - 1].Text, ["blocks"] = post.Parts[part - 1].BlockArray(), ["metadata"] = MessageMetadata.Of(post.Id, part, of),
        ["unfurl_links"] = false, ["unfurl_media"] = false,
    };
}
