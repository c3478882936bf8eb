using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features.Privacy;

namespace StandupBot.Features.DataExport;

/// <summary>
/// What a company, or one person of it, may take along to read: one zip with CSV and JSON. The archive that another database takes in is
/// something else (<see cref="Storage.Archives.CompanyExport"/>).
/// </summary>
public sealed class ReadableExport(UnitOfWork work, AccessLog access)
{
    private const string Company = """
        Goals, goal check-ins, stand-up answers, roadblocks, signals, scores, needs, promises and mentions of one company,
        each as CSV (UTF-8) and as JSON. Times are UTC. A text that a spreadsheet would take for a formula has an apostrophe
        before it. What the bot found about one person is that person's and is not here. goals.csv can be imported again.
        """;

    private const string Person = """
        What is kept about you, each table as CSV (UTF-8) and as JSON. Times are UTC. A text that a spreadsheet would take for a
        formula has an apostrophe before it. "/goals erase me" removes it from the bot.
        """;

    /// <summary>Everything that the owner may read. Whose answers are in it can see that.</summary>
    /// <param name="reader">Null for whoever runs the host.</param>
    public async Task WriteCompanyAsync(Member? reader, Stream zip, CancellationToken cancellation)
    {
        var labels = await Labels.LoadAsync(work, cancellation);
        FindingTables findings = new(work, labels, memberId: null);
        await DataZip.WriteAsync(zip, Company, [.. Said(labels, null), findings.Signals, findings.Scores], cancellation);
        var authors = await work.Db.CheckIns.Select(c => c.MemberId).Distinct().OrderBy(id => id).ToListAsync(cancellation);
        foreach (var author in authors)
            access.Note(work.Db.Tenant!, author, reader?.Id, "an export of the whole company");
        await work.SaveAsync(cancellation);
    }

    /// <summary>Everything about one person.</summary>
    public async Task WriteMemberAsync(Member member, Stream zip, CancellationToken cancellation)
    {
        var labels = await Labels.LoadAsync(work, cancellation);
        FindingTables findings = new(work, labels, member.Id);
        await DataZip.WriteAsync(zip, Person, [.. new PersonTables(work, labels, member.Id).All, .. Said(labels, member.Id), findings.Signals], cancellation);
    }

    private IEnumerable<DataTable> Said(Labels labels, string? memberId) =>
        [.. new GoalTables(work, labels, memberId).All, .. new AnswerTables(work, labels, memberId).All, .. new OutsideTables(work, labels, memberId).All];
}
