namespace StandupBot.Features;

/// <summary>Wakes a stand-up or a company when its own row says that something is due. Planning the same subject again replaces the earlier plan.</summary>
public interface ITimetable
{
    void PlanStandup(string standupId, DateTimeOffset? at);

    /// <summary>Wakes the stand-up at this instant at the latest; an earlier plan stays.</summary>
    void NudgeStandup(string standupId, DateTimeOffset at);

    void PlanCompany(string companyId, DateTimeOffset? at);
}
