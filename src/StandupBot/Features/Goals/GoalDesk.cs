using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;

namespace StandupBot.Features.Goals;

/// <summary>What happens to goals, whoever asks for it (command, button, replay). Saved by whoever calls it.</summary>
public sealed class GoalDesk(UnitOfWork work)
{
    /// <param name="id">An id that the goal brings along; one like "G7" is its number too.</param>
    public async Task<Objective> AddAsync(Company company, string by, ObjectiveTerms terms, string? id, CancellationToken cancellation)
    {
        var number = await NumberAsync(company, id, cancellation);
        var goal = new Objective
        {
            Id = id ?? $"{company.Id}/G{number}", CompanyId = company.Id, Number = number, CreatedAt = work.Now, CreatedBy = by, Terms = terms,
        };
        work.Db.Objectives.Add(goal);
        return goal;
    }

    /// <param name="externalId">How the tool that it comes from names it.</param>
    public Objective AddImported(Company company, string by, ObjectiveTerms terms, string externalId)
    {
        var number = company.TakeGoalNumber();
        Objective goal = new()
        {
            Id = $"{company.Id}/G{number}", CompanyId = company.Id, Number = number, ExternalId = externalId, CreatedAt = work.Now, CreatedBy = by, Terms = terms,
        };
        work.Db.Objectives.Add(goal);
        return goal;
    }

    /// <summary>The goal with this id, or with this handle in any spelling of the letter.</summary>
    public async Task<Objective?> FindAsync(string idOrHandle, CancellationToken cancellation)
    {
        var number = NumberIn(idOrHandle);
        return await work.Db.Objectives.FirstOrDefaultAsync(o => o.Id == idOrHandle, cancellation)
            ?? (number is null ? null : await work.Db.Objectives.FirstOrDefaultAsync(o => o.Number == number, cancellation));
    }

    /// <returns>Null when nothing changed.</returns>
    public ObjectiveEdit? Edit(Objective goal, string by, ObjectiveTerms terms, string? reason) =>
        goal.Edit(work.Now, by, terms, reason);

    public void DeclareConflict(string companyId, string a, string b, string? wins, string? reason, string by) =>
        work.Db.Conflicts.Add(new DeclaredConflict { CompanyId = companyId, A = a, B = b, Wins = wins, Reason = reason, By = by, At = work.Now });

    public void CheckIn(Objective goal, string by, double? value, int? confidence, GoalStatus? status, string? note) =>
        goal.CheckIn(new GoalCheckIn(work.Now, by, value, confidence, status, note));

    private async Task<int> NumberAsync(Company company, string? id, CancellationToken cancellation)
    {
        if (NumberIn(id) is not { } own || await work.Db.Objectives.AnyAsync(o => o.Number == own, cancellation))
            return company.TakeGoalNumber();
        company.ReserveGoalNumber(own);
        return own;
    }

    private static int? NumberIn(string? id) =>
        id is ['G' or 'g', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
