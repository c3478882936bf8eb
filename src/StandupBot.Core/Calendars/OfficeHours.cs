namespace StandupBot.Core.Calendars;

/// <summary>What counts as working hours, in local time, where a limit is given in hours.</summary>
public static class OfficeHours
{
    public static readonly TimeOnly Opens = new(9, 0);
    public static readonly TimeOnly Closes = new(17, 0);
}
