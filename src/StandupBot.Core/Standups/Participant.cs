namespace StandupBot.Core.Standups;

/// <summary>One person who is asked in one run, with their own window. A value: a step gives a new one.</summary>
public sealed record Participant(
    string MemberId, DateTimeOffset OpensAt, DateTimeOffset? RemindAt, DateTimeOffset ClosesAt)
{
    public bool Prompted { get; init; }
    public bool Reminded { get; init; }

    /// <summary>True once the platform said that the prompt cannot be delivered; such a person is not "missed".</summary>
    public bool Undelivered { get; init; }

    /// <summary>True for a person who said that this one is not theirs to answer.</summary>
    public bool Skipped { get; init; }
}
