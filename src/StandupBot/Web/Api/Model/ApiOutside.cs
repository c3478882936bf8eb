using StandupBot.Core.External;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Web.Api.Model;

/// <summary>What a customer or the market said.</summary>
internal sealed record ApiMention(string Id, string Text, string? Customer, string Theme, MentionKind Kind, ApiPerson By, DateTimeOffset At);

/// <param name="What">What was said.</param>
/// <param name="Customer">Null for the market.</param>
/// <param name="Theme">Its first words, where none is named.</param>
internal sealed record ApiNewMention(string? What, string? Customer = null, string? Theme = null);

/// <summary>A promise to a customer.</summary>
/// <param name="Id">What people type, such as "P3".</param>
internal sealed record ApiPromise(string Id, string Customer, string What, DateOnly Due, CommitmentState State, ApiPerson Owner, ApiGoalName? Goal);

/// <param name="Due">Today or later.</param>
/// <param name="Goal">The goal that delivers it.</param>
internal sealed record ApiNewPromise(string? Customer, string? What, DateOnly? Due, string? Goal = null);

/// <summary>What one team needs of a team or a person.</summary>
internal sealed record ApiNeed(
    string Id, string What, ApiTeamName? From, ApiTeamName? Team, ApiPerson? Person, ApiGoalName? Goal, ApiPerson By, DateTimeOffset At, DependencyAnswer? Answer, DateOnly? PromisedFor);

/// <param name="Of">The id of the team or the person that is asked.</param>
internal sealed record ApiNewNeed(string? Of, string? What, string? Goal = null);
