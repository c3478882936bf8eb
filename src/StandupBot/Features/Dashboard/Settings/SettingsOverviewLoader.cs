using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Privacy;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Standups;
using StandupBot.Features.Privacy;

namespace StandupBot.Features.Dashboard.Settings;

/// <summary>Loads the page "Settings": three queries beside the call.</summary>
public sealed class SettingsOverviewLoader(UnitOfWork work)
{
    public async Task<SettingsOverview> LoadAsync(Call call, CancellationToken cancellation)
    {
        var standups = await work.Db.Standups.AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancellation);
        var teams = call.People.Teams.Where(t => DashboardRules.SeeTeam(call, t).IsGranted).OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase);
        return new SettingsOverview(
            call.Company.Name, call.Company.TimeZone, MyZone(call), [.. teams.Select(t => Line(call, t, standups))],
            DashboardRules.SeeCompany(call).IsGranted ? await ConnectionsAsync(call, cancellation) : null, DashboardRules.Tune(call).IsGranted,
            call.Company.RetentionMonths, DashboardRules.ManageData(call).IsGranted);
    }

    public static Core.Chat.Form MyZone(Call call) => CommandForms.For(
        new NeedsForm("standup", "timezone", new Dictionary<string, string>(StringComparer.Ordinal) { [FormFields.Zone] = call.Zone.Id }, ""), FormChoices.Of(call.Names));

    /// <summary>Asked before words are removed for good.</summary>
    public static RetentionQuestion Question(Call call, int? months) => months is >= Retention.FewestMonths and <= Retention.MostMonths
        ? new RetentionQuestion(months, RetentionVerb.Question(call.Company.Name, call.Company.RetentionMonths, months.Value))
        : new RetentionQuestion(null, $"Words are kept for {Retention.FewestMonths} to {Retention.MostMonths} months; write a whole number of them.");

    private static TeamLine Line(Call call, Team team, IEnumerable<Standup> standups) => new(
        team.Id, team.Name, call.People.NameOf(team.LeadId), call.People.Members.Count(team.Asks), call.People.ZoneOf(team).Id, StandupTerms.Days(team.Workdays),
        [.. standups.Where(s => s.TeamId == team.Id).Select(s => StandupTerms.When(StandupTerms.Context(call, s, team, [], [])))]);

    private async Task<IReadOnlyList<Connection>> ConnectionsAsync(Call call, CancellationToken cancellation)
    {
        var all = await work.Db.Installations.AsNoTracking().OrderBy(i => i.Id).ToListAsync(cancellation);
        var ids = all.Select(i => i.Id).ToList();
        // The tokens stay where they are: only the date is read.
        var slack = await work.Db.SlackInstallations.AsNoTracking().Where(s => ids.Contains(s.InstallationId)).Select(s => new { s.InstallationId, s.InstalledAt }).ToListAsync(cancellation);
        return [.. all.Select(i =>
        {
            List<Member> people = [.. call.People.Members.Where(m => m.InstallationId == i.Id && m.IsActive)];
            var since = slack.Find(s => s.InstallationId == i.Id)?.InstalledAt;
            return new Connection(i.Id, PlatformName(i.Platform), i.Active, since is { } at ? LocalClock.DateAt(at, call.Zone) : null, people.Count, people.Count(m => m.UnreachableBecause is not null));
        })];
    }

    private static string PlatformName(string platform) => platform switch
    {
        "slack" => "Slack",
        "microsoftTeams" => "Microsoft Teams",
        Installation.Local => "Local chat",
        _ => platform,
    };
}
