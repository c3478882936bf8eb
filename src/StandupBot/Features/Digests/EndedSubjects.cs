using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Features.Digests;

/// <summary>What signals that ended were about, by name: not why they had opened, which is true no more.</summary>
public sealed class EndedSubjects(UnitOfWork work)
{
    private const int Longest = 60;

    public async Task<IReadOnlyDictionary<string, string>> SayAsync(DigestFacts facts, IReadOnlyList<SignalState> ended, CancellationToken cancellation)
    {
        var ids = ended.SelectMany(s => s.Finding.Subjects).Distinct(StringComparer.Ordinal).ToList();
        var roadblocks = await work.Db.Roadblocks.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, StringComparer.Ordinal, cancellation);
        var needs = await work.Db.Dependencies.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Text, StringComparer.Ordinal, cancellation);
        var promises = await work.Db.Commitments.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.What, StringComparer.Ordinal, cancellation);
        return ended.ToDictionary(s => s.Key, s => s.Finding.Subjects.Count == 1 && roadblocks.TryGetValue(s.Finding.Subjects[0], out var roadblock)
            ? OfRoadblock(roadblock, facts)
            : Say.Capital(Endings.Of(s.SignalId, Say.List([.. s.Finding.Subjects.Select(Named).Distinct()]))), StringComparer.Ordinal);

        string Named(string id) =>
            facts.Goal(id)?.Named
            ?? facts.Teams.GetValueOrDefault(id)?.Name
            ?? (needs.TryGetValue(id, out var need) ? $"the need of \"{Clip.Line(need, Longest)}\"" : null)
            ?? (promises.TryGetValue(id, out var promise) ? $"the promise of \"{Clip.Line(promise, Longest)}\"" : null)
            ?? OfItem(id, facts)
            ?? $"\"{Clip.Line(id, Longest)}\"";
    }

    /// <summary>A line of work is named by who reported it: "stand-up/date/member/index".</summary>
    private static string? OfItem(string id, DigestFacts facts) => id.Split('/') is [.., var member, _] && facts.Names.Knows(member) ? facts.Names[member] : null;

    private static string OfRoadblock(Roadblock roadblock, DigestFacts facts)
    {
        var days = facts.Calendar.Team(roadblock.TeamId).Since(roadblock.RaisedAt);
        return $"\"{Clip.Line(roadblock.Text, Longest)}\" ({facts.Names[roadblock.ReporterId]}, after {Say.Days(Math.Max(days, 1))})";
    }
}
