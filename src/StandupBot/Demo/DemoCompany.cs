using StandupBot.Core.Companies;
using StandupBot.Core.Histories;

namespace StandupBot.Demo;

/// <summary>Larch and Loom, makers of tables and chairs: twelve people, three teams and their stand-ups.</summary>
internal static class DemoCompany
{
    public const string Workshop = "workshop";
    public const string Sales = "sales";
    public const string Online = "online";

    public static IEnumerable<HistoryEvent> Events(DateTimeOffset at) =>
    [
        new HistoryEvent.Company("larch-and-loom", "Larch and Loom", "greta", DemoCalendar.TimeZone) { At = at },
        .. People(at),
        new HistoryEvent.Team(Workshop, "Workshop", "ines", ["ines", "tomasz", "ravi", "yusuf", "hanne"]) { At = at },
        new HistoryEvent.Team(Sales, "Sales", "marta", ["marta", "priya", "oskar", "greta"]) { At = at },
        new HistoryEvent.Team(Online, "Web shop", "nadia", ["nadia", "sam", "freya"]) { At = at },
        Standup(at, Workshop, new TimeOnly(7, 30)),
        Standup(at, Sales, new TimeOnly(9, 0)),
        Standup(at, Online, new TimeOnly(9, 30)),
    ];

    private static IEnumerable<HistoryEvent> People(DateTimeOffset at)
    {
        (string Id, string Name)[] names =
        [
            ("greta", "Greta Holm"), ("ines", "Ines Duarte"), ("tomasz", "Tomasz Wrona"), ("ravi", "Ravi Menon"), ("yusuf", "Yusuf Demir"),
            ("hanne", "Hanne Bakke"), ("marta", "Marta Lind"), ("priya", "Priya Nair"), ("oskar", "Oskar Dahl"), ("nadia", "Nadia Rahimi"),
            ("sam", "Sam Costa"), ("freya", "Freya Olsen"),
        ];
        return names.Select(person => new HistoryEvent.Member(
            person.Id, person.Name, person.Id == "sam" ? "Europe/Lisbon" : null, person.Id == "greta" ? MemberRole.Owner : MemberRole.Member) { At = at });
    }

    // A stand-up, its team and its channel carry the same name here, as in many small companies.
    private static HistoryEvent.Standup Standup(DateTimeOffset at, string team, TimeOnly time) => new(team, team, team, time) { At = at };
}
