using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Features;
using StandupBot.Slack;
using StandupBot.Storage;
using StandupBot.Web.Slack;

namespace StandupBot.Benchmarks.Storm;

/// <summary>Companies of a hundred teams of ten, each a workspace of Slack, with a stand-up a team.</summary>
internal static class StormCompanies
{
    public const int TeamsInACompany = 100;
    public const int PeopleInATeam = 10;

    public static async Task FoundAsync(string[] settings, int companies)
    {
        await using var app = LiveHost.Build(settings);
        await LiveHost.PrepareAsync(app, CancellationToken.None);
        for (var company = 0; company < companies; company++)
            await FoundAsync(app, company);
    }

    /// <summary>Every stand-up opens at this instant.</summary>
    /// <summary>Messages that wait in the outbox for so many people of each company; no stand-up is due.</summary>
    public static async Task PostAsync(string[] settings, int companies, int people)
    {
        await using var app = LiveHost.Build(settings);
        for (var company = 0; company < companies; company++)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
            for (var person = 0; person < people; person++)
                work.Post($"c{company}", Place(company), new Outgoing($"hello/{company}/{person}", MessageKind.Notice, new Destination.Direct(Member(company, person)), Message.Of($"Hello {person}")));
            await work.Db.SaveChangesAsync();
        }
    }

    public static async Task SetAsync(string[] settings, DateTimeOffset opening)
    {
        await using var app = LiveHost.Build(settings);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        var time = TimeOnly.FromDateTime(opening.UtcDateTime);
        await db.Standups.IgnoreQueryFilters().ExecuteUpdateAsync(row => row.SetProperty(s => s.Time, time).SetProperty(s => s.NextDueAt, opening));
        await db.Companies.IgnoreQueryFilters().ExecuteUpdateAsync(row => row.SetProperty(c => c.NextDueAt, opening.AddHours(12)));
    }

    private static async Task FoundAsync(WebApplication app, int number)
    {
        var now = TimeProvider.System.GetUtcNow().AddDays(-1);
        var (id, team, place) = ($"c{number}", Workspace(number), Place(number));
        SlackInstallation installation = new(place, LimitedSlack.Token(number), "UBOT", now) { TeamId = team };
        await app.Services.GetRequiredService<StoredInstallations>().SaveAsync(new KeptInstallation(installation, null, null), CancellationToken.None);
        await app.Services.GetRequiredService<StoredInstallations>().MarkReadAsync(place, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        db.Tenant = id;
        db.Companies.Add(new Company { Id = id, Name = $"Company {number}", OwnerId = Member(number, 0), TimeZone = "UTC", CreatedAt = now });
        db.Installations.Add(new Installation { Id = place, CompanyId = id, Platform = "slack" });
        for (var each = 0; each < TeamsInACompany * PeopleInATeam; each++)
            db.Members.Add(new Member { Id = Member(number, each), PlatformId = $"U{number}X{each}", CompanyId = id, InstallationId = place, Name = $"Person {each}", JoinedAt = now });
        for (var each = 0; each < TeamsInACompany; each++)
            Gather(db, number, each, id, place, now);
        await db.SaveChangesAsync();
    }

    private static void Gather(StandupBotDb db, int company, int team, string id, string place, DateTimeOffset now)
    {
        db.Teams.Add(new Team
        {
            Id = $"{id}t{team}", CompanyId = id, Name = $"Team {team}", LeadId = Member(company, team * PeopleInATeam), Workdays = Enum.GetValues<DayOfWeek>(),
            MemberIds = [.. Enumerable.Range(team * PeopleInATeam, PeopleInATeam).Select(each => Member(company, each))],
        });
        db.Standups.Add(new Standup
        {
            Id = $"{id}s{team}", CompanyId = id, TeamId = $"{id}t{team}", InstallationId = place, Channel = $"C{company}X{team}",
            StartsOn = DateOnly.FromDateTime(now.UtcDateTime), CreatedAt = now,
        });
    }

    private static string Workspace(int company) => string.Create(CultureInfo.InvariantCulture, $"T{company:00000}");

    private static string Place(int company) => SlackIds.Installation(Workspace(company));

    private static string Member(int company, int each) => string.Create(CultureInfo.InvariantCulture, $"c{company}m{each}");
}
