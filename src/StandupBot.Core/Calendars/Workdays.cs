using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Calendars;

/// <summary>
/// The working days of one member, one team or the company, in that one's time zone.
/// Every question is answered by counting weeks and subtracting days off that were summed up once, so a span of years costs no more than one of days.
/// </summary>
public sealed class Workdays
{
    /// <summary>How far a search for a working day goes before it gives up: a calendar may have none at all.</summary>
    public const int SearchLimitInDays = 800;

    private readonly WeekPattern week;
    private readonly DaySpan[] off;

    /// <summary>For each span off, the days of the week pattern that the spans before it take out.</summary>
    private readonly int[] lostBefore;

    private (int Days, DateOnly From)[] windows = [];

    /// <param name="off">Days off, in any order; they may overlap.</param>
    public Workdays(WeekPattern week, IEnumerable<DaySpan> off, TimeZoneInfo zone, DateTimeOffset now)
    {
        this.week = week;
        this.off = Merge(off);
        lostBefore = RunningTotal(this.off, week);
        Zone = zone;
        Today = DateOf(now);
    }

    public TimeZoneInfo Zone { get; }

    /// <summary>The local date of the evaluation.</summary>
    public DateOnly Today { get; }

    public DateOnly DateOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    public bool IsWorkday(DateOnly date) => week.Contains(date) && !(LastBegunBy(date.DayNumber) is var at and >= 0 && off[at].Contains(date));

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="to"/>: the day of the last X is day 0.</summary>
    public int Between(DateOnly from, DateOnly to) => from >= to ? 0 : Count(new DaySpan(from.AddDays(1), to));

    /// <summary>Working days since the day of an instant; 0 on that day.</summary>
    public int Since(DateTimeOffset instant) => Between(DateOf(instant), Today);

    public int Since(DateOnly day) => Between(day, Today);

    /// <summary>Working days from today to a day ahead; negative when that day has passed.</summary>
    public int Until(DateOnly day) => day >= Today ? Between(Today, day) : -Between(day, Today);

    /// <summary>Working days in a span, both ends included.</summary>
    public int Count(DaySpan span) => span.From > span.To
        ? 0
        : week.Count(span) - (LostUpTo(span.To.DayNumber) - LostUpTo(span.From.DayNumber - 1));

    /// <summary>The first date of the last <paramref name="days"/> working days, today included when it is one.</summary>
    public DateOnly Window(int days)
    {
        var known = windows;
        foreach (var window in known)
            if (window.Days == days)
                return window.From;
        var from = WindowFrom(days);
        windows = [.. known, (days, from)]; // two callers at once: one entry is lost, and worked out again when it is asked for
        return from;
    }

    private DateOnly WindowFrom(int days)
    {
        var date = Today;
        for (var (found, tried) = (0, 0); tried < SearchLimitInDays; tried++, date = date.AddDays(-1))
            if (IsWorkday(date) && ++found == days)
                return date;
        return date;
    }

    /// <summary>The <paramref name="days"/>-th working day after a date; the date itself for 0.</summary>
    public DateOnly Add(DateOnly date, int days)
    {
        for (var (left, tried) = (days, 0); left > 0 && tried < SearchLimitInDays; tried++)
        {
            date = date.AddDays(1);
            if (IsWorkday(date))
                left--;
        }
        return date;
    }

    /// <summary>How much of 09:00-17:00 local on working days lies between two instants.</summary>
    public TimeSpan WorkingTime(DateTimeOffset from, DateTimeOffset to)
    {
        var sum = TimeSpan.Zero;
        var last = DateOf(to);
        for (var date = DateOf(from); date <= last; date = date.AddDays(1))
        {
            if (!IsWorkday(date))
                continue;
            var (start, end) = (Later(from, At(date, OfficeHours.Opens)), Earlier(to, At(date, OfficeHours.Closes)));
            if (end > start)
                sum += end - start;
        }
        return sum;
    }

    /// <summary>Days of the week pattern that are off, up to and with a day.</summary>
    private int LostUpTo(int day) => LastBegunBy(day) is var at and >= 0
        ? lostBefore[at] + week.Count(new DaySpan(off[at].From, Earlier(off[at].To, DateOnly.FromDayNumber(day))))
        : 0;

    /// <summary>Where the last span off stands that begins on a day or before it; -1 for none.</summary>
    private int LastBegunBy(int day)
    {
        var (low, high) = (0, off.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (off[middle].From.DayNumber <= day)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    private static int[] RunningTotal(DaySpan[] off, WeekPattern week)
    {
        var totals = new int[off.Length];
        for (var i = 1; i < off.Length; i++)
            totals[i] = totals[i - 1] + week.Count(off[i - 1]);
        return totals;
    }

    private DateTimeOffset At(DateOnly date, TimeOnly time) => LocalClock.ToInstant(date, time, Zone);

    private static DaySpan[] Merge(IEnumerable<DaySpan> spans)
    {
        List<DaySpan> merged = [];
        foreach (var span in spans.Where(span => span.From <= span.To).OrderBy(span => span.From))
        {
            if (merged.Count > 0 && span.From <= merged[^1].To)
                merged[^1] = merged[^1] with { To = Later(merged[^1].To, span.To) };
            else
                merged.Add(span);
        }
        return [.. merged];
    }

    private static T Later<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) >= 0 ? a : b;

    private static T Earlier<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) <= 0 ? a : b;
}
