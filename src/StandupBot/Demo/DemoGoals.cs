using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;

namespace StandupBot.Demo;

/// <summary>Fourteen goals in a cascade: three of the company, the rest of its teams.</summary>
internal static class DemoGoals
{
    public static IEnumerable<HistoryEvent> Events(DemoCalendar calendar, DateTimeOffset at) =>
        Goals(calendar.Today).Select((terms, place) => new HistoryEvent.Objective($"G{place + 1}", terms) { At = at });

    private static ObjectiveTerms[] Goals(DateOnly today) =>
    [
        Goal("Sell for 3.2 million this year", "greta", today, -120, 180) with
        {
            Priority = Priority.High, Horizon = Horizon.Long, Cadence = Cadence.Monthly, Measure = new("revenue", 2.4, 3.2, "million"),
        },
        Goal("One customer in three buys again", "nadia", today, -60, 200) with
        {
            Horizon = Horizon.Long, Cadence = Cadence.Monthly, Measure = new("repeat-buyers", 24, 34, "%"), External = true,
        },
        Goal("Nineteen of twenty orders leave on time", "ines", today, -60, 90) with
        {
            Priority = Priority.High, Horizon = Horizon.Medium, Measure = new("on-time-orders", 78, 95, "%"), External = true,
        },
        Goal("Twelve new hotel and restaurant accounts", "marta", today, -40, 25) with
        {
            TeamId = DemoCompany.Sales, ParentId = "G1", Priority = Priority.High, Measure = new("accounts", 0, 12, "accounts"),
        },
        Goal("Spring catalogue with 300 interior designers", "priya", today, -35, 5) with
        {
            TeamId = DemoCompany.Sales, ParentId = "G1", Measure = new("catalogues-out", 0, 300, "designers"),
        },
        Goal("Framework contract with Hotel Aurora", "oskar", today, -30, 20) with
        {
            TeamId = DemoCompany.Sales, ParentId = "G4", Priority = Priority.High, Curve = Curve.Step,
        },
        Goal("Lead time from nine weeks down to six", "ines", today, -45, 60) with
        {
            TeamId = DemoCompany.Workshop, ParentId = "G3", Priority = Priority.High, Measure = new("lead-time", 9, 6, "weeks"),
        },
        Goal("Oak waste below eight percent", "tomasz", today, -40, 40) with
        {
            TeamId = DemoCompany.Workshop, ParentId = "G3", Measure = new("oak-waste", 14, 8, "%"),
        },
        Goal("The finishing line runs", "ravi", today, -35, 18) with { TeamId = DemoCompany.Workshop, ParentId = "G3" },
        Goal("Alder chair ready for sale", "hanne", today, -30, 22) with { TeamId = DemoCompany.Workshop, ParentId = "G1" },
        Goal("Checkout in under three minutes", "nadia", today, -25, 10) with
        {
            TeamId = DemoCompany.Online, ParentId = "G2", Measure = new("checkout-time", 5.5, 3, "minutes"),
        },
        Goal("A delivery date on every order", "sam", today, -25, 24) with { TeamId = DemoCompany.Online, ParentId = "G2" },
        Goal("Repair service open to customers", "freya", today, -25, 35) with { TeamId = DemoCompany.Online, ParentId = "G2", External = true },
        Goal("Photo library of finished rooms", "priya", today, -20, 45) with
        {
            TeamId = DemoCompany.Sales, ParentId = "G2", Priority = Priority.Low,
        },
    ];

    private static ObjectiveTerms Goal(string title, string owner, DateOnly today, int started, int due) =>
        new() { Title = title, OwnerId = owner, Start = today.AddDays(started), Due = today.AddDays(due) };
}
