namespace StandupBot.Features.Dashboard.Standups;

/// <summary>The stand-ups that the reader may see: everything on the page "Stand-ups".</summary>
/// <param name="Today">The reader's local date.</param>
public sealed record StandupList(DateOnly Today, IReadOnlyList<StandupCard> Standups);

/// <summary>One stand-up as it is at the moment.</summary>
/// <param name="When">Days, time and whose time, in words.</param>
/// <param name="State">Open until when, next when, or why it is paused.</param>
/// <param name="Last">The latest runs that were held, oldest first.</param>
public sealed record StandupCard(string Id, string Team, string? Channel, string When, string State, bool IsPaused, IReadOnlyList<RunCount> Last)
{
    public int Answered => Last.Sum(r => r.Answered);
    public int Asked => Last.Sum(r => r.Asked);
    public int Late => Last.Sum(r => r.Late);
}
