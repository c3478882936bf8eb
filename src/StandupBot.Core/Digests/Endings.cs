namespace StandupBot.Core.Digests;

/// <summary>What is over when a signal has ended, in words that hold however it ended.</summary>
public static class Endings
{
    /// <param name="subject">What it was about: a goal, a team, a theme, a promise.</param>
    public static string Of(string signalId, string subject) => signalId switch
    {
        "S1" => $"{subject} is no longer without an owner",
        "S2" => $"{subject} no longer leads to no top-level goal",
        "S3" => $"{subject} is no longer without support",
        "S4" => $"{subject} is no longer without news",
        "S5" => $"{subject} no longer stands still",
        "S6" => $"the work of {subject} is no longer mostly without a goal",
        "S7" => $"{subject} no longer goes without work",
        "S8" => $"{subject} no longer pull apart",
        "S10" => $"{subject} is no longer unanswered",
        "S11" => $"work is no longer done twice by {subject}",
        "S12" => $"{subject} is no longer told in two ways",
        "S13" => $"{subject} is no longer behind its pace",
        "S14" => $"{subject} no longer loses confidence",
        "S15" => $"the target of {subject} no longer drifts",
        "S16" => $"answers of {subject} are no longer missing",
        "S17" => $"{subject} is no longer without an answer",
        "S18" => $"{subject} is no longer in danger",
        _ => subject,
    };
}
