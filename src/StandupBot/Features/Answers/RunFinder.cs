using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Core.Standups;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Answers;

/// <summary>Which run an answer belongs to: the one whose thread, prompt or form it came from (behaviours 24, 25, 39).</summary>
public sealed class RunFinder(UnitOfWork work, StandupLoader standups)
{
    /// <summary>After so many tries of a summary, four minutes, what is said in threads unknown to us is chatter again.</summary>
    private const int TriesToAwait = 7;

    /// <summary>The open run of a stand-up, else the latest one, to which an answer is late until the next one opens.</summary>
    public async Task<Run?> OfStandupAsync(string standupId, CancellationToken cancellation) => (await standups.FindAsync(standupId, cancellation))?.Answerable;

    public Task<Run?> ByIdAsync(string runId, CancellationToken cancellation) =>
        work.Db.Runs.FirstOrDefaultAsync(r => r.Id == runId && r.SkippedBecause == null, cancellation);

    /// <summary>The run of a text: by its thread, or in the chat with the bot by what the member was asked and has not answered.</summary>
    /// <returns>Null when the text is no answer: chatter in a channel, or nothing was asked.</returns>
    public async Task<Run?> ForTextAsync(Member member, Inbound.Text text, CancellationToken cancellation)
    {
        if (text.ThreadOf is { } root)
            return await OfThreadAsync(member, text.InstallationId, root, cancellation) ?? (text.ChannelId is null ? await AskedAsync(member, cancellation) : null);
        return text.ChannelId is null ? await AskedAsync(member, cancellation) : null;
    }

    /// <summary>
    /// A summary of that channel has left and we do not know yet what the platform calls it, because a host ended in between or no answer came:
    /// the thread of an unknown message may be its thread, and what is said there an answer.
    /// </summary>
    public async Task<bool> IsTooEarlyAsync(Inbound.Text text, CancellationToken cancellation)
    {
        if (text is not { ThreadOf: { } root, ChannelId: { } channelId })
            return false;
        var lane = OutboxMessage.LaneOf(text.InstallationId, new Destination.Channel(channelId));
        var here = work.Db.Outbox.Where(m => m.InstallationId == text.InstallationId);
        return await here.AnyAsync(
                m => m.Lane == lane && m.State == OutboxState.Pending && m.Kind == MessageKind.Summary && m.MayHaveArrived && m.Attempts < TriesToAwait, cancellation)
            && !await here.AnyAsync(m => m.PlatformRef == root, cancellation);
    }

    /// <summary>Prompts are a queue: the earliest unanswered one first, then the last answered one, then the last one that closed.</summary>
    public async Task<Run?> AskedAsync(Member member, CancellationToken cancellation)
    {
        var since = DateOnly.FromDateTime(work.Now.UtcDateTime).AddDays(-14);
        var runs = await work.Db.Runs.Where(r => r.SkippedBecause == null && r.Date >= since).OrderBy(r => r.OpenedAt).ToListAsync(cancellation);
        var latest = runs.Where(r => r.Asks(member.Id)).GroupBy(r => r.StandupId, StringComparer.Ordinal).Select(g => g.Last()).ToList();
        var open = latest.Where(r => r.IsOpen).ToList();
        var answered = await AnsweredAsync(member, latest, cancellation);
        return open.Find(r => !answered.Contains(r.Id)) ?? open.LastOrDefault() ?? latest.LastOrDefault();
    }

    private Task<HashSet<string>> AnsweredAsync(Member member, List<Run> runs, CancellationToken cancellation)
    {
        var ids = runs.Select(r => CheckIn.IdOf(r.Id, member.Id)).ToList();
        return work.Db.CheckIns.Where(c => ids.Contains(c.Id) && c.WithdrawnAt == null).Select(c => c.RunId).ToHashSetAsync(cancellation);
    }

    /// <summary>Under a run's message in the channel, or under the member's own prompt: both say which run is meant (behaviour 39).</summary>
    private async Task<Run?> OfThreadAsync(Member member, string installationId, string platformRef, CancellationToken cancellation)
    {
        var root = await work.Db.Outbox
            .Where(m => m.InstallationId == installationId && m.PlatformRef == platformRef && m.Edits == null && (m.Kind == MessageKind.Summary || m.Kind == MessageKind.Prompt))
            .Select(m => m.Key).FirstOrDefaultAsync(cancellation);
        var ending = new[] { "/summary", $"/{member.Id}/prompt" }.FirstOrDefault(e => root?.EndsWith(e, StringComparison.Ordinal) == true);
        return ending is null ? null : await ByIdAsync(root![..^ending.Length], cancellation);
    }
}
