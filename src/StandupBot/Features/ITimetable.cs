namespace StandupBot.Features;

/// <summary>
/// Wakes a stand-up or a company at an instant at the latest. An earlier wake-up that is planned already stays: waking too often
/// does no harm, because what is due is decided from the rows.
/// </summary>
public interface ITimetable
{
    ValueTask WakeStandupAsync(string standupId, DateTimeOffset at, CancellationToken cancellation);

    ValueTask WakeCompanyAsync(string companyId, DateTimeOffset at, CancellationToken cancellation);
}
