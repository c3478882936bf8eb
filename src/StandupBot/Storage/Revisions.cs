using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage;

/// <summary>
/// Raises a company's revision in the transaction that changes what is kept by it, so that every host sees the one with the other.
/// Whoever changes such a row need not remember to say so.
/// </summary>
internal static class Revisions
{
    public static void RaiseRevisions(this StandupBotDb db)
    {
        foreach (var id in db.ChangeTracker.Entries().Select(CompanyOfChange).OfType<string>().Distinct(StringComparer.Ordinal).ToList())
            if ((db.Companies.Local.FindEntry(id)?.Entity ?? db.Companies.IgnoreQueryFilters().FirstOrDefault(c => c.Id == id)) is { } company)
                db.Entry(company).Property(c => c.Revision).CurrentValue++;
    }

    /// <summary>
    /// Null for a change that nobody keeps. What people report of goals is not kept, nor are roadblocks: they come with answers, and
    /// answers must not wait for each other at their company's row.
    /// </summary>
    private static string? CompanyOfChange(EntityEntry entry) => entry.State is EntityState.Unchanged ? null : entry.Entity switch
    {
        Member member when Changes(entry, nameof(Member.Name), nameof(Member.LeftAt)) => member.CompanyId,
        Team team when Changes(entry, nameof(Team.Name), nameof(Team.MemberIds)) => team.CompanyId,
        Objective goal => goal.CompanyId,
        SignalRow signal => signal.CompanyId,
        Holiday day => day.CompanyId,
        _ => null,
    };

    private static bool Changes(EntityEntry entry, params ReadOnlySpan<string> properties)
    {
        if (entry.State != EntityState.Modified)
            return true;
        foreach (var property in properties)
            if (entry.Property(property).IsModified)
                return true;
        return false;
    }
}
