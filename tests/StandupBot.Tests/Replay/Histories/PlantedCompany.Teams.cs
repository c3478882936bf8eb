using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;

namespace StandupBot.Tests.Replay.Histories;

/// <content>S6, S7, S16: what a team's daily answers tell. Each trouble has a team of three of its own.</content>
internal sealed partial class PlantedCompany
{
    private static readonly string[] Words =
        ["violin", "gravel", "lantern", "biscuit", "saddle", "mirror", "anchor", "pepper", "ladder", "trumpet", "velvet", "compass", "kettle", "walnut"];

    private void PlantTeams()
    {
        foreach (var day in Starts)
        {
            Starved(HistoryScript.Number("starved", day), day);
            Unlinked(HistoryScript.Number("unlinked", day), day);
            Silent(HistoryScript.Number("silent", day), day);
        }
    }

    private string[] TeamOfThree(string team)
    {
        string[] people = [team + "a", team + "b", team + "c"];
        script.Team(team, people);
        script.Goal(team + "-high", 1, Terms("First things of " + team, 1, people[0]) with { TeamId = team, Priority = Priority.High, Due = HistoryScript.Day(101) });
        script.Goal(team + "-low", 1, Terms("Other things of " + team, 1, people[1]) with { TeamId = team, Due = HistoryScript.Day(101) });
        for (var friday = 5; friday <= WorkingDays; friday += 5)
        {
            script.CheckIn(team + "-high", people[0], friday, friday, 8);
            script.CheckIn(team + "-low", people[1], friday, friday, 8);
        }

        return people;
    }

    // Different words for every team and day: nobody is to look as if two did the same work.
    private static string Line(string team, int day, int person) =>
        $"{Words[(day + person) % Words.Length]} {Words[(day * 5 + team.Length + person) % Words.Length]} of {team}";

    private void Starved(string team, int from)
    {
        var people = TeamOfThree(team);
        for (var day = 1; day <= WorkingDays; day++)
        {
            for (var person = 0; person < people.Length; person++)
                script.Answer(team, people[person], day, [HistoryScript.Serving(team + (day < from && person == 0 ? "-high" : "-low"), Line(team, day, person))]);
        }

        Expect("S7", team + "-high", from + 4, from + 5);
    }

    private void Unlinked(string team, int from)
    {
        var people = TeamOfThree(team);
        for (var day = 1; day <= WorkingDays; day++)
        {
            for (var person = 0; person < people.Length; person++)
            {
                var goal = person == 0 ? team + "-high" : team + "-low";
                script.Answer(team, people[person], day, [Item(0), Item(7)]);

                CheckInItem Item(int more) => day < from ? HistoryScript.Serving(goal, Line(team, day + more, person)) : new CheckInItem(Line(team, day + more, person));
            }
        }

        // Five of the last ten days are more than 40 %; it has to hold on two evaluations.
        Expect("S6", team, from + 4, from + 6);
        foreach (var person in people)
            Expect("S6", person, from + 4, from + 6);
    }

    // Two of three fall silent for good: each of them, and the rate of the team with them.
    private void Silent(string team, int from)
    {
        var people = TeamOfThree(team);
        for (var day = 1; day <= WorkingDays; day++)
        {
            for (var person = 0; person < people.Length; person++)
            {
                if (day < from || person == 0)
                    script.Answer(team, people[person], day, [HistoryScript.Serving(team + (day % 2 == 0 ? "-high" : "-low"), Line(team, day, person))]);
            }
        }

        Expect("S16", people[1], from + 1, from + 3);
        Expect("S16", people[2], from + 1, from + 3);
        Expect("S16", team, from + 2, from + 5);
    }
}
