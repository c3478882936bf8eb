using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Slack;
using StandupBot.Slack.Api;

namespace StandupBot.Web.Slack;

/// <summary>Changes the code that Slack sent for tokens, keeps them, and connects the workspace or organisation.</summary>
public sealed class InstallApp(
    SlackApi api, StoredInstallations stored, IWorkplace workplace, ISlackDirectory directory, IOptions<SlackHostOptions> host, TimeProvider clock, ILogger<InstallApp> logger)
{
    public async Task<Outcome> GrantAsync(string code, CancellationToken cancellation)
    {
        var reply = await api.GrantAsync(code, SlackRoutes.WayBack(host.Value), cancellation);
        if (!reply.Succeeded || reply.Value is not { AccessToken: { } token, BotUserId: { } bot } grant || PlaceOf(grant) is not { Id: { } placeId } place)
        {
            var reason = reply.Failure?.Error ?? "incomplete_answer";
            SlackLog.InstallRefused(logger, reason);
            return new Outcome.Failed(reason);
        }

        SlackInstallation installation = new(SlackIds.Installation(placeId), token, bot, clock.GetUtcNow())
        {
            TeamId = IsWide(grant) ? null : grant.Team?.Id, EnterpriseId = grant.Enterprise?.Id, Scopes = (grant.Scope ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries),
        };
        // The code is used up: what it bought is kept even if the browser has gone.
        await stored.SaveAsync(new KeptInstallation(installation, grant.RefreshToken, grant.ExpiresIn is { } seconds ? clock.GetUtcNow().AddSeconds(seconds) : null), CancellationToken.None);
        var installer = await InstallerAsync(installation, grant.AuthedUser?.Id, cancellation);
        await workplace.ConnectAsync(new WorkplaceConnection(installation.Id, SlackIds.Platform, place.Name ?? placeId, installer), CancellationToken.None);
        await directory.ReadSoonAsync(installation.Id, new SlackNews.Everything(), CancellationToken.None);
        SlackLog.Installed(logger, installation.Id);
        return new Outcome.Done(place.Name ?? placeId, grant.AppId, installation.TeamId);
    }

    /// <summary>Their name and zone, where Slack can be asked just now; else the roster brings them later.</summary>
    private async Task<PlatformPerson> InstallerAsync(SlackInstallation installation, string? userId, CancellationToken cancellation)
    {
        var id = userId ?? installation.BotUserId;
        var reply = await api.UserAsync(installation.Token, id, cancellation);
        return reply.Succeeded && SlackPeople.Of(reply.Value, installation) is { } person ? person : new PlatformPerson(id);
    }

    private static bool IsWide(SlackGrant grant) => grant.IsEnterpriseInstall == true;

    private static SlackNamed? PlaceOf(SlackGrant grant) => IsWide(grant) ? grant.Enterprise : grant.Team;

    /// <summary>What became of it: a closed family.</summary>
    public abstract record Outcome
    {
        private Outcome() { }

        /// <param name="TeamId">Null where it is installed for an organisation.</param>
        public sealed record Done(string Name, string? AppId, string? TeamId) : Outcome;

        public sealed record Failed(string Reason) : Outcome;
    }
}
