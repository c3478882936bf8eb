using Quartz;
using StandupBot.Features;

namespace StandupBot.Scheduling;

/// <summary>One Quartz trigger a stand-up and a company, always set to what its row says is due next.</summary>
public sealed class QuartzTimetable(ISchedulerFactory schedulers, TimeProvider clock) : ITimetable
{
    public ValueTask PlanStandupAsync(string standupId, DateTimeOffset? at, CancellationToken cancellation) =>
        PlanAsync(StandupJob.Key, standupId, at, cancellation);

    public async ValueTask NudgeStandupAsync(string standupId, DateTimeOffset at, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        var planned = await scheduler.GetTrigger(KeyOf(StandupJob.Key, standupId), cancellation);
        if (planned?.NextFireTimeUtc is { } earlier && earlier <= at)
            return;
        await PlanAsync(StandupJob.Key, standupId, at, cancellation);
    }

    public ValueTask PlanCompanyAsync(string companyId, DateTimeOffset? at, CancellationToken cancellation) =>
        PlanAsync(CompanyJob.Key, companyId, at, cancellation);

    private async ValueTask PlanAsync(JobKey job, string id, DateTimeOffset? at, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        var key = KeyOf(job, id);
        await scheduler.UnscheduleJob(key, cancellation);
        if (at is not { } due)
            return;
        // What fell due while nobody looked is due now: the job itself decides what is still worth doing.
        var now = clock.GetUtcNow();
        var trigger = TriggerBuilder.Create().ForJob(job).WithIdentity(key).StartAt(due > now ? due : now).Build();
        await scheduler.ScheduleJob(trigger, cancellationToken: cancellation);
    }

    private static TriggerKey KeyOf(JobKey job, string id) => new(id, job.Name);
}
