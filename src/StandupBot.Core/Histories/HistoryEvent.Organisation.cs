using StandupBot.Core.Companies;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Histories;

public abstract partial record HistoryEvent
{
    /// <summary>The first line. The owner is declared by a member line at the same instant.</summary>
    public sealed record Company(string Id, string Name, string OwnerId, string TimeZone) : HistoryEvent;

    /// <summary>Somebody joins. TimeZone null: the company's.</summary>
    public sealed record Member(string Id, string Name, string? TimeZone = null, MemberRole Role = MemberRole.Member) : HistoryEvent;

    /// <summary>Name, zone or role of a member change.</summary>
    public sealed record MemberChange(string Id, MemberSet Set) : HistoryEvent;

    /// <summary>Somebody leaves the company.</summary>
    public sealed record MemberLeft(string Id) : HistoryEvent;

    /// <summary>A team begins. TimeZone null: the company's.</summary>
    public sealed record Team(string Id, string Name, string LeadId, IReadOnlyList<string> MemberIds) : HistoryEvent
    {
        /// <summary>The workdays of a team that names none.</summary>
        public static readonly IReadOnlyList<DayOfWeek> UsualWorkdays =
            [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

        public string? TimeZone { get; init; }
        public IReadOnlyList<DayOfWeek> Workdays { get; init; } = UsualWorkdays;
    }

    /// <summary>The whole new list of a team's members.</summary>
    public sealed record TeamMembers(string Id, IReadOnlyList<string> MemberIds) : HistoryEvent;

    /// <summary>A stand-up begins.</summary>
    public sealed record Standup(string Id, string TeamId, string Channel, TimeOnly Time) : HistoryEvent
    {
        /// <summary>RFC 5545 rule text without <c>RRULE:</c>; null means every working day of the team.</summary>
        public string? Rule { get; init; }

        public int WindowMinutes { get; init; } = 180;

        /// <summary>Minutes before the window ends.</summary>
        public int ReminderMinutes { get; init; } = 30;

        public ZoneMode ZoneMode { get; init; } = ZoneMode.Team;
        public TimeOnly DigestTime { get; init; } = new(17, 0);
    }

    /// <summary>The terms of a stand-up change.</summary>
    public sealed record StandupChange(string Id, StandupSet Set) : HistoryEvent;

    /// <summary>A day off for one team, or for all when TeamId is null.</summary>
    public sealed record Holiday(string? TeamId, DateOnly Date, string Name) : HistoryEvent;

    /// <summary>A member is away, first and last day included.</summary>
    public sealed record Absence(string MemberId, DateOnly From, DateOnly To, string? DelegateId = null) : HistoryEvent;
}
