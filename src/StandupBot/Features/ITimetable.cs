namespace StandupBot.Features;

/// <summary>Wakes a stand-up or a company when its own row says that something is due. Planning the same subject again replaces the earlier plan.</summary>
public interface ITimetable
{
    ValueTask PlanStandupAsync(string standupId, DateTimeOffset? at, CancellationToken cancellation);

    /// <summary>Wakes the stand-up at this instant at the latest; an earlier plan stays.</summary>
    ValueTask NudgeStandupAsync(string standupId, DateTimeOffset at, CancellationToken cancellation);

    ValueTask PlanCompanyAsync(string companyId, DateTimeOffset? at, CancellationToken cancellation);
}
