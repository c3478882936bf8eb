using System.Globalization;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Tests.Signals;

/// <summary>
/// Builds a company to evaluate, in the words of the tests: members and teams come into being when they are named, dates are texts,
/// everything happens at noon UTC unless a time is given, and the evaluation is at 17:00 UTC.
/// </summary>
public sealed class Given
{
    public const string Boss = "boss";
    private readonly Dictionary<string, MemberFact> members = [];
    private readonly Dictionary<string, TeamFact> teams = [];
    private readonly Dictionary<string, ObjectiveFact> goals = [];
    private readonly List<HolidayFact> holidays = [];
    private readonly List<AbsenceFact> absences = [];
    private readonly List<ItemFact> items = [];
    private readonly List<RunFact> runs = [];
    private readonly List<RoadblockFact> roadblocks = [];
    private readonly List<OpenSignal> open = [];
    private SignalOptions options = new();
    private Func<CompanySnapshot, CompanySnapshot> also = snapshot => snapshot;
    private string zone = "UTC";

    private Given() => Member(Boss, role: MemberRole.Owner);

    /// <summary>A company whose owner is "boss", in UTC, with nothing else in it.</summary>
    public static Given Company(string zone = "UTC") => new Given { zone = zone }.Member(Boss, role: MemberRole.Owner, zone: zone);

    public Given Member(string id, string joined = "2025-01-01", string? left = null, MemberRole role = MemberRole.Member, string? zone = null)
    {
        members[id] = new MemberFact(id, $"Name of {id}", role, zone ?? this.zone, Instant(joined), left is null ? null : Instant(left));
        return this;
    }

    /// <summary>A team, Monday to Friday; the first member leads it.</summary>
    public Given Team(string id, params string[] memberIds) => Team(id, memberIds, team => team);

    public Given Team(string id, string[] memberIds, Func<TeamFact, TeamFact> change)
    {
        foreach (var member in memberIds)
            Named(member);
        teams[id] = change(new TeamFact(
            id, $"Team {id}", memberIds[0], memberIds, zone, Week("MO TU WE TH FR"), HasStandup: true, FirstRun: Date("2025-01-01")));
        return this;
    }

    /// <summary>An active goal of m1's, created long ago, without dates, parent or team.</summary>
    public Given Goal(string id, Func<ObjectiveTerms, ObjectiveTerms>? terms = null, string created = "2025-01-01", string by = Boss)
    {
        var made = (terms ?? (same => same))(new ObjectiveTerms { Title = $"Goal {id}", OwnerId = "m1" });
        Named(by);
        Named(made.OwnerId);
        goals[id] = new ObjectiveFact
        {
            Id = id, Handle = $"G{goals.Count + 1}", CreatedAt = Instant(created), CreatedBy = by, Terms = made,
        };
        return this;
    }

    /// <summary>An edit of a goal: the terms so far become the ones before it.</summary>
    public Given Edit(string id, string at, Func<ObjectiveTerms, ObjectiveTerms> edit, string? reason = null, string by = Boss)
    {
        var (goal, after) = (goals[id], edit(goals[id].Terms));
        Named(after.OwnerId);
        goals[id] = goal with { Terms = after, Changes = [.. goal.Changes, new ObjectiveChange(Instant(at), by, goal.Terms, after, reason)] };
        return this;
    }

    public Given CheckIn(
        string goalId, string at, double? value = null, int? confidence = null, GoalStatus? status = null, string? note = null, string by = "m1")
    {
        Named(by);
        var goal = goals[goalId];
        goals[goalId] = goal with { CheckIns = [.. goal.CheckIns, new GoalCheckIn(Instant(at), by, value, confidence, status, note)] };
        return this;
    }

    /// <summary>Lines of work by one member on one day: on a goal, or unlinked when goalId is null.</summary>
    public Given Items(int count, string by, string at, string? goalId = null, ItemLink? link = null, string? team = null)
    {
        for (var i = 0; i < count; i++)
            Item(by, at, goalId, link, team);
        return this;
    }

