using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Slack.Api;
using StandupBot.Slack.Receiving;

namespace StandupBot.Slack.Sending;

/// <summary>
/// A word to one person where they are: by the address that came with what they did, which works in channels that the bot is not in; else
/// as an ephemeral post; else in their chat with the bot.
/// </summary>
internal sealed class PrivatePoster(SlackTokens tokens, SlackApi api, ResponsePosts responses, ResponseUrls urls, SlackPoster poster)
{
    public async Task<DeliveryResult> PostAsync(SlackPost post, Destination.Private to, CancellationToken cancellation)
    {
        if (!post.UserIds.TryGetValue(to.MemberId, out var userId))
            return new DeliveryResult.Unreachable("Slack knows no account of this person");
        if (await RespondAsync(post, cancellation))
            return new DeliveryResult.Delivered(SlackRef.Ephemeral(to.ChannelId, "response"));
        var (result, ts) = await WhisperAsync(post, to.ChannelId, userId, cancellation);
        return result switch
        {
            null => new DeliveryResult.Delivered(SlackRef.Ephemeral(to.ChannelId, ts ?? "")),
            { Trouble: SlackTrouble.Later or SlackTrouble.Revoked } => SlackResults.Of(result),
            // Not in this channel, then: an answer that was asked for comes all the same.
            _ => await poster.PostDirectAsync(post, to.MemberId, cancellation),
        };
    }

    /// <summary>Slack shows each post to the address below the one before; a part that fails begins all of it anew on the next way.</summary>
    private async Task<bool> RespondAsync(SlackPost post, CancellationToken cancellation)
    {
        foreach (var part in post.Parts)
        {
            if (urls.Take(post.Id) is not { } url)
                return false;
            if (await responses.PostAsync(url, new JsonObject { ["text"] = part.Text, ["blocks"] = part.BlockArray() }, cancellation) is not null)
                return false;
        }

        return true;
    }

    private async Task<(SlackFailure? Failure, string? Ts)> WhisperAsync(SlackPost post, string channel, string userId, CancellationToken cancellation)
    {
        string? first = null;
        foreach (var part in post.Parts)
        {
            JsonObject body() => new() { ["channel"] = channel, ["user"] = userId, ["text"] = part.Text, ["blocks"] = part.BlockArray() };
            var reply = await tokens.UseAsync(post.Installation, token => api.PostEphemeralAsync(token, body(), cancellation), cancellation);
            if (!reply.Succeeded)
                return (reply.Failure, null);
            first ??= reply.Value.MessageTs;
        }

        return (null, first);
    }
}
