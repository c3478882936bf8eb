using System.Collections.Concurrent;
using StandupBot.Slack.Api;

namespace StandupBot.Slack.Sending;

/// <summary>The bot's chat with each person; opened once and remembered for as long as this process lives.</summary>
internal sealed class DirectChats(SlackTokens tokens, SlackApi api)
{
    private const int MostKept = 50_000;

    private readonly ConcurrentDictionary<(string Installation, string User), string> known = new();

    public async Task<DirectChat> OpenAsync(SlackInstallation installation, string userId, CancellationToken cancellation)
    {
        if (known.TryGetValue((installation.Id, userId), out var channel))
            return new DirectChat(channel, null);
        var reply = await tokens.UseAsync(installation, token => api.OpenConversationAsync(token, userId, cancellation), cancellation);
        // Without the scope to open a chat, a message to the person's own id opens it.
        if (reply.Failure is { Trouble: SlackTrouble.Reinstall })
            return new DirectChat(userId, null);
        if (!reply.Succeeded)
            return new DirectChat("", reply.Failure with { MayHaveArrived = false });
        if (known.Count >= MostKept)
            known.Clear();
        known[(installation.Id, userId)] = reply.Value.Id;
        return new DirectChat(reply.Value.Id, null);
    }
}

/// <param name="Failure">Null when the chat is open.</param>
internal sealed record DirectChat(string Channel, SlackFailure? Failure);
