using System.Globalization;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Benchmarks;

/// <summary>A snapshot of any size: teams of ten, two lines a person and working day, goals in a tree of four with a check-in a week.</summary>
internal static class SyntheticCompany
{
    private const int TeamSize = 10;
    private const int LinesADay = 2;

    private static readonly DateOnly LastDay = new(2026, 3, 31);
    private static readonly string[] Verbs = ["ship", "review", "draft", "fix", "plan", "call", "measure", "order"];
    private static readonly string[] Things = ["menu", "invoice", "oven", "shelf", "returns", "labels", "stock", "rota", "website", "delivery"];
    private static readonly HashSet<DayOfWeek> Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static CompanySnapshot Of(int people, int goals, int workingDays)
    {
        DateOnly[] days = [.. Enumerable.Range(0, workingDays * 2).Select(back => LastDay.AddDays(-back)).Where(d => Workdays.Contains(d.DayOfWeek)).Take(workingDays).Reverse()];
        return new()
        {
            Now = At(LastDay, 16),
            Company = new("load", "Load", "m0", "UTC"),
            Members = [.. Enumerable.Range(0, people).Select(m => new MemberFact(Id('m', m), $"Member {m}", MemberRole.Member, "UTC", At(days[0], 7), null))],
            Teams = [.. Enumerable.Range(0, people / TeamSize).Select(t => TeamOf(t, days[0]))],
            Objectives = [.. Enumerable.Range(0, goals).Select(g => Goal(g, goals, people, days))],
            Runs = [.. from day in days from team in Enumerable.Range(0, people / TeamSize) select RunOf(team, day)],
            Items = [.. from day in days from member in Enumerable.Range(0, people) from line in Enumerable.Range(0, LinesADay) select Line(day, member, line, goals)],
        };
    }

    private static TeamFact TeamOf(int team, DateOnly since) =>
        new(Id('t', team), $"Team {team}", Id('m', team * TeamSize), People(team), "UTC", Workdays, true, since);

    private static string[] People(int team) => [.. Enumerable.Range(team * TeamSize, TeamSize).Select(m => Id('m', m))];

    private static RunFact RunOf(int team, DateOnly day) => new()
    {
        StandupId = Id('s', team), TeamId = Id('t', team), Date = day, OpenedAt = At(day, 9), ClosedAt = At(day, 12),
        Expected = People(team), Answered = People(team)[(day.DayNumber % 2)..],
    };

    private static ObjectiveFact Goal(int goal, int goals, int people, DateOnly[] days) => new()
    {
        Id = Id('g', goal), Handle = Id('G', goal), CreatedAt = At(days[0], 8), CreatedBy = "m0",
        Terms = new()
        {
            Title = $"{Word(Verbs, goal)} every {Word(Things, goal / 3)} {goal}", OwnerId = Id('m', goal * people / goals),
            TeamId = goal == 0 ? null : Id('t', goal % (people / TeamSize)), ParentId = goal == 0 ? null : Id('g', goal / 4),
            Priority = (Priority)(goal % 3), Start = days[0], Due = LastDay.AddDays(30),
        },
        CheckIns = [.. days.Where((_, day) => day % 5 == 4).Select((day, week) =>
            new GoalCheckIn(At(day, 15), Id('m', goal * people / goals), week * (goal % 7), 9 - (week % 6), null, null))],
    };

    private static ItemFact Line(DateOnly day, int member, int line, int goals)
    {
        var mixed = (member * 7) + (day.DayNumber * 3) + line;
        return new()
        {
            Ref = $"{Id('s', member / TeamSize)}/{day:yyyy-MM-dd}/{Id('m', member)}/{line}", StandupId = Id('s', member / TeamSize),
            TeamId = Id('t', member / TeamSize), MemberId = Id('m', member), Date = day, At = At(day, 10),
            Text = $"{Word(Verbs, mixed)} the {Word(Things, mixed / 8)} for {Word(Things, member)} shop {member % 50}",
            Link = mixed % 5 == 0 ? ItemLink.Unlinked : ItemLink.Linked, ObjectiveId = mixed % 5 == 0 ? null : Id('g', mixed % goals), State = ItemState.Doing,
        };
    }

    private static string Word(string[] words, int at) => words[at % words.Length];

    private static string Id(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    private static DateTimeOffset At(DateOnly day, int hour) => new(day, new TimeOnly(hour, 0), TimeSpan.Zero);
}
