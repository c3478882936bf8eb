using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Features.Roadblocks;

/// <summary>What happens to roadblocks and dependencies outside a check-in. Saved by whoever calls it.</summary>
public sealed class RoadblockDesk(UnitOfWork work)
{
    public Task<Roadblock?> FindAsync(string id, CancellationToken cancellation) =>
        work.Db.Roadblocks.Include(r => r.Steps).FirstOrDefaultAsync(r => r.Id == id, cancellation);

    /// <summary>By handle, such as "R3", or by id.</summary>
    public Task<Roadblock?> FindAsync(RoadblockRef typed, CancellationToken cancellation) =>
        typed.Text is ['R' or 'r', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? work.Db.Roadblocks.Include(r => r.Steps).FirstOrDefaultAsync(r => r.Number == number, cancellation)
            : FindAsync(typed.Text, cancellation);

    public async Task<IReadOnlyDictionary<string, string>> HandlesAsync(CancellationToken cancellation) =>
        (await work.Db.Roadblocks.Select(r => new { r.Id, r.Number }).ToListAsync(cancellation)).ToDictionary(r => r.Id, r => $"R{r.Number}", StringComparer.Ordinal);

    /// <summary>One that is told between two stand-ups: it lives until somebody says that it is out of the way.</summary>
    public async Task<Roadblock> RaiseAsync(
        string companyId, string teamId, string by, GoalsCommand.AddBlocker add, string? objectiveId, string? unblockerId, CancellationToken cancellation)
    {
        var number = (await work.Db.Roadblocks.MaxAsync(r => (int?)r.Number, cancellation) ?? 0) + 1;
        var roadblock = new Roadblock
        {
            Id = $"{companyId}/R{number}", CompanyId = companyId, TeamId = teamId, Number = number, ReporterId = by, RaisedAt = work.Now,
            Text = SafeText.Line(add.What), Kind = add.Kind, ObjectiveId = objectiveId,
        };
        roadblock.Raise(unblockerId, runDate: null);
        work.Db.Roadblocks.Add(roadblock);
        return roadblock;
    }

    public void Assign(Roadblock roadblock, string by, string to, string? note) => roadblock.Assign(work.Now, by, to, note);

    public void Carry(Roadblock roadblock, string by, bool changed, string? note) => roadblock.Carry(work.Now, by, changed, note, null);

    public void Resolve(Roadblock roadblock, string by, string? note) => roadblock.Resolve(work.Now, by, note);

    public Dependency Need(string companyId, string id, string fromTeamId, string? toTeamId, string? toMemberId, string text, string? objectiveId, string by)
    {
        var dependency = new Dependency
        {
            Id = id, CompanyId = companyId, FromTeamId = fromTeamId, ToTeamId = toTeamId,
            ToMemberId = toMemberId, Text = text, ObjectiveId = objectiveId, By = by, At = work.Now,
        };
        work.Db.Dependencies.Add(dependency);
        return dependency;
    }

    public void Answer(Dependency dependency, DependencyAnswer answer, string by, DateOnly? date, string? reason)
    {
        switch (answer)
        {
            case DependencyAnswer.Accept: dependency.Accept(work.Now, by, date); break;
            case DependencyAnswer.Decline: dependency.Decline(work.Now, by, reason); break;
            default: dependency.Withdraw(work.Now, by, reason); break;
        }
    }
}
