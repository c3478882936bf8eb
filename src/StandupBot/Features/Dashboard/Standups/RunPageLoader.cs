using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;
using StandupBot.Features.Privacy;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>Loads the page of one run: nine queries beside the call. Those whose answers are shown can see that.</summary>
public sealed class RunPageLoader(UnitOfWork work, RunCounts counts, AnswerCards answers, AccessLog access)
{
    /// <returns>Null where there was none on the date.</returns>
    public async Task<RunPage?> LoadAsync(Call call, Standup standup, Team team, DateOnly date, CancellationToken cancellation)
    {
        if (await work.Db.Runs.AsNoTracking().FirstOrDefaultAsync(r => r.StandupId == standup.Id && r.Date == date, cancellation) is not { } run)
            return null;
        var checkIns = await work.Db.CheckIns.AsNoTracking().Where(c => c.RunId == run.Id && c.WithdrawnAt == null).ToListAsync(cancellation);
        var count = await counts.OfAsync(call, [run], cancellation);
        var cards = await answers.OfAsync(call, [.. checkIns.OrderBy(c => call.People.NameOf(c.MemberId), StringComparer.OrdinalIgnoreCase)], cancellation);
        await access.NoteAsync(call.Company.Id, [.. checkIns.Select(c => c.MemberId)], call.Actor.Id, "the web page of a stand-up", cancellation);
        await work.SaveAsync(cancellation);
        return new RunPage(standup.Id, team.Name, count[0], await InChannelAsync(standup, run, cancellation), cards);
    }

    /// <summary>The last words that arrived there: the message itself, or its latest edit.</summary>
    private async Task<Message?> InChannelAsync(Standup standup, Run run, CancellationToken cancellation)
    {
        var edits = OutboxMessage.EditsLane(standup.InstallationId, run.SummaryKey);
        return await work.Db.Outbox.AsNoTracking().Where(m => m.State == OutboxState.Sent && (m.Key == run.SummaryKey || m.Lane == edits))
            .OrderByDescending(m => m.Sequence).Select(m => m.Message).FirstOrDefaultAsync(cancellation);
    }
}
