using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Replies;

namespace StandupBot.Features.Dashboard.Goals;

/// <summary>Everything about one goal, with what the reader may do.</summary>
/// <param name="CheckIn">How far is it; null for who may not say, and for a goal that is over.</param>
/// <param name="Parents">What it can be put under; empty for who may not.</param>
/// <param name="ParentHandle">What it is under today.</param>
public sealed record GoalPage(
    DateOnly Today, GoalDetail Detail, IReadOnlyList<GoalSignal> Signals, Form? CheckIn, bool CanMove, IReadOnlyList<Option> Parents, string? ParentHandle);

/// <summary>The question before a goal is put under another one.</summary>
/// <param name="From">What it is under today; null for nothing.</param>
/// <param name="To">Null takes it out from under its parent.</param>
/// <param name="Refusal">Why it cannot be; null when it can.</param>
public sealed record MoveQuestion(string Handle, string Title, GoalLabel? From, GoalLabel? To, string? Refusal);

public sealed record GoalLabel(string Handle, string Title);
