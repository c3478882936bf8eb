using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>
/// Expected and given answers, one for each person and run. Only prompts that arrived count, only people who were not away, and
/// only runs that have closed: an open run still has time. A late answer is an answer.
/// </summary>
public sealed record PersonRuns(int Answered, int Expected)
{
    /// <param name="teamId">Null for the whole company.</param>
    /// <param name="days">The window, in working days of each team.</param>
    public static PersonRuns Of(SignalContext context, string? teamId, int days)
    {
        IEnumerable<TeamFact> teams = teamId is null ? context.Snapshot.Teams : context.Team(teamId) is { } team ? [team] : [];
        IEnumerable<RunFact> runs = teams.SelectMany(team => ClosedRuns(context, team.Id, days));
        int answered = 0, expected = 0;
        foreach (RunFact run in runs)
        {
            IReadOnlySet<string> asked = context.Asked(run);
            expected += asked.Count;
            answered += run.Answered.Distinct().Count(asked.Contains);
        }
        return new(answered, expected);
    }

    /// <summary>Closed runs of a team in the window, in the order of the snapshot.</summary>
    public static IEnumerable<RunFact> ClosedRuns(SignalContext context, string teamId, int days)
    {
        DateOnly from = context.Calendar.Team(teamId).Window(days);
        return context.RunsOfTeam(teamId).Where(run => run.ClosedAt <= context.Now && run.Date >= from);
    }

    /// <summary>Those whose prompt arrived and who were not away.</summary>
    public static IReadOnlySet<string> Asked(RunFact run, SignalContext context)
    {
        HashSet<string> asked = [.. run.Expected];
        asked.ExceptWith(run.Absent);
        asked.ExceptWith(run.Undelivered);
        asked.RemoveWhere(member => context.AbsencesOf(member).Any(away => away.From <= run.Date && run.Date <= away.To));
        return asked;
    }
}
