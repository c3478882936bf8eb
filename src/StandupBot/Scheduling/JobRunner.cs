using Quartz;
using StandupBot.Storage;

namespace StandupBot.Scheduling;

/// <summary>
/// Runs one piece of due work on fresh rows; what lost a race against another change looks again at once, as an event does. A failure stays with its own stand-up or company (behaviours 4, 50): it is logged and
/// tried again a minute later.
/// </summary>
public sealed class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> logger)
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    public async ValueTask RunAsync<T>(IJobExecutionContext context, Func<T, string, Task> work, CancellationToken cancellation) where T : notnull
    {
        var id = context.Trigger.Key.Name;
        try
        {
            await scopes.OnFreshRowsAsync((T job) => work(job, id));
        }
#pragma warning disable CA1031 // Whatever failed, this subject comes up again and no other is held up.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // A host that stops half-way leaves the rest to its next start, or to another host: the rows say what is due.
            if (context.Scheduler.Status is SchedulerStatus.ShuttingDown or SchedulerStatus.Shutdown)
                return;
            JobLog.Failed(logger, typeof(T).Name, id, exception);
            var retry = TriggerBuilder.Create(clock).ForJob(context.JobDetail.Key)
                .WithIdentity(context.Trigger.Key).StartAt(clock.GetUtcNow() + Again).Build();
            await context.Scheduler.UnscheduleJob(context.Trigger.Key, cancellation);
            await context.Scheduler.ScheduleJob(retry, cancellationToken: cancellation);
        }
    }
}

internal static partial class JobLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} of {Id} failed; it is tried again in a minute.")]
    public static partial void Failed(ILogger logger, string job, string id, Exception exception);
}
