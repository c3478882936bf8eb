using StandupBot.Core.Chat;

namespace StandupBot.Slack.Api;

/// <summary>Slack's people in neutral form.</summary>
public static class SlackPeople
{
    /// <summary>Slack's own bot is a person in its lists.</summary>
    private const string Slackbot = "USLACKBOT";

    /// <summary>Null for somebody of another organisation: they share a channel and are no member here.</summary>
    public static PlatformPerson? Of(SlackUser user, SlackInstallation installation) => user.Id.Length == 0 || IsForeign(user, installation)
        ? null
        : new PlatformPerson(user.Id, NameOf(user), string.IsNullOrEmpty(user.Tz) ? null : user.Tz, RoleOf(user)) { Active = user.Deleted != true };

    private static bool IsForeign(SlackUser user, SlackInstallation installation)
    {
        if (user.IsStranger == true)
            return true;
        if (installation.EnterpriseId is { } enterprise && user.EnterpriseUser?.EnterpriseId is { Length: > 0 } theirs)
            return theirs != enterprise;
        return installation.TeamId is { } team && user.TeamId is { Length: > 0 } from && from != team && from != installation.EnterpriseId;
    }

    private static PlatformRole RoleOf(SlackUser user) => user switch
    {
        { IsBot: true } or { Id: Slackbot } => PlatformRole.Bot,
        { IsRestricted: true } or { IsUltraRestricted: true } => PlatformRole.Guest,
        _ => PlatformRole.Member,
    };

    /// <summary>The name that people chose to be called by, else the one of the account.</summary>
    private static string? NameOf(SlackUser user) =>
        new[] { user.Profile?.DisplayName, user.Profile?.RealName, user.RealName, user.Name }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
}
