using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies.Privacy;
using StandupBot.Storage;

namespace StandupBot.Features.Privacy;

/// <summary>Gathers what one person wrote, and the words that everybody else used: what both have is nobody's.</summary>
internal sealed class WordsReader(StandupBotDb db)
{
    private readonly List<string> theirs = [];
    private readonly HashSet<string> others = new(StringComparer.Ordinal);

    public async Task<WordsOfOne> ReadAsync(string memberId, CancellationToken cancellation)
    {
        var names = await db.Members.AsNoTracking().Select(m => new { m.Id, m.Name }).ToListAsync(cancellation);
        await AnswersAsync(memberId, cancellation);
        await GoalsAsync(memberId, cancellation);
        await OutsideAsync(memberId, cancellation);
        var otherNames = names.Where(n => n.Id != memberId).Select(n => n.Name).ToList();
        foreach (var name in otherNames.Concat(await db.Teams.Select(t => t.Name).ToListAsync(cancellation)).Concat(await db.Channels.Select(c => c.Name).ToListAsync(cancellation)))
            Hear(name, own: false);
        return new WordsOfOne(names.Single(n => n.Id == memberId).Name, otherNames, theirs, others);
    }

    private async Task AnswersAsync(string memberId, CancellationToken cancellation)
    {
        await foreach (var line in db.Items.AsNoTracking().Select(i => new { i.MemberId, i.Text }).AsAsyncEnumerable().WithCancellation(cancellation))
            Hear(line.Text, line.MemberId == memberId);
        await foreach (var said in db.CheckIns.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            foreach (var text in said.Answers.Select(a => a.Text).Concat(said.Sources.Select(s => s.Text)).Concat(said.Suspected.Select(s => s.Text)))
                Hear(text, said.MemberId == memberId);
        await foreach (var stuck in db.Roadblocks.AsNoTracking().Select(r => new { r.ReporterId, r.Text }).AsAsyncEnumerable().WithCancellation(cancellation))
            Hear(stuck.Text, stuck.ReporterId == memberId);
        await foreach (var step in db.RoadblockSteps.AsNoTracking().Select(s => new { s.By, s.Note }).AsAsyncEnumerable().WithCancellation(cancellation))
            Hear(step.Note, step.By == memberId);
        foreach (var row in await db.LocalMessages.AsNoTracking().Where(m => m.AuthorId == memberId && db.Installations.Any(i => i.Id == m.InstallationId)).Select(m => m.Message).ToListAsync(cancellation))
            Hear(row.Text, own: true);
    }

    /// <summary>A goal belongs to the company, whoever worded it.</summary>
    private async Task GoalsAsync(string memberId, CancellationToken cancellation)
    {
        await foreach (var goal in db.Objectives.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            Hear($"{goal.Terms.Title} {goal.Terms.Description} {goal.Terms.Measure?.Key} {goal.Terms.Measure?.Unit}", own: false);
        await foreach (var report in db.ObjectiveReports.AsNoTracking().Select(r => new { r.By, r.Note }).AsAsyncEnumerable().WithCancellation(cancellation))
            Hear(report.Note, report.By == memberId);
        await foreach (var edit in db.ObjectiveEdits.AsNoTracking().Select(e => new { e.By, e.Reason }).AsAsyncEnumerable().WithCancellation(cancellation))
            Hear(edit.Reason, edit.By == memberId);
        await foreach (var conflict in db.Conflicts.AsNoTracking().Select(c => new { c.By, c.Reason }).AsAsyncEnumerable().WithCancellation(cancellation))
            Hear(conflict.Reason, conflict.By == memberId);
    }

    private async Task OutsideAsync(string memberId, CancellationToken cancellation)
    {
        await foreach (var heard in db.Mentions.AsNoTracking().Select(m => new { m.By, m.Text, m.Account, m.Theme }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            // A theme that nobody typed is made of the words.
            Hear(heard.Text, heard.By == memberId);
            Hear(heard.Theme, heard.By == memberId);
            Hear(heard.Account, own: false);
        }

        await foreach (var triage in db.MentionTriages.AsNoTracking().Select(t => new { t.By, t.Reason }).AsAsyncEnumerable().WithCancellation(cancellation))
            Hear(triage.Reason, triage.By == memberId);
        await foreach (var need in db.Dependencies.AsNoTracking().Select(d => new { d.By, d.Text, d.AnsweredBy, d.Reason }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            Hear(need.Text, need.By == memberId);
            Hear(need.Reason, need.AnsweredBy == memberId);
        }

        // A promise binds the company, whoever gave it.
        await foreach (var promise in db.Commitments.AsNoTracking().Select(c => new { c.Customer, c.What }).AsAsyncEnumerable().WithCancellation(cancellation))
            Hear($"{promise.Customer} {promise.What}", own: false);
    }

    private void Hear(string? text, bool own)
    {
        if (text is null or "" or WordsOfOne.Gone)
            return;
        if (own)
            theirs.Add(text);
        else
            others.UnionWith(WordsOfOne.Words(text));
    }
}
