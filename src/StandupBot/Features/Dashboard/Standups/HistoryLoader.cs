using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Privacy;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>
/// Looks through the answers that the reader may read: those given in teams that they see, and their own. Seven queries beside the call,
/// and no more than <see cref="Most"/> answers, whatever is looked for.
/// </summary>
public sealed class HistoryLoader(UnitOfWork work, AnswerCards cards, AccessLog access)
{
    public const int Most = 500;
    private const int PageSize = 20;

    public async Task<HistoryPage> LoadAsync(Call call, HistoryQuery query, CancellationToken cancellation)
    {
        var text = SearchText.Of(query.Text);
        var candidates = await CandidatesAsync(Narrowed(call, query), text, cancellation);
        List<string> found = [.. candidates.Where(c => c.InLines || text is null || c.Answers.Any(a => text.IsIn(a.Text))).Select(c => c.Id)];
        List<string> ids = [.. found.Take(Most).Skip((query.Page - 1) * PageSize).Take(PageSize)];
        var checkIns = await work.Db.CheckIns.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(cancellation);
        var shown = await cards.OfAsync(call, [.. checkIns.OrderBy(c => ids.IndexOf(c.Id))], cancellation);
        await access.NoteAsync(call.Company.Id, [.. checkIns.Select(c => c.MemberId)], call.Actor.Id, "a search through answers", cancellation);
        await work.SaveAsync(cancellation);
        var choices = FormChoices.Of(call.Names);
        return new HistoryPage(query, choices.Goals, Members(call), shown, Math.Min(found.Count, Most), candidates.Count > Most, Math.Min(found.Count, Most) > query.Page * PageSize);
    }

    private IQueryable<CheckIn> Narrowed(Call call, HistoryQuery query)
    {
        var (me, teams) = (call.Actor.Id, VisibleTeams(call));
        var all = work.Db.CheckIns.AsNoTracking().Where(c => c.WithdrawnAt == null && (c.MemberId == me || teams.Contains(c.TeamId)));
        if (query.Member is { } member)
            all = all.Where(c => c.MemberId == member);
        if (query.From is { } from)
            all = all.Where(c => c.Date >= from);
        if (query.To is { } to)
            all = all.Where(c => c.Date <= to);
        if (query.Goal is null)
            return all;
        var goal = call.Goals.FirstOrDefault(g => g.Handle == query.Goal && call.Sees(g))?.Id ?? "";
        return all.Where(c => work.Db.Items.Any(i => i.CheckInId == c.Id && i.ObjectiveId == goal) || work.Db.Roadblocks.Any(r => r.CheckInId == c.Id && r.ObjectiveId == goal));
    }

#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The database lowers and compares, in its own way.
    private async Task<List<Candidate>> CandidatesAsync(IQueryable<CheckIn> all, SearchText? text, CancellationToken cancellation)
    {
        var newest = all.OrderByDescending(c => c.Date).ThenByDescending(c => c.At).ThenBy(c => c.Id);
        if (text is null)
            return await newest.Take(Most + 1).Select(c => new Candidate(c.Id, true, Array.Empty<Answer>())).ToListAsync(cancellation);
        var (low, high, kept) = (text.Low, text.High, text.Kept);
        var (lowJson, highJson, keptJson) = (text.LowInJson, text.HighInJson, text.KeptInJson);
        return await newest.Select(c => new
        {
            CheckIn = c,
            InLines = work.Db.Items.Any(i => i.CheckInId == c.Id && (i.Text.ToLower().Contains(low) || i.Text.ToLower().Contains(high) || i.Text.ToLower().Contains(kept)))
                || work.Db.Roadblocks.Any(r => r.CheckInId == c.Id && (r.Text.ToLower().Contains(low) || r.Text.ToLower().Contains(high) || r.Text.ToLower().Contains(kept)))
                || work.Db.Mentions.Any(m => m.CheckInId == c.Id && (m.Text.ToLower().Contains(low) || m.Text.ToLower().Contains(high) || m.Text.ToLower().Contains(kept))),
            Json = ((string)(object)c.Answers).ToLower(),
        }).Where(f => f.InLines || f.Json.Contains(lowJson) || f.Json.Contains(highJson) || f.Json.Contains(keptJson))
            .Take(Most + 1).Select(f => new Candidate(f.CheckIn.Id, f.InLines, f.CheckIn.Answers)).ToListAsync(cancellation);
    }
#pragma warning restore CA1304, CA1311, CA1862, MA0011

    private static List<string> VisibleTeams(Call call) => [.. call.People.Teams.Where(t => DashboardRules.SeeTeam(call, t).IsGranted).Select(t => t.Id)];

    /// <summary>Those who are in a team that the reader sees; whoever left is found without being chosen.</summary>
    private static List<Option> Members(Call call)
    {
        var seen = call.People.Teams.Where(t => DashboardRules.SeeTeam(call, t).IsGranted).SelectMany(t => t.MemberIds).Append(call.Actor.Id).ToHashSet(StringComparer.Ordinal);
        return [.. call.People.Members.Where(m => seen.Contains(m.Id)).OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Select(m => new Option(m.Id, m.Name))];
    }

    /// <param name="InLines">True where an item, a roadblock or what was heard has the text; else an answer's JSON has it, in its text or around it.</param>
    private sealed record Candidate(string Id, bool InLines, IReadOnlyList<Answer> Answers);
}
