using Quartz;
using StandupBot.Features.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features;
using StandupBot.Scheduling.Recurrence;

namespace StandupBot.Scheduling;

internal static class SchedulingSetup
{
    /// <summary>How RFC 5545 rules are read, which replay needs too.</summary>
    public static IServiceCollection AddRecurrence(this IServiceCollection services) =>
        services.AddSingleton<RecurrenceDates>(IcalRecurrence.Dates).AddSingleton<RuleCheck>(IcalRecurrence.Check);

    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddSingleton<ITimetable, QuartzTimetable>().AddSingleton<JobRunner>();
        services.AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.AddJob<StandupJob>(job => job.WithIdentity(StandupJob.Key).StoreDurably());
            quartz.AddJob<CompanyJob>(job => job.WithIdentity(CompanyJob.Key).StoreDurably());
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        services.AddHostedService<TimetableStart>();
        return services;
    }
}
