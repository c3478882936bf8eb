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

    /// <summary>Away on these days, both included; the first is today or later.</summary>
    public sealed record Away(DateOnly From, DateOnly Until, MemberRef? Delegate) : StandupCommand;

    /// <summary>Ends my absence today.</summary>
    public sealed record Back : StandupCommand;

    public sealed record Status(TeamRef? Team) : StandupCommand;

    /// <param name="Of">Null for my own.</param>
    public sealed record History(MemberRef? Of) : StandupCommand;

    public sealed record New(TeamRef? Team, TimeOnly? At) : StandupCommand;

    public sealed record Edit(TeamRef? Team) : StandupCommand;

    public sealed record Members(TeamRef? Team) : StandupCommand;

    public sealed record AddMembers(IReadOnlyList<MemberRef> Who, TeamRef? Team = null) : StandupCommand;

    public sealed record RemoveMembers(IReadOnlyList<MemberRef> Who, TeamRef? Team = null) : StandupCommand;

    public sealed record Pause(TeamRef? Team) : StandupCommand;

    public sealed record Resume(TeamRef? Team) : StandupCommand;

    public sealed record Join(TeamRef? Team) : StandupCommand;

    public sealed record Leave(TeamRef? Team) : StandupCommand;

    /// <param name="Zone">The IANA id of a zone that exists.</param>
    public sealed record TimeZone(string Zone) : StandupCommand;

    /// <summary>The address under which a calendar program finds my stand-ups.</summary>
    public sealed record Calendar : StandupCommand;

    /// <summary>Another address; the one before holds no more.</summary>
    public sealed record NewCalendar : StandupCommand;

    public sealed record CalendarOff : StandupCommand;

    /// <param name="Verb">Null for the whole list.</param>
    public sealed record Help(string? Verb) : StandupCommand;
}
