using StandupBot.Core.Chat;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>One run: what the channel was told of it, and what was answered.</summary>
/// <param name="InChannel">The message as the channel has it; null where none was sent.</param>
public sealed record RunPage(string StandupId, string Team, RunCount Count, Message? InChannel, IReadOnlyList<AnswerCard> Answers);
