namespace StandupBot.Core.Commands;

/// <summary>One case for each verb of <c>/standup</c>. Team is null where none was named: the channel, or the only team of the person, decides.</summary>
public abstract record StandupCommand : ParsedCommand
{
    private StandupCommand() { }

    /// <param name="Text">The answer itself, lines kept; null to open the form.</param>
    public sealed record Answer(string? Text) : StandupCommand;

    /// <summary>Starts today's run now, and uses it up.</summary>
    public sealed record Now(TeamRef? Team) : StandupCommand;

    /// <summary>I have nothing to say today; nobody waits for me.</summary>
    public sealed record Skip(TeamRef? Team, string? Why) : StandupCommand;

    /// <summary>Away on these days, the last one included. Exactly one of Until and WorkingDays is set.</summary>
    /// <param name="From">The first day, today or later.</param>
    /// <param name="WorkingDays">1-260 of the member's own calendar, counted from <paramref name="From"/>.</param>
    public sealed record Away(DateOnly From, DateOnly? Until, int? WorkingDays, MemberRef? Delegate) : StandupCommand;

    /// <summary>Ends my absence today.</summary>
    public sealed record Back : StandupCommand;

    public sealed record Status(TeamRef? Team) : StandupCommand;

    /// <param name="Of">Null for my own.</param>
    public sealed record History(MemberRef? Of) : StandupCommand;

    public sealed record New(TeamRef? Team, TimeOnly? At) : StandupCommand;

    public sealed record Edit(TeamRef? Team) : StandupCommand;

    public sealed record Members(TeamRef? Team) : StandupCommand;

    public sealed record AddMembers(IReadOnlyList<MemberRef> Who) : StandupCommand;

    public sealed record RemoveMembers(IReadOnlyList<MemberRef> Who) : StandupCommand;

    public sealed record Pause(TeamRef? Team) : StandupCommand;

    public sealed record Resume(TeamRef? Team) : StandupCommand;

    public sealed record Join(TeamRef? Team) : StandupCommand;

    public sealed record Leave(TeamRef? Team) : StandupCommand;

    /// <param name="Zone">As typed; whoever knows the zones refuses an unknown one.</param>
    public sealed record TimeZone(string Zone) : StandupCommand;

    /// <param name="Verb">Null for the whole list.</param>
    public sealed record Help(string? Verb) : StandupCommand;
}
