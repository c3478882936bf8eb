using StandupBot.Features;

namespace StandupBot.Replay.Events;

/// <summary>A history has one company: whatever it tells, it tells of that one.</summary>
public sealed class TheOnlyCompany
{
    private string? id;

    public void ActIn(UnitOfWork work)
    {
        if (id is not null)
            work.ActFor(id);
    }

    public void Found(string companyId) => id = companyId;
}
