using Microsoft.EntityFrameworkCore;

namespace StandupBot.Features.Answers;

/// <summary>Something other than an answer changed what the channel message of a run says.</summary>
internal static class RunRefresh
{
    public static async Task WantAsync(UnitOfWork work, string runId, CancellationToken cancellation)
    {
        if (await work.Db.Runs.FirstOrDefaultAsync(r => r.Id == runId, cancellation) is not { } run)
            return;
        run.WantSummary(work.Now);
        work.WakeStandup(run.StandupId, work.Now);
    }
}
