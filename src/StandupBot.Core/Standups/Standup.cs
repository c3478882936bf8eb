using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Standups;

/// <summary>The recurring definition: when, where and what is asked. Triggers are rebuilt from it; it is the truth.</summary>
public sealed class Standup
{
    public required string Id { get; init; }
    public required string CompanyId { get; init; }
    public required string TeamId { get; set; }
    public required string InstallationId { get; init; }
    public required string Channel { get; set; }

    /// <summary>RFC 5545 rule text; null means every working day of the team.</summary>
    public string? Rule { get; set; }

    public TimeOnly Time { get; set; } = new(9, 0);
    public int WindowMinutes { get; set; } = 180;
    public int ReminderMinutes { get; set; } = 30;
    public ZoneMode ZoneMode { get; set; } = ZoneMode.Team;
    public TimeOnly DigestTime { get; set; } = new(17, 0);

    /// <summary>Its own questions; null for the usual set.</summary>
    public IReadOnlyList<Question>? Questions { get; set; }

    /// <summary>The first date on which it may run; also the start of a rule.</summary>
    public required DateOnly StartsOn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public StandupState State { get; private set; } = StandupState.Active;
    public string? PausedBecause { get; private set; }

    /// <summary>The date of the last occurrence that was opened or skipped: none up to it is opened again (behaviours 8-12).</summary>
    public DateOnly? LastOccurrence { get; private set; }

    /// <summary>When this stand-up wants to be looked at next; null while it is paused and nothing is open.</summary>
    public DateTimeOffset? NextDueAt { get; set; }

    public void Pause(string because) => (State, PausedBecause) = (StandupState.Paused, because);

    public void Resume(DateOnly today)
    {
        (State, PausedBecause) = (StandupState.Active, null);
        // What fell into the pause is not owed (behaviour 66).
        if (LastOccurrence is null || LastOccurrence < today.AddDays(-1))
            LastOccurrence = today.AddDays(-1);
    }

    public void UseUp(DateOnly occurrence)
    {
        if (LastOccurrence is null || LastOccurrence < occurrence)
            LastOccurrence = occurrence;
    }
}