    public Given Item(
        string by, string at, string? goalId = null, ItemLink? link = null, string? team = null, string? text = null, string? ticket = null)
    {
        Named(by);
        var (date, of) = (DateOnly.FromDateTime(Instant(at).DateTime), team ?? TeamOf(by));
        var index = items.Count(item => item.MemberId == by && item.Date == date && item.TeamId == of);
        items.Add(new ItemFact
        {
            Ref = string.Create(CultureInfo.InvariantCulture, $"s-{of}/{date:yyyy-MM-dd}/{by}/{index}"),
            StandupId = $"s-{of}", TeamId = of, MemberId = by, Date = date, At = Instant(at), Text = text ?? $"Work {index} of {by}",
            Link = link ?? (goalId is null ? ItemLink.Unlinked : ItemLink.Linked), ObjectiveId = goalId, State = ItemState.Doing, Ticket = ticket,
        });
        return this;
    }

    /// <summary>A closed run: who was asked, of those who answered, and whose prompt did not arrive.</summary>
    public Given Run(string team, string date, string[]? answered = null, string[]? undelivered = null, string[]? expected = null)
    {
        var of = teams[team];
        runs.Add(new RunFact
        {
            StandupId = $"s-{team}", TeamId = team, Date = Date(date), OpenedAt = Instant($"{date}T09:00:00Z"), ClosedAt = Instant($"{date}T12:00:00Z"),
            Expected = expected ?? of.MemberIds, Answered = answered ?? [], Undelivered = undelivered ?? [],
        });
        return this;
    }

    public Given Holiday(string date, string? team = null)
    {
        holidays.Add(new HolidayFact(team, Date(date)));
        return this;
    }

    public Given Absence(string member, string from, string to, string? @delegate = null)
    {
        Named(member);
        Named(@delegate);
        absences.Add(new AbsenceFact(member, Date(from), Date(to), @delegate));
        return this;
    }

    public Given Roadblock(string id, string by, string raised, Func<RoadblockFact, RoadblockFact>? change = null)
    {
        Named(by);
        var raise = new RoadblockEvent(Instant(raised), RoadblockAction.Raised, by, To: null, Note: null, Date(raised[..10]));
        var block = new RoadblockFact
        {
            Id = id, TeamId = TeamOf(by), ReporterId = by, RaisedAt = Instant(raised), Text = $"Roadblock {id}", Kind = RoadblockKind.Normal, Events = [raise],
        };
        roadblocks.Add((change ?? (same => same))(block));
        return this;
    }

    public Given With(SignalOptions changed)
    {
        options = changed;
        return this;
    }

    /// <summary>Whatever has no word of its own here.</summary>
    public Given Also(Func<CompanySnapshot, CompanySnapshot> change)
    {
        var before = also;
        also = snapshot => change(before(snapshot));
        return this;
    }

    /// <summary>A signal that is open as the evaluation begins: what an earlier one found.</summary>
    public Given Open(Finding finding, string at)
    {
        open.RemoveAll(signal => signal.Key == finding.Key);
        open.Add(new OpenSignal(finding.Key, Instant(at), finding.Severity, finding.Numbers));
        return this;
    }

    /// <summary>The company as it is at 17:00 UTC of a date, or at an instant. Nothing that comes later is hidden.</summary>
    public SignalContext At(string now) => new(Snapshot(now), options, open);

    /// <summary>What one rule finds at 17:00 UTC of a date.</summary>
    public IReadOnlyList<Finding> Find<TRule>(string now) where TRule : ISignalRule, new() => [.. new TRule().Evaluate(At(now))];

    public CompanySnapshot Snapshot(string now) => also(new CompanySnapshot
    {
        Now = now.Length == 10 ? Instant($"{now}T17:00:00Z") : Instant(now),
        Company = new CompanyFact("c1", "Company", Boss, zone),
        Members = [.. members.Values], Teams = [.. teams.Values], Holidays = [.. holidays], Absences = [.. absences],
        Objectives = [.. goals.Values], Items = [.. items], Runs = [.. runs], Roadblocks = [.. roadblocks],
    });

    /// <summary>Noon UTC of a date, or the instant as written.</summary>
    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(
        text.Length == 10 ? $"{text}T12:00:00Z" : text, CultureInfo.InvariantCulture).ToUniversalTime();

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Weekdays by the two letters of RFC 5545: "MO TU".</summary>
    public static IReadOnlySet<DayOfWeek> Week(string days) => days.Split(' ')
        .Select(day => (DayOfWeek)Array.IndexOf(["SU", "MO", "TU", "WE", "TH", "FR", "SA"], day)).ToHashSet();

    private void Named(string? id)
    {
        if (id is not null && !members.ContainsKey(id))
            Member(id);
    }

    private string TeamOf(string member) => teams.Values.FirstOrDefault(team => team.MemberIds.Contains(member))?.Id ?? "t0";
}
