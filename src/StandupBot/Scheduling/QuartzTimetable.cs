using Quartz;
using StandupBot.Features;

namespace StandupBot.Scheduling;

/// <summary>
/// One Quartz trigger a stand-up and a company, set to the earliest instant at which somebody wants it looked at. What it wakes for is
/// committed by then: a trigger that cannot be set is left to the sweep, and fails nobody's answer.
/// </summary>
public sealed class QuartzTimetable(ISchedulerFactory schedulers, TimeProvider clock, ILogger<QuartzTimetable> logger) : ITimetable
{
    private const int Tries = 4;

    public ValueTask WakeStandupAsync(string standupId, DateTimeOffset at, CancellationToken cancellation) =>
        WakeAsync(StandupJob.Key, standupId, at, cancellation);

    public ValueTask WakeCompanyAsync(string companyId, DateTimeOffset at, CancellationToken cancellation) =>
        WakeAsync(CompanyJob.Key, companyId, at, cancellation);

    private async ValueTask WakeAsync(JobKey job, string id, DateTimeOffset at, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await SetAsync(job, id, at, cancellation);
                return;
            }
            catch (ObjectAlreadyExistsException) when (attempt < Tries)
            {
                // Somebody else set it in this instant: theirs holds if it is the earlier one.
            }
            catch (SchedulerException trouble)
            {
                TimetableLog.LeftToTheSweep(logger, job.Name, id, trouble);
                return;
            }
        }
    }

    private async ValueTask SetAsync(JobKey job, string id, DateTimeOffset at, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        TriggerKey key = new(id, job.Name);
        if ((await scheduler.GetTrigger(key, cancellation))?.NextFireTimeUtc is { } earlier && earlier <= at)
            return;
        // What fell due while nobody looked is due now: the job itself decides what is still worth doing.
        var now = clock.GetUtcNow();
        var trigger = TriggerBuilder.Create(clock).ForJob(job).WithIdentity(key).StartAt(at > now ? at : now).Build();
        await scheduler.UnscheduleJob(key, cancellation);
        await scheduler.ScheduleJob(trigger, cancellationToken: cancellation);
    }
}

internal static partial class TimetableLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The trigger of {Job} {Id} could not be set; the sweep finds it within a minute.")]
    public static partial void LeftToTheSweep(ILogger logger, string job, string id, Exception exception);
}
