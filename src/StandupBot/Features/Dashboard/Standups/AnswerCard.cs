namespace StandupBot.Features.Dashboard.Standups;

/// <summary>What one member answered in one run, for those who may read it.</summary>
public sealed record AnswerCard(string MemberId, string Name, string StandupId, string Team, DateOnly Date, bool Late, IReadOnlyList<AnswerGroup> Groups);

/// <summary>The lines of one kind.</summary>
/// <param name="Label">Such as "Done", or the question as it was asked.</param>
public sealed record AnswerGroup(string Label, IReadOnlyList<AnswerLine> Lines);

/// <param name="Goal">The handle of the goal that the line serves, where the reader sees that goal.</param>
public sealed record AnswerLine(string Text, string? Goal = null);
