using Quartz;
using StandupBot.Features.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features;
using StandupBot.Scheduling.Recurrence;
using StandupBot.Storage;

namespace StandupBot.Scheduling;

internal static class SchedulingSetup
{
    /// <summary>How RFC 5545 rules are read, which replay needs too.</summary>
    public static IServiceCollection AddRecurrence(this IServiceCollection services) =>
        services.AddSingleton<RecurrenceDates>(IcalRecurrence.Dates).AddSingleton<RuleCheck>(IcalRecurrence.Check).AddSingleton<CalendarText>(IcalFeed.Write);

    /// <param name="storage">The section "Storage": hosts that share a database server share the timetable too.</param>
    public static IServiceCollection AddScheduling(this IServiceCollection services, IConfiguration storage)
    {
        services.AddSingleton<ITimetable, QuartzTimetable>().AddSingleton<JobRunner>();
        services.AddQuartz(quartz =>
        {
            quartz.KeepTimetable(storage.Get<StorageOptions>() ?? new StorageOptions());
            quartz.AddJob<StandupJob>(job => job.WithIdentity(StandupJob.Key).StoreDurably().RequestRecovery());
            quartz.AddJob<CompanyJob>(job => job.WithIdentity(CompanyJob.Key).StoreDurably().RequestRecovery());
            quartz.AddJob<SweepJob>(job => job.WithIdentity(SweepJob.Key).StoreDurably());
            quartz.AddTrigger(sweep => sweep.ForJob(SweepJob.Key).WithIdentity("sweep").WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever()));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        services.AddHostedService<TimetableStart>();
        return services;
    }
}
