using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>The answer to an .ics file of holidays.</summary>
public abstract record HolidayImport
{
    private HolidayImport()
    {
    }

    /// <summary>The holidays in order of date, one entry for each day of a longer one.</summary>
    public sealed record Imported(IReadOnlyList<Holiday> Holidays) : HolidayImport;

    /// <summary>Nothing was imported: what is wrong, with the line where there is one, and what to do.</summary>
    public sealed record Refused(string Message) : HolidayImport;
}
