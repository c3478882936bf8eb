using Quartz;
using StandupBot.Features.Standups;

namespace StandupBot.Scheduling;

/// <summary>A stand-up is due: thin, so that replay can do without it.</summary>
public sealed class StandupJob(JobRunner runner) : IJob
{
    public static readonly JobKey Key = new("standup");

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellation) =>
        runner.RunAsync<AdvanceStandup>(context, (standup, id) => standup.HandleAsync(id, cancellation), cancellation);
}
