namespace StandupBot.Core.Standups.Scheduling;

/// <summary>One member's own window of one run, where the stand-up follows each member's clock.</summary>
public sealed record MemberWindow(string MemberId, Window Window)
{
    /// <summary>
    /// The window after the member moved to another zone during the day: nobody is prompted twice and nobody loses the day.
    /// </summary>
    /// <param name="inNewZone">The window of the same date in the new zone.</param>
    /// <param name="prompted">Whether the prompt of this date went out already: then what was promised stays.</param>
    /// <param name="now">The instant of the change.</param>
    /// <param name="reminder">How long before the end the reminder comes.</param>
    public MemberWindow Moved(Window inNewZone, bool prompted, DateTimeOffset now, TimeSpan reminder)
    {
        if (prompted)
            return this;
        if (inNewZone.OpensAt >= now)
            return this with { Window = inNewZone };

        // The new zone's hour has gone by: ask now, and leave at least the time that the old zone would have left.
        var closesAt = inNewZone.ClosesAt > Window.ClosesAt ? inNewZone.ClosesAt : Window.ClosesAt;
        return this with { Window = Window.Between(now, closesAt, reminder) };
    }
}
