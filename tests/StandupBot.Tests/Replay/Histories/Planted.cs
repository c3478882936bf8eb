namespace StandupBot.Tests.Replay.Histories;

/// <summary>One misalignment that was put into a history on purpose, and the days between which its signal has to open.</summary>
public sealed record Planted(string Signal, string Subjects, DateOnly Earliest, DateOnly Latest)
{
    public string Key => $"{Signal}:{Subjects}";
}
