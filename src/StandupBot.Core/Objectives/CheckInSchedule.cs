using StandupBot.Core.Calendars;

namespace StandupBot.Core.Objectives;

/// <summary>
/// When the next goal check-in is due. Due days lie on a grid that a check-in never shifts: a late one is followed by the next due day
/// and so is a very early one. One that comes shortly before a due day stands for it.
/// </summary>
/// <param name="Anchor">The day from which the periods run: when the goal began to ask for check-ins.</param>
/// <param name="Owner">The working days of whoever is to check in.</param>
public sealed record CheckInSchedule(Cadence Cadence, DateOnly Anchor, Workdays Owner)
{
    private const int DaysInWeek = 7;

    /// <summary>The first due day after the one that the last check-in stands for; after the anchor when there was none.</summary>
    public DateOnly NextDue(DateOnly? lastCheckIn)
    {
        var last = lastCheckIn > Anchor ? lastCheckIn.Value : Anchor;
        var period = 1;
        while (DueDay(period) <= last || IsShortlyBefore(last, DueDay(period)))
            period++;
        return DueDay(period);
    }

    private bool IsShortlyBefore(DateOnly checkIn, DateOnly due) => checkIn > Anchor && Owner.Between(checkIn, due) <= Grace;

    /// <summary>Working days by which a check-in may come early and still stand for the due day.</summary>
    private int Grace => Cadence switch
    {
        Cadence.Daily => 0,
        Cadence.Weekly => 1,
        _ => 5,
    };

    /// <summary>The due day of a period, moved to the next working day where it is none.</summary>
    private DateOnly DueDay(int period)
    {
        if (Cadence == Cadence.Daily)
            return Owner.Add(Anchor, period);
        var date = Cadence == Cadence.Weekly ? Anchor.AddDays(period * DaysInWeek) : Anchor.AddMonths(period);
        return Owner.IsWorkday(date) ? date : Owner.Add(date, 1);
    }
}
