using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Companies;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Standups;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Benchmarks;

/// <summary>Twelve months of a company as rows, written straight into the database: teams of ten, two lines a person and working day, a check-in a goal and week.</summary>
internal sealed class YearOfCompany(int people, int goals)
{
    public const string CompanyId = "load";
    public const string OwnerId = "load/m0";

    private const int TeamSize = 10;
    private const int LinesADay = 2;

    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private readonly DateOnly[] days = [.. Enumerable.Range(0, 365).Select(back => Today.AddDays(-back)).Where(d => Workdays.Contains(d.DayOfWeek)).Reverse()];

    private int Teams => people / TeamSize;

    /// <returns>How many rows there are.</returns>
    public static async Task<int> FillAsync(IServiceProvider services, int people, int goals)
    {
        var rows = 0;
        foreach (var part in (Func<YearOfCompany, IEnumerable<object>>[])[c => c.Everybody(), c => c.Goals(), c => c.Standups(), c => c.Answers(), c => c.Roadblocks(), c => c.Signals(), c => c.Scores(), c => c.Outside()])
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
            db.Tenant = CompanyId;
            YearOfCompany company = new(people, goals);
            foreach (var chunk in part(company).Chunk(20_000))
            {
                db.AddRange(chunk);
                rows += await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }

        return rows;
    }

    private IEnumerable<object> Everybody()
    {
        Company company = new() { Id = CompanyId, Name = "Load", OwnerId = OwnerId, TimeZone = "Etc/UTC", CreatedAt = At(days[0], 7) };
        // Its day is done, so that nothing but pages is measured.
        company.MarkEvaluated(Today);
        company.MarkDigested(Today, At(Today, 0));
        yield return company;
        yield return new Installation { Id = CompanyId, CompanyId = CompanyId, Platform = "load" };
        for (var m = 0; m < people; m++)
            yield return new Member { Id = Person(m), CompanyId = CompanyId, InstallationId = CompanyId, Name = $"Member {m}", Role = m == 0 ? MemberRole.Owner : MemberRole.Member, JoinedAt = At(days[0], 7) };
        for (var t = 0; t < Teams; t++)
            yield return new Team { Id = TeamOf(t), CompanyId = CompanyId, Name = $"Team {t}", LeadId = Person(t * TeamSize), Workdays = Workdays, MemberIds = [.. MembersOf(t)] };
    }

    private IEnumerable<object> Goals()
    {
        for (var g = 0; g < goals; g++)
        {
            Objective goal = new()
            {
                Id = Goal(g), CompanyId = CompanyId, Number = g + 1, CreatedAt = At(days[0], 8), CreatedBy = OwnerId,
                Terms = new()
                {
                    Title = $"Goal number {g} of the year", OwnerId = Person(g % people), TeamId = g < 4 ? null : TeamOf(g % Teams), ParentId = g < 4 ? null : Goal((g - 4) / 4),
                    Priority = g % 5 == 0 ? Priority.High : Priority.Normal, Due = Today.AddDays(g % 90), Measure = new Measure("accounts", 0, 100, "accounts"),
                },
            };
            for (var d = g % 5; d < days.Length; d += 5)
                goal.CheckIn(new GoalCheckIn(At(days[d], 15), Person(g % people), 100.0 * d / days.Length, 1 + (d % 10), GoalStatus.OnTrack, "It moves, and the supplier has said by when the rest comes"));
            yield return goal;
        }
    }

    private IEnumerable<object> Standups()
    {
        for (var t = 0; t < Teams; t++)
        {
            Standup standup = new() { Id = $"load/s{t}", CompanyId = CompanyId, TeamId = TeamOf(t), InstallationId = CompanyId, Channel = "general", StartsOn = days[0], CreatedAt = At(days[0], 7) };
            foreach (var day in days)
            {
                var run = Run.Open(standup, day, At(day, 9), [.. MembersOf(t).Select(m => new Participant(m, At(day, 9), null, At(day, 12)))], [], At(day, 12), []);
                run.Close(At(day, 12));
                yield return run;
            }

            standup.Pause("measured");
            yield return standup;
        }
    }

    private IEnumerable<object> Answers() => days.SelectMany((day, d) => Enumerable.Range(0, people).SelectMany(m => Answer(day, d, m)));

    private IEnumerable<object> Answer(DateOnly day, int d, int m)
    {
        var (standup, team) = ($"load/s{m / TeamSize}", TeamOf(m / TeamSize));
        CheckIn answer = new()
        {
            Id = CheckIn.IdOf(Run.IdOf(standup, day), Person(m)), CompanyId = CompanyId, RunId = Run.IdOf(standup, day), StandupId = standup, TeamId = team, MemberId = Person(m), Date = day, At = At(day, 10),
        };
        answer.Answer(At(day, 10), late: false, new CheckInDraft { Answers = [new Answer("What did you do?", "Drafted the invoice, ordered the oven and called the supplier about the delivery")] });
        yield return answer;
        for (var line = 0; line < LinesADay; line++)
        {
            Item item = new()
            {
                CheckInId = answer.Id, Index = line, CompanyId = CompanyId, StandupId = standup, TeamId = team, MemberId = Person(m), Date = day, At = At(day, 10),
                Text = $"Draft the invoice {d * line} for customer {m % 40}", State = ItemState.Done,
            };
            if ((m + d + line) % 6 == 0)
                item.MarkBusinessAsUsual();
            else if ((m + d + line) % 7 > 0)
                item.LinkTo(Goal(((m / TeamSize) + (Teams * ((m + d + line) % (goals / Teams)))) % goals));
            yield return item;
        }
    }

