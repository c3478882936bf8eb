using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Objectives.Importing;
using StandupBot.Features.Goals;

namespace StandupBot.Features.GoalImport;

/// <summary>Goals out of a CSV: first what would happen, then all of it in one save. The same file twice adds nothing the second time.</summary>
public sealed class ImportGoals(UnitOfWork work, GoalDesk desk)
{
    /// <summary>Changes nothing.</summary>
    public async Task<GoalImportPlan> PlanAsync(string csv, CancellationToken cancellation)
    {
        var goals = await work.Db.Objectives.AsNoTracking().OrderBy(o => o.Number).ToListAsync(cancellation);
        var members = await work.Db.Members.AsNoTracking().OrderBy(m => m.Id).ToListAsync(cancellation);
        var teams = await work.Db.Teams.AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancellation);
        NameBook names = new()
        {
            Members = [.. members.Where(m => m.IsCounted).Select(m => new NamedMember(m.Id, m.Name))],
            Teams = [.. teams.Select(t => new NamedTeam(t.Id, t.Name))],
        };
        return GoalImportPlan.Of(csv, new GoalsInPlace(names, [.. goals.Select(g => new GoalInPlace(g.Id, g.Handle, g.Terms.Title, g.ExternalId))]));
    }

    /// <param name="by">Who imports: the goals count as added by them.</param>
    /// <returns>The goals as they are now.</returns>
    public async Task<IReadOnlyList<Objective>> ApplyAsync(Company company, string by, GoalImportPlan plan, CancellationToken cancellation)
    {
        if (!plan.CanApply)
            throw new InvalidOperationException("A plan with a line that has to be put right is not applied.");
        Dictionary<string, Objective> added = new(StringComparer.Ordinal);
        foreach (var goal in plan.ToAdd)
        {
            var parent = goal.ParentExternalId is { } external ? added[external].Id : goal.ParentId;
            var made = desk.AddImported(company, by, goal.Terms with { ParentId = parent }, goal.ExternalId);
            if (goal.Value is not null || goal.Said is not null)
                desk.CheckIn(made, goal.Terms.OwnerId ?? by, goal.Value, null, goal.Said, "As it was imported");
            added[goal.ExternalId] = made;
        }

        await work.SaveAsync(cancellation);
        return [.. added.Values];
    }
}
