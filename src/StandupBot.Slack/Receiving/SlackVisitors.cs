using StandupBot.Core.Chat;

namespace StandupBot.Slack.Receiving;

/// <summary>Finds the installation that something happened in, and the member who did it.</summary>
internal sealed class SlackVisitors(ISlackInstallations installations, IWorkplace workplace, ISlackDirectory directory)
{
    private static readonly string[] Robots = ["USLACKBOT", "USLACK"];

    public async Task<SlackInstallation?> InstallationAsync(SlackPlace place, CancellationToken cancellation)
    {
        foreach (var id in place.Installations)
            if (await installations.FindAsync(id, cancellation) is { } found)
                return found;
        return null;
    }

    /// <returns>Null for bots, and for people of another organisation who share a channel: they are no members.</returns>
    public async Task<string?> MemberAsync(SlackInstallation installation, SlackVisitor visitor, CancellationToken cancellation)
    {
        if (visitor.UserId == installation.BotUserId || Robots.Contains(visitor.UserId) || IsStranger(installation, visitor))
            return null;
        var known = await directory.NamesAsync(installation.Id, [visitor.UserId], cancellation);
        var member = await workplace.MemberAsync(installation.Id, new PlatformPerson(visitor.UserId, visitor.Name), cancellation);
        // Whether this is a guest, and what they are called, only Slack knows: the host asks it once this is answered.
        if (member is not null && !known.ContainsKey(visitor.UserId))
            await directory.ReadSoonAsync(installation.Id, new SlackNews.Person(visitor.UserId), cancellation);
        return member;
    }

    /// <summary>In an organisation a colleague may come from any of its workspaces, so there only a channel shared with others raises doubt.</summary>
    private static bool IsStranger(SlackInstallation installation, SlackVisitor visitor)
    {
        if (visitor.TeamId is not { } team || team == installation.TeamId || team == installation.EnterpriseId)
            return false;
        return installation.EnterpriseId is null
            || (visitor.SharedOutside && team != visitor.Place.TeamId && team != visitor.Place.EnterpriseId);
    }
}

/// <summary>Somebody who did something, as Slack said it.</summary>
/// <param name="TeamId">Which workspace or organisation they are from; null where Slack did not say.</param>
/// <param name="Name">The account's name; null where Slack did not say.</param>
internal sealed record SlackVisitor(string UserId, string? TeamId, string? Name, SlackPlace Place)
{
    /// <summary>True in a channel that is shared with another organisation.</summary>
    public bool SharedOutside { get; init; }
}
