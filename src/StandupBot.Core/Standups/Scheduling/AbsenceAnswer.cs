namespace StandupBot.Core.Standups.Scheduling;

/// <summary>The answer to an absence that somebody typed.</summary>
public abstract record AbsenceAnswer
{
    private AbsenceAnswer()
    {
    }

    public sealed record Understood(Absence Absence) : AbsenceAnswer;

    /// <summary>What is wrong, and what to write instead.</summary>
    public sealed record Refused(string Message) : AbsenceAnswer;
}
