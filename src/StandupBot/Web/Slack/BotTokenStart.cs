using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Slack;
using StandupBot.Slack.Api;

namespace StandupBot.Web.Slack;

/// <summary>
/// One workspace by a bot token in the settings: asks Slack whose it is and connects that workspace. It goes on trying, so that the host
/// starts while Slack is out of reach.
/// </summary>
public sealed class BotTokenStart(
    SlackApi api, StoredInstallations stored, StoredNames names, IWorkplace workplace, ISlackDirectory directory, IOptions<SlackOptions> options, IOptions<SlackHostOptions> host,
    TimeProvider clock, ILogger<BotTokenStart> logger) : BackgroundService
{
    private const int LongestWaitSeconds = 600;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrWhiteSpace(options.Value.BotToken))
            return;
        for (var seconds = 2; !stoppingToken.IsCancellationRequested; seconds = Math.Min(seconds * 2, LongestWaitSeconds))
        {
            if (await TryConnectAsync(options.Value.BotToken, stoppingToken) is not { } refused)
                return;
            SlackLog.BotTokenRefused(logger, refused, seconds);
            await Task.Delay(TimeSpan.FromSeconds(seconds), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>Null when it is connected, else why not.</returns>
    private async Task<string?> TryConnectAsync(string token, CancellationToken cancellation)
    {
        try
        {
            var reply = await api.WhoAmIAsync(token, cancellation);
            if (!reply.Succeeded)
                return reply.Failure.ToString();
            if (reply.Value is not { TeamId: { } team, UserId: { } bot })
                return "Slack did not say whose token it is";
            await ConnectAsync(reply.Value, new SlackInstallation(SlackIds.Installation(team), token, bot, clock.GetUtcNow())
            {
                TeamId = team, EnterpriseId = reply.Value.EnterpriseId, Scopes = reply.Scopes,
            }, cancellation);
            return null;
        }
        catch (SlackApiException refused)
        {
            return refused.Message;
        }
    }

    private async Task ConnectAsync(SlackIdentity identity, SlackInstallation installation, CancellationToken cancellation)
    {
        var before = await stored.FindAsync(installation.Id, cancellation);
        // News from before the app was put there is not about this installation; a restart is no new one.
        var same = before?.Installation.Token == installation.Token ? installation with { InstalledAt = before.Installation.InstalledAt } : installation;
        var isFounded = (await names.KnownAsync(same.Id, cancellation)).Count > 0;
        var owner = isFounded ? new PlatformPerson(same.BotUserId) : await OwnerAsync(same, cancellation);
        // The token first: what connecting says goes out at once.
        await stored.SaveAsync(new KeptInstallation(same, null, null), cancellation);
        await workplace.ConnectAsync(new WorkplaceConnection(same.Id, SlackIds.Platform, identity.Team ?? same.TeamId!, owner), cancellation);
        await directory.ReadSoonAsync(same.Id, new SlackNews.Everything(), cancellation);
        SlackLog.Installed(logger, same.Id);
    }

    /// <summary>Whom the settings name, else who owns the workspace.</summary>
    private async Task<PlatformPerson> OwnerAsync(SlackInstallation installation, CancellationToken cancellation)
    {
        if (host.Value.Owner is { Length: > 0 } named)
            return SlackPeople.Of((await api.UserAsync(installation.Token, named.Trim(), cancellation)).OrThrow(), installation) ?? new PlatformPerson(named.Trim());
        await foreach (var user in api.UsersAsync(installation.Token, installation.TeamId, cancellation))
            if (user.IsPrimaryOwner == true && SlackPeople.Of(user, installation) is { } owner)
                return owner;
        throw new SlackApiException("users.list", new SlackFailure(SlackTrouble.Rejected, "no_primary_owner") { Details = "set Slack:Owner to the member ID of whoever owns the company here" });
    }
}
