using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using Absence = StandupBot.Core.Companies.Absence;
using Holiday = StandupBot.Core.Companies.Holiday;

namespace StandupBot.Features.Standups;

/// <summary>A stand-up with all that decides when and whom it asks.</summary>
public sealed record StandupContext(
    Company Company, Standup Standup, Team Team, IReadOnlyList<Member> Members,
    IReadOnlyList<Absence> Absences, IReadOnlyList<Holiday> Holidays)
{
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(Team.TimeZone ?? Company.TimeZone);

    public Schedule Schedule { get; } = new()
    {
        Days = Days(Team.Workdays), Rule = Standup.Rule, Anchor = Standup.StartsOn, Start = Standup.Time,
        WindowMinutes = Standup.WindowMinutes, ReminderMinutes = Standup.ReminderMinutes, ZoneMode = Standup.ZoneMode,
        DigestTime = Standup.DigestTime,
    };

    public DateOnly Today(DateTimeOffset now) => LocalClock.DateAt(now, Zone);

    public TimeZoneInfo ZoneOf(Member member) =>
        TimeZoneInfo.FindSystemTimeZoneById(member.TimeZone ?? Team.TimeZone ?? Company.TimeZone);

    /// <summary>A member of the team.</summary>
    public Member? Find(string memberId) => Members.FirstOrDefault(m => m.Id == memberId);

    public Occurrences Occurrences(RecurrenceDates ruleDates) => new()
    {
        Schedule = Schedule, Zone = Zone, RuleDates = ruleDates,
        Holidays = Holidays.Where(h => h.AppliesTo(Team.Id)).DistinctBy(h => h.Date).ToDictionary(h => h.Date, h => h.Name),
        Members = [.. Members.Where(Team.Asks).Select(m => new MemberZone(m.Id, ZoneOf(m)))],
    };

    private static Weekdays Days(IEnumerable<DayOfWeek> days) =>
        days.Aggregate(Weekdays.None, (set, day) => set | Enum.Parse<Weekdays>(day.ToString()));
}
