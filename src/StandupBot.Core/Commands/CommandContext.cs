using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Commands;

/// <summary>What the reader of a command knows of the world.</summary>
/// <param name="Today">The local date of the person who typed.</param>
/// <param name="Names">Only what that person may see: an answer never names more than this.</param>
/// <param name="Self">The id of the person who typed: "me".</param>
public sealed record CommandContext(DateOnly Today, NameBook Names, string? Self = null)
{
    /// <summary>The days on which that person works: what "away for 3 days" counts.</summary>
    public Weekdays Workdays { get; init; } = Weekdays.MondayToFriday;

    internal NameResolver Resolver { get; } = new(Names, Self);
}

/// <summary>Everything that can be named in a command.</summary>
public sealed record NameBook
{
    public static NameBook Empty { get; } = new();

    public IReadOnlyList<NamedMember> Members { get; init; } = [];
    public IReadOnlyList<NamedTeam> Teams { get; init; } = [];
    public IReadOnlyList<NamedGoal> Goals { get; init; } = [];

    /// <summary>Customers that promises and mentions have named before.</summary>
    public IReadOnlyList<string> Customers { get; init; } = [];
}

/// <param name="Handles">Other names that point at this person alone: the platform's user id, a user name.</param>
public sealed record NamedMember(string Id, string Name, params IReadOnlyList<string> Handles);

public sealed record NamedTeam(string Id, string Name);

/// <param name="Unit">The unit of its measure; null without one.</param>
public sealed record NamedGoal(string Id, string Handle, string Title, string? Unit = null);
