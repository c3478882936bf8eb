using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Slack.Api;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Sending;

/// <summary>
/// Edits a message in place. Where it has, or had, further parts in its thread, those are edited too, added or taken away. An edit that is
/// repeated changes nothing, so nothing has to be looked for first.
/// </summary>
internal sealed class SlackEditor(SlackTokens tokens, SlackApi api, SlackPoster poster, OwnMessages own, Continuations continuations)
{
    public async Task<DeliveryResult> EditAsync(SlackPost post, string edited, CancellationToken cancellation)
    {
        if (!SlackRef.TryParse(edited, out var root))
            return new DeliveryResult.EditRefused("a private answer cannot be edited");
        var reply = await UpdateAsync(post, 1, root, root, cancellation);
        if (!reply.Succeeded)
            return SlackResults.Of(reply.Failure);
        if (post.Parts.Count == 1 && !continuations.MayHave(root))
            return new DeliveryResult.Delivered(root.ToString());
        return await GoOnAsync(post, root, cancellation) ?? new DeliveryResult.Delivered(root.ToString());
    }

    private async Task<DeliveryResult?> GoOnAsync(SlackPost post, SlackRef root, CancellationToken cancellation)
    {
        var (there, notNow) = await own.PartsAsync(post.Installation, root, cancellation);
        if (notNow is not null)
            return SlackPoster.StillUnknown(notNow);
        for (var part = 2; part <= post.Parts.Count; part++)
        {
            var reply = there.TryGetValue(part, out var ts)
                ? await UpdateAsync(post, part, new SlackRef(root.Channel, ts), root, cancellation)
                : await poster.PostPartAsync(post, part, new SlackSpot(root.Channel, root.Ts), root.Ts, cancellation);
            if (!reply.Succeeded)
                return SlackResults.Of(reply.Failure);
        }

        foreach (var (_, ts) in there.Where(t => t.Key > post.Parts.Count))
            await tokens.UseAsync(post.Installation, token => api.DeleteAsync(token, root.Channel, ts, cancellation), cancellation);
        continuations.Note(root, post.Parts.Count > 1);
        return null;
    }

    private Task<SlackReply<SlackPosted>> UpdateAsync(SlackPost post, int part, SlackRef message, SlackRef root, CancellationToken cancellation) =>
        tokens.UseAsync(post.Installation, token => api.UpdateAsync(token, Body(post, part, message, root), cancellation), cancellation);

    private static JsonObject Body(SlackPost post, int part, SlackRef message, SlackRef root) => new()
    {
        ["channel"] = message.Channel, ["ts"] = message.Ts, ["text"] = post.Parts[part - 1].Text, ["blocks"] = post.Parts[part - 1].BlockArray(),
        ["metadata"] = MessageMetadata.Of(post.Id, part, part == 1 ? null : root.Ts),
    };
}
