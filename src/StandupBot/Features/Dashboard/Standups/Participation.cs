namespace StandupBot.Features.Dashboard.Standups;

/// <summary>How many answered, by team and week: a team's counts and where they go. Nobody is named, and no team is ranked.</summary>
public sealed record Participation(IReadOnlyList<TeamParticipation> Teams);

/// <summary>One team.</summary>
/// <param name="Weeks">Newest first; only weeks in which a stand-up was held.</param>
public sealed record TeamParticipation(string Team, IReadOnlyList<WeekParticipation> Weeks)
{
    /// <summary>As for scores: with fewer people a share would be about persons, so the counts are all there is.</summary>
    public const int LeastPeople = 5;

    /// <summary>The change of the latest full week against the one before, in points; null where there are no two, or the team is too small.</summary>
    public double? Change => Weeks.Where(w => w.IsOver).Take(2).ToList() is [var last, var before] ? last.Share - before.Share : null;
}

/// <summary>One week of a team's stand-ups.</summary>
/// <param name="Monday">The day on which it began.</param>
/// <param name="People">How many were asked at most.</param>
/// <param name="IsOver">False for the week that goes on.</param>
public sealed record WeekParticipation(DateOnly Monday, int Runs, int Answered, int Asked, int Late, int Away, int People, bool IsOver)
{
    /// <summary>Answered of asked in percent; null where nobody was asked, or too few.</summary>
    public double? Share => Asked == 0 || People < TeamParticipation.LeastPeople ? null : 100.0 * Answered / Asked;
}
