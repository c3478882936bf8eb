using Quartz;
using StandupBot.Features.Companies;

namespace StandupBot.Scheduling;

/// <summary>A company's day is to be looked at.</summary>
public sealed class CompanyJob(JobRunner runner) : IJob
{
    public static readonly JobKey Key = new("company");

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellation) =>
        runner.RunAsync<AdvanceCompany>(context, (company, id) => company.HandleAsync(id, cancellation), cancellation);
}
