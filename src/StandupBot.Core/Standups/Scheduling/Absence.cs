namespace StandupBot.Core.Standups.Scheduling;

/// <summary>Days on which a member is not asked and not missed, both ends included, in the member's own dates.</summary>
/// <param name="From">The first day away.</param>
/// <param name="To">The last day away; never before the first.</param>
/// <param name="Delegate">Id of the member who stands in, if any.</param>
public sealed record Absence(DateOnly From, DateOnly To, string? Delegate = null)
{
    public bool Covers(DateOnly date) => date >= From && date <= To;

    /// <summary>The working days that it takes: days off in between take none.</summary>
    public int WorkingDays(Weekdays workdays, IReadOnlyDictionary<DateOnly, string> holidays)
    {
        var count = 0;
        for (var date = From; date <= To; date = date.AddDays(1))
            count += workdays.Has(date) && !holidays.ContainsKey(date) ? 1 : 0;
        return count;
    }
}
