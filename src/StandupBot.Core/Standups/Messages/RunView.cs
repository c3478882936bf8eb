using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>One run as every message about it names it.</summary>
/// <param name="TeamName">Of the team whose stand-up it is: a member of several must see which (behaviour 24).</param>
/// <param name="Date">The team's local date (behaviour 7).</param>
/// <param name="Until">When the window ends, in the reader's zone for a message to one person, else in the team's.</param>
public sealed record RunView(string RunId, string StandupId, string TeamName, DateOnly Date, LocalTime Until)
{
    /// <summary>"Bakery".</summary>
    public string Team => Clip.Line(TeamName, 40) is { Length: > 0 } name ? name : "Your team";

    /// <summary>"Bakery stand-up, Tue 3 March".</summary>
    public string Title => $"{Team} stand-up, {Say.Day(Date)}";

    /// <summary>"12:00 (Europe/Lisbon)".</summary>
    public string UntilText => Until.Seen(Date);
}
