namespace StandupBot.StandIns.Slack;

/// <summary>
/// Slack waits three seconds for an answer, and a trigger lives as long (docs.slack.dev/interactivity/handling-user-interaction). The
/// stand-in waits longer: on a busy machine three seconds pass while nothing is wrong, and how fast the product answers is measured by
/// the benchmarks.
/// </summary>
internal static class SlackPatience
{
    public static readonly TimeSpan Answer = TimeSpan.FromSeconds(30);
}
