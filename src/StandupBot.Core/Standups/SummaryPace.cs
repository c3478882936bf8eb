namespace StandupBot.Core.Standups;

/// <summary>
/// When the channel message of a run is edited. The wait grows with the answers that are in: a small team sees an answer within
/// seconds, and a run of any size is edited some dozens of times at most.
/// </summary>
public static class SummaryPace
{
    private const int SecondsPerAnswer = 3;
    private const int LongestWait = 600;

    /// <param name="summarizedAt">The last edit or the posting.</param>
    /// <param name="changedAt">The last answer that came, was edited or was withdrawn, of those that the message does not show yet.</param>
    /// <returns>When to edit next.</returns>
    public static DateTimeOffset NextEdit(DateTimeOffset summarizedAt, DateTimeOffset changedAt, int answered)
    {
        var paced = summarizedAt.AddSeconds(Math.Clamp(answered * SecondsPerAnswer, SecondsPerAnswer, LongestWait));
        var settled = changedAt.AddSeconds(SecondsPerAnswer);
        return paced > settled ? paced : settled;
    }
}
