using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Histories.Reading;

/// <summary>What one team needs of another, or of a person.</summary>
internal static class DependencyLines
{
    public static HistoryEvent Dependency(Fields line)
    {
        var to = line.Words("to");
        // Ids are unique by kind only: where a team and a member share one, the format names the team first.
        var team = line.Known.Has(IdKind.Team, to);
        if (!team && !line.Known.Has(IdKind.Member, to))
            throw new LineException($"to names neither a known team nor a known member: '{to}'");
        return new HistoryEvent.Dependency(line.Declare(IdKind.Dependency), line.Id(IdKind.Team, "fromTeam"), line.Text("text"), line.By())
        {
            At = line.At,
            ToTeamId = team ? to : null,
            ToMemberId = team ? null : to,
            ObjectiveId = line.IdOrNull(IdKind.Objective, "objective"),
        };
    }

    public static HistoryEvent DependencyAnswer(Fields line) =>
        new HistoryEvent.DependencyAnswer(line.Id(IdKind.Dependency), line.Choice<DependencyAnswer>("action"), line.By())
        {
            At = line.At,
            Date = line.DateOrNull("date"),
            Reason = line.TextOrNull("reason"),
        };
}
