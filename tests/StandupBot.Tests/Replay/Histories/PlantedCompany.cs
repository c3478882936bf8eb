using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;

namespace StandupBot.Tests.Replay.Histories;

/// <summary>
/// The healthy company with three troubles of each kind planted beside it, each on goals, people or teams of its own. Other signals
/// may follow from a trouble (an ownerless goal also goes stale); what is planted has to be found, on time.
/// </summary>
internal sealed partial class PlantedCompany
{
    private const int WorkingDays = 60;

    private readonly HistoryScript script = new();
    private readonly List<Planted> planted = [];

    private PlantedCompany()
    {
        HealthyCompany.AddTo(script, WorkingDays);
        PlantVertical();
        PlantProgress();
        PlantTeams();
        PlantHorizontal();
        PlantOutside();
    }

    public static (IReadOnlyList<HistoryEvent> Events, IReadOnlyList<Planted> Planted) Build()
    {
        var company = new PlantedCompany();
        return (company.script.Events, company.planted);
    }

    private void Expect(string signal, string subjects, int earliest, int latest) =>
        planted.Add(new Planted(signal, subjects, HistoryScript.Day(earliest), HistoryScript.Day(latest)));

    /// <summary>A goal of team north under the company's first, for forty working days from the day on.</summary>
    private static ObjectiveTerms Terms(string title, int day, string? owner = "north4") => new()
    {
        Title = title, OwnerId = owner, TeamId = "north", ParentId = "top", Start = HistoryScript.Day(day), Due = HistoryScript.Day(day + 40),
    };

    /// <summary>Weekly check-ins on pace, so that nothing but the planted trouble is wrong with the goal.</summary>
    private void KeepOnPace(string goal, string by, int from, int to, int days = 40)
    {
        for (var day = from; day <= to; day += 5)
            script.CheckIn(goal, by, day, (day - from) * 100.0 / days, 8);
    }
}
