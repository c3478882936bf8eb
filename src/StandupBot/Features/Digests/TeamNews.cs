using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests;
using StandupBot.Core.Standups;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Digests;

/// <summary>How many of each team answered, and what is in the teams' way.</summary>
public sealed class TeamNews(UnitOfWork work)
{
    public async Task<IReadOnlyList<TeamAnswers>> AnswersAsync(DigestFacts facts, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var runs = await work.Db.Runs.AsNoTracking().Where(r => r.Date >= from && r.Date <= to && r.SkippedBecause == null).ToListAsync(cancellation);
        var answered = (await work.Db.CheckIns.Where(c => c.Date >= from && c.Date <= to && c.WithdrawnAt == null)
            .Select(c => c.Id).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Teams.Values.OrderBy(t => t.Id, StringComparer.Ordinal).Select(team => Answers(team.Name, [.. runs.Where(r => r.TeamId == team.Id)], answered))];
    }

    public async Task<IReadOnlyList<TeamRoadblock>> RoadblocksAsync(DigestFacts facts, IReadOnlySet<string> without, CancellationToken cancellation)
    {
        var open = await work.Db.Roadblocks.AsNoTracking().Where(r => r.ResolvedAt == null).OrderBy(r => r.RaisedAt).ThenBy(r => r.Number).ToListAsync(cancellation);
        return [.. open.Where(r => !without.Contains(r.Id)).Select(r => new TeamRoadblock(
            facts.Teams.GetValueOrDefault(r.TeamId)?.Name ?? "", SummaryRoadblocks.View(r, facts.Calendar.Team(r.TeamId), facts.Goal(r.ObjectiveId))))];
    }

    private static TeamAnswers Answers(string team, IReadOnlyList<Run> runs, HashSet<string> answered) => new(
        team,
        runs.Sum(r => r.Participants.Count(p => answered.Contains(CheckIn.IdOf(r.Id, p.MemberId)))),
        runs.Sum(r => r.Participants.Count(p => !p.Undelivered || answered.Contains(CheckIn.IdOf(r.Id, p.MemberId)))),
        runs.Sum(r => r.Absent.Count), runs.Count > 0);
}
