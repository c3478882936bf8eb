using System.Globalization;
using StandupBot.Core.Companies;
using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;

namespace StandupBot.Demo;

/// <summary>
/// A company of any size at work, for measuring: nine of ten people answer each working day, most by the form, some by free text;
/// goals move, roadblocks come and go. The same numbers and seed give the same events.
/// </summary>
public sealed class LoadHistory
{
    private static readonly DateOnly FirstDay = new(2026, 1, 5);

    private readonly Random random;
    private readonly int days;
    private readonly int members;
    private readonly int teams;
    private int roadblocks;

    private LoadHistory(int days, int members, int teams, int seed) =>
        (this.days, this.members, this.teams, random) = (days, members, teams, new Random(seed));

    /// <param name="days">Calendar days, weekends included.</param>
    /// <param name="members">People, dealt to the teams in turn.</param>
    /// <param name="teams">Teams with one stand-up and four goals each.</param>
    /// <param name="seed">Another seed gives other texts, links and gaps.</param>
    public static IReadOnlyList<HistoryEvent> Events(int days, int members, int teams, int seed)
    {
        var load = new LoadHistory(days, members, teams, seed);
        return [.. load.SetUp().Concat(load.Work()).OrderBy(happened => happened.At)];
    }

    private static string Name(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    private static DateTimeOffset At(DateOnly day, int hour, double minutes) => new DateTimeOffset(day, new TimeOnly(hour, 0), TimeSpan.Zero).AddMinutes(minutes);

    private IEnumerable<HistoryEvent> SetUp()
    {
        var at = At(FirstDay.AddDays(-1), 8, 0);
        yield return new HistoryEvent.Company("load", "Load", "m0", "Europe/Berlin") { At = at };
        for (var member = 0; member < members; member++)
            yield return new HistoryEvent.Member(Name('m', member), $"Member {member}", Role: member == 0 ? MemberRole.Owner : MemberRole.Member) { At = at };
        yield return Goal("G0", "Grow", "m0", null, null, at);
        for (var team = 0; team < teams; team++)
        {
            var people = Enumerable.Range(0, members).Where(member => member % teams == team).Select(member => Name('m', member)).ToList();
            yield return new HistoryEvent.Team(Name('t', team), $"Team {team}", people[0], people) { At = at };
            yield return new HistoryEvent.Standup(Name('s', team), Name('t', team), $"team-{team}", new TimeOnly(9, team % 12 * 5)) { At = at };
            for (var goal = 0; goal < 4; goal++)
                yield return Goal(GoalOf(team, goal), LoadWords.Line(random), OwnerOf(team, goal), Name('t', team), goal == 0 ? "G0" : GoalOf(team, 0), at);
        }
    }

    private static string GoalOf(int team, int goal) => Name('G', 1 + (team * 4) + goal);

    // Members are dealt to the teams in turn, so the people of a team are one number of teams apart.
    private string OwnerOf(int team, int goal) => Name('m', team + (goal % ((members - team + teams - 1) / teams) * teams));

    private HistoryEvent.Objective Goal(string id, string title, string owner, string? team, string? parent, DateTimeOffset at) => new(id, new ObjectiveTerms
    {
        Title = title, OwnerId = owner, TeamId = team, ParentId = parent, Start = FirstDay, Due = FirstDay.AddDays(days + 30),
        Priority = random.Next(4) == 0 ? Priority.High : Priority.Normal,
    }) { At = at };

    private IEnumerable<HistoryEvent> Work()
    {
        for (var day = FirstDay; day < FirstDay.AddDays(days); day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            foreach (var member in Enumerable.Range(0, members).Where(_ => random.Next(10) > 0))
                yield return Answer(member, At(day, 9, random.Next(120)));
            if (day.DayOfWeek == DayOfWeek.Friday)
                foreach (var goal in Enumerable.Range(0, teams * 4))
                    yield return CheckIn(goal, day);
        }
    }

    private HistoryEvent Answer(int member, DateTimeOffset at)
    {
        var team = member % teams;
        if (random.Next(5) == 0)
            return new HistoryEvent.Reply(Name('s', team), Name('m', member), $"Yesterday: {LoadWords.Line(random)}\nToday: {LoadWords.Line(random)}\nBlockers: none") { At = at };
        return new HistoryEvent.CheckIn(Name('s', team), Name('m', member), [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Item(team))])
        {
            At = at,
            Roadblocks = random.Next(25) == 0 ? [new CheckInRoadblock(Name('r', roadblocks++), LoadWords.Line(random))] : [],
        };
    }

    private CheckInItem Item(int team) => random.Next(10) switch
    {
        0 => new CheckInItem(LoadWords.Line(random)),
        1 or 2 => new CheckInItem(LoadWords.Line(random)) { Link = ItemLink.BusinessAsUsual },
        _ => new CheckInItem(LoadWords.Line(random)) { Link = ItemLink.Linked, ObjectiveId = GoalOf(team, random.Next(4)), State = ItemState.Done },
    };

    private HistoryEvent.GoalCheckIn CheckIn(int goal, DateOnly day)
    {
        var gone = (day.DayNumber - FirstDay.DayNumber) * 100.0 / (days + 30);
        return new HistoryEvent.GoalCheckIn(Name('G', 1 + goal), OwnerOf(goal / 4, goal % 4))
        {
            At = At(day, 15, goal % 60), Value = Math.Round(gone), Confidence = 5 + random.Next(5),
        };
    }
}