    private IEnumerable<object> Roadblocks()
    {
        for (var n = 0; n < 1200; n++)
        {
            var day = days[n * days.Length / 1200];
            Roadblock roadblock = new()
            {
                Id = $"load/R{n}", CompanyId = CompanyId, TeamId = TeamOf(n % Teams), Number = n + 1, ReporterId = Person(n % people), RaisedAt = At(day, 10), Text = $"The supplier of part {n} does not answer", ObjectiveId = Goal(n % goals),
            };
            roadblock.Raise(Person((n + 1) % people), day);
            roadblock.Carry(At(day, 12), Person(n % people), changed: false, "Still waiting", day);
            if (n < 1140)
                roadblock.Resolve(At(day.AddDays(1), 10), Person(n % people), null);
            yield return roadblock;
            if (n % 2 == 0)
            {
                Dependency need = new() { Id = $"load/D{n}", CompanyId = CompanyId, FromTeamId = TeamOf(n % Teams), ToTeamId = TeamOf((n + 1) % Teams), Text = $"A list of part {n}", By = Person(n % people), At = At(day, 10) };
                if (n < 1140)
                    need.Accept(At(day, 14), Person((n + 1) % people), day.AddDays(7));
                yield return need;
            }
        }
    }

    private IEnumerable<object> Signals()
    {
        for (var n = 0; n < 150; n++)
            yield return SignalRow.Of(CompanyId, State(n, n, SignalStage.Open));
        for (var n = 0; n < 6000; n++)
            yield return new SignalLogRow { CompanyId = CompanyId, At = At(days[n * days.Length / 6000], 17), Kind = n % 2 == 0 ? ChangeKind.Opened : ChangeKind.Resolved, Key = $"S4:{Goal(n % goals)}", State = State(n % goals, n, SignalStage.Resolved), Told = [Person(n % people)] };
    }

    private SignalState State(int g, int n, SignalStage stage)
    {
        var day = days[n % days.Length];
        Finding finding = new()
        {
            Signal = "S4", Subjects = [Goal(g)], Severity = (Severity)(1 + (g % 4)), TeamId = TeamOf(g % Teams), Why = $"Nobody has said how goal number {g} stands for 12 working days.", NextAction = "Say in one line how it stands.",
            Told = [new Told(Person(g % people), Audience.ObjectiveOwner)],
            Evidence = [.. Enumerable.Range(0, 3).Select(q => new Quote($"{Goal(g)}#{q}", $"It moves, and the supplier has said by when part {q} comes", Person(g % people), At(day, 10)))],
        };
        return new SignalState
        {
            Key = finding.Key, SignalId = "S4", Stage = stage, Since = At(day, 17), OpenedAt = At(day, 17), Severity = finding.Severity, EvidenceHash = finding.EvidenceHash, Streak = 1, LadderSince = day, FirstSeen = At(day, 17), LastSeen = At(day, 17), Finding = finding,
        };
    }

    private IEnumerable<object> Scores() =>
        from scope in Enumerable.Range(0, Teams).Select(t => new ScoreScope($"team:{TeamOf(t)}", TeamOf(t), true)).Prepend(ScoreScope.Company)
        from day in days
        let ratios = ScoreDefinition.Components.Select((c, at) => new ComponentRatio(c.Id, 20 + ((day.DayNumber + at) % 20), 40)).ToList()
        select new ScoreRow { CompanyId = CompanyId, Scope = scope.Name, Day = day, Sheet = ScoreSheet.Of(scope, At(day, 17), ratios, new Participation(900, 1000), criticalOpen: false), TimeToRealign = 1 + (day.DayNumber % 7) };

    private IEnumerable<object> Outside()
    {
        for (var n = 0; n < 400; n++)
        {
            Commitment promise = new() { Id = $"load/C{n}", CompanyId = CompanyId, Number = n + 1, Customer = $"Customer {n % 40}", What = $"Delivery {n}", Due = Today.AddDays(n % 60), OwnerId = Person(n % people), ObjectiveId = Goal(n % goals), At = At(days[0], 10) };
            if (n >= 60)
                promise.Keep(At(days[^30], 10));
            yield return promise;
            yield return new Mention { Id = $"load/M{n}", CompanyId = CompanyId, By = Person(n % people), At = At(days[n % days.Length], 10), Text = "Smaller bags would sell", Account = $"Customer {n % 40}", Theme = $"theme {n % 25}" };
            if (n < 3 * 52)
                yield return new BusinessMeasure { CompanyId = CompanyId, Key = n % 3 == 0 ? "revenue growth %" : n % 3 == 1 ? "gross margin %" : "retention %", Value = 10 + (n % 9), At = At(days[(n / 3) * 5], 9) };
        }
    }

    private static IEnumerable<string> MembersOf(int team) => Enumerable.Range(team * TeamSize, TeamSize).Select(Person);

    private static string Person(int number) => $"load/m{number}";

    private static string TeamOf(int number) => $"load/t{number}";

    private static string Goal(int number) => $"load/g{number}";

    private static DateTimeOffset At(DateOnly day, int hour) => new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.Zero);
}
