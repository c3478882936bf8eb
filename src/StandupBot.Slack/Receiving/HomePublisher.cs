using Microsoft.Extensions.Logging;
using StandupBot.Core.Chat;
using StandupBot.Slack.Api;
using StandupBot.Slack.BlockKit;
using StandupBot.Slack.Sending;

namespace StandupBot.Slack.Receiving;

/// <summary>Writes somebody's home tab. When that fails, the next look at it writes it again.</summary>
internal sealed class HomePublisher(SlackTokens tokens, SlackApi api, IInbox inbox, ILogger<HomePublisher> logger)
{
    /// <param name="hash">Of the view that the person sees: one that is newer by now is left alone.</param>
    public async Task PublishAsync(SlackInstallation installation, string userId, string? hash, Message home, CancellationToken cancellation)
    {
        var view = HomeView.Of(home);
        var reply = await tokens.UseAsync(installation, token => api.PublishViewAsync(token, userId, hash, view, cancellation), cancellation);
        if (!reply.Succeeded && reply.Failure.Trouble != SlackTrouble.Conflict)
            ReceivingLog.CallFailed(logger, reply.Method, installation.Id, reply.Failure);
    }

    public async Task<InboundReply> ReadAsync(Inbound.HomeOpened opened, CancellationToken cancellation)
    {
        try
        {
            return await inbox.ReceiveAsync(opened, cancellation);
        }
#pragma warning disable CA1031 // The answer has left already; a view that is a little old is all that is lost.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            ReceivingLog.Failed(logger, exception, "home");
            return InboundReply.Done;
        }
    }
}
