using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;
using StandupBot.Features.Directory;

namespace StandupBot.Features.Standups;

/// <summary>What changed since the last run because people said something in it: the follow-through that makes answering worth while.</summary>
public sealed class RunOutcomes(UnitOfWork work, People people)
{
    private const int Longest = 60;

    public async Task<IReadOnlyList<string>> SinceLastRunAsync(StandupContext context, CancellationToken cancellation)
    {
        var last = await work.Db.Runs.Where(r => r.StandupId == context.Standup.Id && r.SkippedBecause == null)
            .OrderByDescending(r => r.Date).Select(r => (DateTimeOffset?)r.OpenedAt).FirstOrDefaultAsync(cancellation);
        if (last is not { } since)
            return [];
        var names = await people.NamesAsync(cancellation);
        return [.. await SolvedAsync(context, since, names, cancellation), .. await AcceptedAsync(context, since, names, cancellation)];
    }

    /// <summary>What somebody got out of another one's way. What a person got rid of alone came of no answer.</summary>
    private async Task<IEnumerable<string>> SolvedAsync(StandupContext context, DateTimeOffset since, Names names, CancellationToken cancellation)
    {
        var solved = await work.Db.Roadblocks.AsNoTracking().Include(r => r.Steps)
            .Where(r => r.TeamId == context.Team.Id && r.ResolvedAt != null && r.ResolvedAt >= since).OrderBy(r => r.ResolvedAt).ToListAsync(cancellation);
        return solved.Select(r => (Roadblock: r, r.Steps.LastOrDefault(s => s.Action == RoadblockAction.Resolved)?.By))
            .Where(s => s.By is not null && s.By != s.Roadblock.ReporterId)
            .Select(s => $"{names[s.By!]} solved \"{Clip.Line(s.Roadblock.Text, Longest)}\"");
    }

    private async Task<IEnumerable<string>> AcceptedAsync(StandupContext context, DateTimeOffset since, Names names, CancellationToken cancellation)
    {
        var accepted = await work.Db.Dependencies.AsNoTracking()
            .Where(d => d.FromTeamId == context.Team.Id && d.Answer == DependencyAnswer.Accept && d.AnsweredAt >= since).OrderBy(d => d.AnsweredAt).ToListAsync(cancellation);
        return accepted.Select(d => d.PromisedFor is { } day
            ? $"{names[d.AnsweredBy!]} promised \"{Clip.Line(d.Text, Longest)}\" for {Say.Day(day)}"
            : $"{names[d.AnsweredBy!]} took on \"{Clip.Line(d.Text, Longest)}\"");
    }
}
