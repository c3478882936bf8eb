using StandupBot.Core.Chat;
using StandupBot.Slack.Api;

namespace StandupBot.Slack.Sending;

/// <summary>Calls with the installation's token: one that has just ended is refreshed once, one that was revoked ends the installation.</summary>
internal sealed class SlackTokens(ISlackInstallations installations, IWorkplace workplace)
{
    public async Task<SlackReply<T>> UseAsync<T>(SlackInstallation installation, Func<string, Task<SlackReply<T>>> call, CancellationToken cancellation)
        where T : class
    {
        var reply = await call(installation.Token);
        if (reply.Failure is { Trouble: SlackTrouble.TokenEnded } && await installations.RefreshAsync(installation, cancellation) is { } fresh)
            reply = await call(fresh.Token);
        if (reply.Failure is { Trouble: SlackTrouble.Revoked })
            await EndAsync(installation.Id, cancellation);
        return reply;
    }

    /// <summary>Slack's own news of this may come later, earlier or not at all (behaviours 46, 47).</summary>
    private async Task EndAsync(string installationId, CancellationToken cancellation)
    {
        await workplace.DisconnectAsync(installationId, cancellation);
        await installations.ForgetAsync(installationId, cancellation);
    }
}
