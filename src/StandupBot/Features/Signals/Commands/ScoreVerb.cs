using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals.Score;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Signals.Commands;

/// <summary><c>/goals score</c>: the latest score with what it is made of. A team of fewer than five shows counts, no figure.</summary>
public sealed class ScoreVerb(UnitOfWork work) : IVerbs
{
    private const int DaysBack = 11;

    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Score>(ScoreAsync)];

    private async Task<Reply> ScoreAsync(Call call, GoalsCommand.Score score, CancellationToken cancellation)
    {
        Team? team = null;
        if (score.Of is { } typed && !call.TryTeam(typed, out team, out var unclear))
            return unclear;
        if (team is null && !call.May.OwnsCompany && !TeamChoice.TryOwn(call, "/goals score", out team, out var which))
            return which;
        if (team is not null && call.May.SeeTeam(team) is Permission.Refused no)
            return Reply.No(no);
        return await OfAsync(team is null ? "company" : $"team:{team.Id}", team?.Name ?? call.Company.Name, cancellation);
    }

    private async Task<Reply> OfAsync(string scope, string name, CancellationToken cancellation)
    {
        var rows = await work.Db.Scores.AsNoTracking().Where(s => s.Scope == scope).OrderByDescending(s => s.Day).Take(DaysBack).ToListAsync(cancellation);
        if (rows is not [var latest, .. var before])
            return Reply.Say($"{name} has no score yet: it is worked out at the end of each working day.");
        IReadOnlyList<ScoreSheet> earlier = [.. before.Select(r => r.Sheet).Reverse()];
        var trend = Trend.OfOverall(latest.Sheet, earlier);
        var line = ScoreLine.Of(latest.Sheet, trend);
        List<Block> blocks = [new Block.Heading($"{name}, {latest.Day:d MMMM}"), new Block.Paragraph(line)];
        if (trend is not null && ScoreLine.Drivers(trend) is { Length: > 0 } drivers)
            blocks.Add(new Block.Paragraph($"What moved it most: {drivers}."));
        blocks.AddRange(latest.Sheet.Dimensions.Select(Components));
        blocks.Add(new Block.Context(FormattableString.Invariant($"{latest.Sheet.Participation.K} of {latest.Sheet.Participation.N} expected answers came in. There is no score for a person.")));
        return new Message(line, blocks);
    }

    private static Block Components(DimensionScore score) => new Block.Facts(
    [
        .. score.Components.Select(c => new Fact(
            $"{ScoreLine.Name(score.Dimension)}: {c.Definition.Name}",
            c.N == 0 ? "nothing to count yet" : FormattableString.Invariant($"{c.K} of {c.N} {c.Definition.Counted.For(c.N)}{(c.IsMeasured ? "" : ", too few to count")}"))),
    ]);
}
