using StandupBot.Core.Chat;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>What is looked for in answers; what is null does not narrow.</summary>
/// <param name="Goal">The handle of the goal that something in the answer serves.</param>
/// <param name="Member">Our id of who answered.</param>
/// <param name="Page">From 1.</param>
public sealed record HistoryQuery(string? Text, string? Goal, string? Member, DateOnly? From, DateOnly? To, int Page);

/// <summary>Answers that were found, newest first, a page of them.</summary>
/// <param name="Goals">What can be chosen; so are <paramref name="Members"/>.</param>
/// <param name="Total">How many were found in all, up to <see cref="HistoryLoader.Most"/>.</param>
/// <param name="IsCut">True where there are more than that.</param>
public sealed record HistoryPage(
    HistoryQuery Query, IReadOnlyList<Option> Goals, IReadOnlyList<Option> Members, IReadOnlyList<AnswerCard> Found, int Total, bool IsCut, bool HasMore);
