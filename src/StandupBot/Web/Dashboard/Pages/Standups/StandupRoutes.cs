using System.Globalization;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Features.Dashboard;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Standups;
using StandupBot.Features.Standups;

namespace StandupBot.Web.Dashboard.Pages.Standups;

/// <summary>The stand-ups, their runs, one run, and the search through what was answered. Ids stand in the query: they may have slashes.</summary>
internal static class StandupRoutes
{
    public const string Path = DashboardAddress.Path + "/standups";
    public const string History = Path + "/history";
    public const string Participation = Path + "/participation";
    private const int MostPages = 1000;

    public static string Runs(string standup, int page = 1) => $"{Path}/runs?of={Uri.EscapeDataString(standup)}{(page > 1 ? FormattableString.Invariant($"&page={page}") : "")}";

    public static string Run(string standup, DateOnly date) => FormattableString.Invariant($"{Path}/run?of={Uri.EscapeDataString(standup)}&on={date:yyyy-MM-dd}");

    public static void Map(RouteGroupBuilder pages)
    {
        var standups = pages.MapGroup("/standups");
        standups.MapGet("", async (HttpContext http, Visitor visitor, StandupListLoader loader, CancellationToken cancellation) =>
            Page.Of<StandupsPage, StandupList>(http, await loader.LoadAsync(visitor.Call, cancellation)));
        standups.MapGet("/runs", (HttpContext http, RunListLoader loader, string? of, string? page, CancellationToken cancellation) =>
            WithAsync(http, of, async (standup, team) => Page.Of<RunsPage, RunList>(http, await loader.LoadAsync(CallOf(http), standup, team, PageOf(page), cancellation))));
        standups.MapGet("/run", (HttpContext http, RunPageLoader loader, string? of, string? on, CancellationToken cancellation) =>
            WithAsync(http, of, async (standup, team) => DateOf(on) is { } date && await loader.LoadAsync(CallOf(http), standup, team, date, cancellation) is { } run
                ? Page.Of<OneRunPage, RunPage>(http, run)
                : Refusals.NotHere(http)));
        standups.MapGet("/participation", async (HttpContext http, Visitor visitor, ParticipationLoader loader, CancellationToken cancellation) =>
            Page.Of<ParticipationPage, Participation>(http, await loader.LoadAsync(visitor.Call, cancellation)));
        standups.MapGet("/history", async (HttpContext http, Visitor visitor, HistoryLoader loader, CancellationToken cancellation) =>
            Page.Of<AnswersPage, HistoryPage>(http, await loader.LoadAsync(visitor.Call, QueryOf(http.Request.Query), cancellation)));
    }

    public static string Found(HistoryQuery query, int page) => History + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["text"] = query.Text, ["goal"] = query.Goal, ["member"] = query.Member, ["from"] = Iso(query.From), ["to"] = Iso(query.To), ["page"] = page.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));

    public static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static HistoryQuery QueryOf(IQueryCollection query)
    {
        return new HistoryQuery(Given("text"), Given("goal"), Given("member"), DateOf(query["from"]), DateOf(query["to"]), PageOf(query["page"]));

        // What no database can hold is found in none.
        string? Given(string name) => query[name].ToString().Trim() is { Length: > 0 } text ? Core.Chat.Storable.Text(text) : null;
    }

    private static int PageOf(string? page) => int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, MostPages) : 1;

    private static DateOnly? DateOf(string? date) => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Features.Commands.Call CallOf(HttpContext http) => http.RequestServices.GetRequiredService<Visitor>().Call;

    /// <summary>The stand-up with this id: not there for another company's, refused with the reason to who may not see its team.</summary>
    private static async Task<IResult> WithAsync(HttpContext http, string? id, Func<Standup, Team, Task<IResult>> then)
    {
        var call = CallOf(http);
        if (string.IsNullOrEmpty(id) || await http.RequestServices.GetRequiredService<StandupDesk>().FindAsync(id, http.RequestAborted) is not { } standup || call.People.Team(standup.TeamId) is not { } team)
            return Refusals.NotHere(http);
        return DashboardRules.SeeTeam(call, team) is Permission.Refused no ? Refusals.NotAllowed(http, no) : await then(standup, team);
    }
}
